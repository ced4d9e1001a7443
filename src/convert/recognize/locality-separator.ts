import { isAdjacent, type Token } from './locality-token.ts';

/** What may stand between two names of one enumeration, or between a unit and the one it lies in. `none`: nothing but a space. */
export type Separator = 'comma' | 'and' | 'dash' | 'bracket' | 'colon' | 'of' | 'none';

/** What stands between a name and the next token, and the token from which to read on. */
export const separatorAt = (tokens: readonly Token[], at: number): { separator: Separator; next: number } | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const gap = token.gap;
  const key = token.key;
  if (/^\s*[,;]\s*$/.test(gap)) {
    const conjunction = key === 'và' || key === 'hoặc';
    return conjunction && isAdjacent(tokens[at + 1])
      ? { separator: 'and', next: at + 1 }
      : { separator: 'comma', next: at };
  }
  if (/^ ?[-–] ?$/.test(gap)) return { separator: 'dash', next: at };
  if (/^ ?\( ?$/.test(gap)) return { separator: 'bracket', next: at };
  if (/^ ?: ?$/.test(gap)) return { separator: 'colon', next: at };
  if (!/^ $/.test(gap)) return /^\)?[,;]? $/.test(gap) ? { separator: 'comma', next: at } : null;
  if (key === 'và' || key === 'hoặc' || key === 'với' || key === 'cùng') return { separator: 'and', next: at + 1 };
  if (key === 'thuộc' || key === 'của') return { separator: 'of', next: at + 1 };
  if (key === 'gồm') return { separator: 'colon', next: at + 1 };
  return { separator: 'none', next: at };
};
