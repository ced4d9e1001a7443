/**
 * A document's fragment: its text and provisions, in Pagefind's own format, read for excerpts and
 * to look through a text.
 */
import { itemAt } from '../../../../ground/expected.ts';
import { addresses } from '../../../../archive/urls.ts';
import type { FragmentFile } from '../files.ts';
import type { SearchDocument } from '../../../index/document.ts';

/** `url` is relative to the site's root. Lines of `content` are the blocks of the page. */
export function fragmentOf(document: SearchDocument): FragmentFile {
  const words = [...document.text.matchAll(/\S+/g)].map((m) => m.index);
  let word = 0;
  const anchors = document.anchors.map(({ id, label, offset }) => {
    while (word < words.length && itemAt(words, word) < offset) word++;
    return { element: 'p', id, text: label, location: word };
  });
  const { id, title, standIn, number, date, withdrawn } = document;
  return {
    url: addresses('/').document(id),
    content: document.text,
    word_count: words.length,
    filters: {},
    meta: given({
      id,
      title: title ?? standIn?.text ?? null,
      titleMark: title === null ? (standIn?.mark ?? null) : null,
      number,
      date,
      type: document.type?.name ?? null,
      issuer: document.issuer?.name ?? null,
      withdrawn: withdrawn && 'true',
      replacedBy: withdrawn?.replacedBy?.key ?? null,
      replacedByName: withdrawn?.replacedBy?.name ?? null,
    }),
    anchors,
  };
}

function given(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
