/**
 * How varied texts are: what decides the size of an index, of pages and of archives, and so what a
 * bench must have right.
 */
import { gzipSync } from 'node:zlib';

/**
 * What 62 real directives of 2021–2026 (522 KB, a third of them scans) have, measured with
 * `measureTexts` on their first half megabyte.
 */
export const realTexts: TextMeasures = {
  bytes: 522_335,
  words: 80_507,
  distinctWords: 3_400,
  triples: 42_540,
  gzip: 0.24,
};

/** Counted in runs of letters, as written: in Vietnamese these are syllables. */
export interface TextMeasures {
  readonly bytes: number;
  readonly words: number;
  readonly distinctWords: number;
  /** Different runs of three words. */
  readonly triples: number;
  /** Bytes after gzip for each byte before. */
  readonly gzip: number;
}

/** Measures texts one after the other; the whole is at most a few megabytes. */
export function measureTexts(texts: Iterable<string>): TextMeasures {
  const whole = [...texts].join('\n').normalize('NFC');
  const words = whole.match(/\p{L}+/gu) ?? [];
  const triples = new Set<string>();
  for (let at = 2; at < words.length; at++) triples.add(`${words[at - 2]} ${words[at - 1]} ${words[at]}`);
  const bytes = Buffer.from(whole);
  return {
    bytes: bytes.length,
    words: words.length,
    distinctWords: new Set(words).size,
    triples: triples.size,
    gzip: bytes.length === 0 ? 0 : gzipSync(bytes).length / bytes.length,
  };
}

/** The first texts that together have at least `bytes` bytes. */
export function* firstBytes(texts: Iterable<string>, bytes: number): Generator<string> {
  let taken = 0;
  for (const text of texts) {
    if (taken >= bytes) return;
    taken += Buffer.byteLength(text);
    yield text;
  }
}
