import { wordStarts } from '../../text/phrase/word-starts.ts';
import { verbAt } from './duty-verb.ts';

/** Where the first verb of duty of a stretch begins; null without one. */
export function firstVerb(text: string, from: number, to: number): number | null {
  const stretch = text.slice(0, to);
  for (const at of wordStarts(stretch, from)) if (verbAt(stretch, at)) return at;
  return null;
}
