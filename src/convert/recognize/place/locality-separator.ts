import { PLURAL_WORDS } from '../../../vietnamese/numerals.ts';
import { isAdjacent, type Token } from './locality-token.ts';

/**
 * What may stand between two names of one enumeration, or between a unit and the one it lies in.
 * `semicolon` parts items of a list; `line` is a new item of a list of lines; `none`: nothing but a
 * space.
 */
export type Separator = 'comma' | 'semicolon' | 'and' | 'dash' | 'bracket' | 'colon' | 'line' | 'of' | 'none';

/** A separator, the token from which to read on, and whether a bracket closes before it. */
export interface Separation {
  readonly separator: Separator;
  readonly next: number;
  readonly closes: boolean;
}

const conjunctions = new Set(['và', 'hoặc']);

/**
 * Words that may stand before a type word inside an enumeration: "… gồm: các xã", "và 02 phường".
 */
const determiners = new Set(PLURAL_WORDS);

/** What is between a name and the next token, and the token from which to read on. */
export function separatorAt(tokens: readonly Token[], at: number): Separation | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const closes = /^ ?\)/.test(token.gap);
  const gap = closes ? token.gap.replace(/^ ?\)/, '') : token.gap;
  const signs = bySigns(tokens, at, gap);
  if (signs !== null) return { ...signs, closes };
  const key = token.key;
  const as = (separator: Separator, next: number): Separation => ({ separator, next, closes });
  if (!/^ $/.test(gap)) return null;
  if (conjunctions.has(key) || key === 'với' || key === 'cùng') return as('and', at + 1);
  if (closes) return as('comma', at);
  if (key === 'thuộc' || key === 'của') return as('of', at + 1);
  if (key === 'gồm') return as('colon', at + 1);
  if (key === 'bao' && tokens[at + 1]?.key === 'gồm' && isAdjacent(tokens[at + 1])) return as('colon', at + 2);
  return as('none', at);
}

/** The token after a determiner, from which a type word may be read. */
export function afterDeterminer(tokens: readonly Token[], at: number): number {
  return (determiners.has(tokens[at]?.key ?? '') || /^\d{1,2}$/.test(tokens[at]?.text ?? '')) &&
    /^:? ?$/.test(tokens[at + 1]?.gap ?? '-')
    ? at + 1
    : at;
}

/** A separator that is made of signs alone. */
function bySigns(tokens: readonly Token[], at: number, gap: string): Omit<Separation, 'closes'> | null {
  const key = tokens[at]?.key ?? '';
  if (/^\s*[,;]\s*$/.test(gap)) {
    if (conjunctions.has(key) && isAdjacent(tokens[at + 1])) return { separator: 'and', next: at + 1 };
    return { separator: gap.includes(';') ? 'semicolon' : 'comma', next: at };
  }
  if (/^ ?[-–] ?$/.test(gap)) return { separator: 'dash', next: at };
  if (/^ ?\( ?$/.test(gap)) return { separator: 'bracket', next: at };
  if (/^ ?: ?$/.test(gap)) return { separator: 'colon', next: at };
  if (/^ ?:\s*\n\s*[-–+•*]?\s*$/.test(gap)) return { separator: 'colon', next: afterLabel(tokens, at) };
  if (/^ ?[,;.]?\s*\n\s*[-–+•*]?\s*$/.test(gap)) return { separator: 'line', next: afterLabel(tokens, at) };
  return null;
}

/** A label at the head of a line, "a)", "2.", and the token after it. */
function afterLabel(tokens: readonly Token[], at: number): number {
  return /^(?:\d{1,3}|\p{L})$/u.test(tokens[at]?.text ?? '') && /^[.)] ?$/.test(tokens[at + 1]?.gap ?? '')
    ? at + 1
    : at;
}
