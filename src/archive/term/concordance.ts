/** Every use of a term in its sentence, by exact wording: keyword in context. */
import type { UsedTerm } from './term-use.ts';
import type { Directive, Mention } from '../../schema/directive.ts';

/** One use: the sentence cut at the words, verbatim. */
export interface TermOccurrence {
  readonly wording: string;
  readonly document: Directive;
  readonly mention: Mention;
  readonly before: string;
  readonly after: string;
}

/**
 * One wording with how often and in how many documents it is used, and its uses, newest document
 * first.
 */
export interface WordingGroup {
  readonly wording: string;
  readonly documents: number;
  readonly occurrences: readonly TermOccurrence[];
}

/**
 * How often each wording is used in documents of each year, oldest first; `null` is for documents
 * without a date.
 */
export interface YearOfUse {
  readonly year: string | null;
  readonly documents: number;
  readonly uses: ReadonlyMap<string, number>;
}

/** The concordance of a term, most frequent wording first. */
export function concordance({ uses }: Pick<UsedTerm, 'uses'>): readonly WordingGroup[] {
  const all = uses.flatMap(({ document, use }) => cutUses(document, use.mentions));
  return [...Map.groupBy(all, ({ wording }) => wording)]
    .map(([wording, occurrences]) => ({
      wording,
      documents: new Set(occurrences.map(({ document }) => document.id)).size,
      occurrences,
    }))
    .sort((a, b) => b.occurrences.length - a.occurrences.length || (a.wording < b.wording ? -1 : 1));
}

/** Use over time. */
export function useOverTime(groups: readonly WordingGroup[]): readonly YearOfUse[] {
  const byYear = Map.groupBy(
    groups.flatMap(({ occurrences }) => occurrences),
    ({ document }) => document.date?.slice(0, 4) ?? null,
  );
  return [...byYear]
    .map(([year, list]) => ({
      year,
      documents: new Set(list.map(({ document }) => document.id)).size,
      uses: new Map([...Map.groupBy(list, ({ wording }) => wording)].map(([wording, some]) => [wording, some.length])),
    }))
    .sort((a, b) => (a.year ?? '9999').localeCompare(b.year ?? '9999'));
}

/** Words on one side of the keyword, cut at a space so that about `width` characters stay. */
export function contextBefore(text: string, width: number): string {
  const whole = text.replace(/\s+/g, ' ');
  if (whole.length <= width) return whole;
  const at = whole.indexOf(' ', whole.length - width);
  return `… ${whole.slice(at < 0 ? whole.length - width : at + 1)}`;
}

/** See {@link contextBefore}. */
export function contextAfter(text: string, width: number): string {
  const whole = text.replace(/\s+/g, ' ');
  if (whole.length <= width) return whole;
  const at = whole.lastIndexOf(' ', width);
  return `${whole.slice(0, at > 0 ? at : width)} …`;
}

function cutUses(document: Directive, mentions: readonly Mention[]): readonly TermOccurrence[] {
  const seen = new Map<string, number>();
  return mentions.map((mention) => {
    const { text, sentence, anchor } = mention;
    const place = `${anchor}\n${sentence}\n${text}`;
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    const at = Math.max(0, nthIndex(sentence, text, nth));
    return {
      wording: wordingOf(text),
      document,
      mention,
      before: sentence.slice(0, at),
      after: sentence.slice(at + text.length),
    };
  });
}

/** The position of the nth use of the same words in one sentence. */
function nthIndex(sentence: string, words: string, nth: number): number {
  let at = -1;
  for (let i = 0; i <= nth; i += 1) {
    const next = sentence.indexOf(words, at + 1);
    if (next < 0) return at;
    at = next;
  }
  return at;
}

/**
 * One wording whatever its capitals and spaces: “4 tại chỗ” and “4 TẠI CHỖ”, but not “04 tại chỗ”.
 */
function wordingOf(text: string): string {
  return text.toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}
