import type { CollectiveWords } from '../../model.ts';
import { firstVerb } from '../duty/first-verb.ts';
import type { BodyLine } from './body-line.ts';
import { patternAt } from './pattern-at.ts';

/** Words of a collective name, and where they end. */
export interface Meant {
  readonly words: CollectiveWords;
  readonly end: number;
}

const EXCEPTION = /,? ?\(?(?:ngoại trừ|trừ|không bao gồm) /uy;
const NOTABLY = /,? ?\(?(?:nhất là|đặc biệt là) /uy;
const LONGEST_EXCEPTION = 160;

/** What a collective name excludes or stresses, up to the end of the clause. */
export function exceptions(text: BodyLine, { words, end }: Meant): Meant {
  const except = clauseAfter(text, end, EXCEPTION);
  const notably = clauseAfter(text, except?.end ?? end, NOTABLY);
  return {
    words: {
      ...words,
      except: except ? [except.words] : [],
      notably: notably ? [notably.words] : [],
    },
    end: notably?.end ?? except?.end ?? end,
  };
}

function clauseAfter({ small, printed }: BodyLine, at: number, opening: RegExp): { words: string; end: number } | null {
  const opened = patternAt(opening, small, at);
  if (opened === null) return null;
  const from = at + opened.length;
  const reach = printed.slice(from, from + LONGEST_EXCEPTION);
  const stop = /[.;:)]/u.exec(reach)?.index ?? reach.length;
  const verb = firstVerb(printed, from, from + stop);
  const words = printed.slice(from, verb ?? from + stop).replace(/[\s,]+$/u, '');
  const closes = printed.charAt(from + words.length) === ')' ? 1 : 0;
  return { words, end: from + words.length + closes };
}
