/** With what strength a document holds the phrases of its text (plan/phrase-strength.ts), as terms. */
import { STRENGTH_WORDS } from '../../../plan/phrase-strength.ts';
import { strengthOfTimes, TITLE_STRENGTH } from '../../../postings.ts';
import { strengthTerm, streams, tokensOf, type Stream } from './streams.ts';

/** Terms of phrases that a document holds with strength 1 at least, and with strength 3. */
export interface StrongTerms {
  readonly one: readonly string[];
  readonly three: readonly string[];
}

/** A phrase of a text: its first word's place, how often it is there. */
interface Form {
  readonly at: number;
  times: number;
}

/**
 * The terms of a text and its title (words by searchWords). Each toned form is counted by itself;
 * without tones a phrase is as strong as the strongest of its forms.
 */
export function strongTerms(words: readonly string[], title: readonly string[]): StrongTerms {
  const terms = { 1: new Set<string>(), 3: new Set<string>() };
  for (const [toned, bare] of [['t', 'b'] as const, ['nt', 'nb'] as const])
    for (let length = 1; length <= STRENGTH_WORDS; length++) {
      const titled = formsOf(title, toned, length);
      for (const [form, { at, times }] of formsOf(words, toned, length)) {
        const strength = titled.has(form) ? TITLE_STRENGTH : strengthOfTimes(times);
        const run = words.slice(at, at + length);
        for (const stream of strength > 0 ? [toned, bare] : []) {
          terms[1].add(strengthTerm(run, stream));
          if (strength === TITLE_STRENGTH) terms[3].add(strengthTerm(run, stream));
        }
      }
    }
  return { one: [...terms[1]], three: [...terms[3]] };
}

function formsOf(words: readonly string[], stream: Stream, length: number): ReadonlyMap<string, Form> {
  const tokens = tokensOf(words, stream);
  const forms = new Map<string, Form>();
  for (let at = 0; at + length <= tokens.length; at++) {
    const form = tokens.slice(at, at + length).join(' ');
    const known = forms.get(form) ?? { at, times: 0 };
    known.times++;
    forms.set(form, known);
  }
  return forms;
}

/** A text in each stream. */
export function streamTexts(words: readonly string[]): Readonly<Record<Stream, string>> {
  return Object.fromEntries(streams.map((stream) => [stream, tokensOf(words, stream).join(' ')])) as Record<
    Stream,
    string
  >;
}
