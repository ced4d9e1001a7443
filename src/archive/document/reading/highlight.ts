/** Shows the words of a mention inside their sentence. */
import { escapeMarkup } from '../../../ground/escape-markup.ts';
import type { Mention } from '../../../schema/directive.ts';

/**
 * A sentence cut at the mention's words, all of it verbatim; `hit` is null where the words are not
 * found in one piece.
 */
export interface Cut {
  readonly before: string;
  readonly hit: string | null;
  readonly after: string;
}

/** Cuts the sentence at the first occurrence of the mention's words. */
export function cutAtMention({ sentence, text }: Pick<Mention, 'sentence' | 'text'>): Cut {
  const at = text === '' ? -1 : sentence.indexOf(text);
  if (at < 0) return { before: sentence, hit: null, after: '' };
  return { before: sentence.slice(0, at), hit: text, after: sentence.slice(at + text.length) };
}

/**
 * The same cut with at most about `width` characters kept on each side, cut at spaces, with “…”
 * where something is left out.
 */
export function excerpt(cut: Cut, width: number): Cut {
  const start = cut.hit === null || cut.before.length <= width ? 0 : boundary(cut.before, cut.before.length - width, 1);
  const rest = cut.hit === null ? cut.before : cut.after;
  const end = rest.length <= width ? rest.length : boundary(rest, width, -1);
  const shortened = end < rest.length ? `${rest.slice(0, end).trimEnd()} …` : rest;
  if (cut.hit === null) return { before: shortened, hit: null, after: '' };
  return {
    before: start > 0 ? `… ${cut.before.slice(start).trimStart()}` : cut.before,
    hit: cut.hit,
    after: shortened,
  };
}

/**
 * A cut as HTML, the mention in `<mark>`, with no white space that the sentence does not have (a
 * template would add some).
 */
export function markedHtml({ before, hit, after }: Cut): string {
  return `${escapeMarkup(before)}${hit === null ? '' : `<mark>${escapeMarkup(hit)}</mark>`}${escapeMarkup(after)}`;
}

function boundary(text: string, from: number, step: -1 | 1): number {
  let at = from;
  while (at > 0 && at < text.length && !/\s/.test(text.charAt(step < 0 ? at - 1 : at))) at += step;
  return at;
}
