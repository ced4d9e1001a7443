/**
 * The words of a text as OpenSearch gets them: streams of tokens between spaces, made by this
 * project's own words.ts, which its `whitespace` tokenizer only takes apart. No filter of it sees
 * tones, đ or figures.
 */
import { createHash } from 'node:crypto';
import { fold } from '../../../../vietnamese/fold/fold.ts';
import { asNumber, hasNumber } from '../../../plan/words.ts';
import type { Phrase } from '../../../plan/phrase.ts';

/** `t`: words with their tones, `b`: without; `nt`, `nb`: as a phrase with a number sees them (bốn is =4). */
export const streams = ['t', 'b', 'nt', 'nb'] as const;

export type Stream = (typeof streams)[number];

/** A term of Lucene has 32,766 bytes at most; a longer word than this is named by a digest. */
const LONGEST_WORD = 200;

/** A sign that no word has. */
const DIGEST = '~';

/** The stream in which a phrase is looked for. */
export function streamOf({ words, toned }: Pick<Phrase, 'words' | 'toned'>): Stream {
  if (hasNumber(words)) return toned ? 'nt' : 'nb';
  return toned ? 't' : 'b';
}

/** Words (searchWords, phraseWords) as tokens of a stream. */
export function tokensOf(words: readonly string[], stream: Stream): readonly string[] {
  const seen = stream === 'nt' || stream === 'nb' ? words.map(asNumber) : words;
  return seen.map((word) => tokenOf(stream === 'b' || stream === 'nb' ? fold(word) : word));
}

function tokenOf(word: string): string {
  if (word.length <= LONGEST_WORD) return word;
  return `${word.slice(0, 50)}${DIGEST}${createHash('sha256').update(word).digest('hex')}`;
}

/** The term of a run of words of a phrase (phrase-strength.ts), by which documents are strong. */
export function strengthTerm(words: readonly string[], stream: Stream): string {
  return `${stream} ${tokensOf(words, stream).join(' ')}`;
}
