import { cutAtMention, excerpt, type Cut } from '../../../archive/document/reading/highlight.ts';

/** The most characters of a passage that are shown before and after the words that it is about. */
const WIDTH = 260;

/**
 * Where a sentence ends within a paragraph: a stop, and a capital, a number, a dash or a quotation
 * after it.
 */
const SENTENCE_END = /[.;:!?]\s+(?=[\p{Lu}\d“"+–-])/gu;

/**
 * Puts into a list of passages what the text of the page says at each of them. The page does not
 * repeat its text beneath it: without this script each passage is a link to its place.
 */
export function fillPassages(passages: HTMLElement): void {
  const seen = new Map<Element, number>();
  for (const link of passages.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!place || link.previousElementSibling) continue;
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    const cut = markedWords(passages, place, nth) ?? foundWords(passages, place);
    if (!cut) continue;
    const words = document.createElement('span');
    words.append(...piecesOf(excerpt(cut, WIDTH)));
    link.before(words, ' ');
  }
}

/** What is around the nth link of a place that leads where the row of the passages leads. */
function markedWords(passages: HTMLElement, place: Element, nth: number): Cut | null {
  const row = passages.closest('li')?.querySelector<HTMLAnchorElement>('p > a');
  const marks = [...place.querySelectorAll<HTMLAnchorElement>('a.cite, a.term')].filter(
    ({ href }) => href === row?.href,
  );
  const mark = marks[nth];
  const block = mark?.closest('p, h2, h3, h4, td, th, pre');
  if (!mark || !block) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(mark);
  const after = document.createRange();
  after.setStartAfter(mark);
  after.setEnd(block, block.childNodes.length);
  return sentenceOf({ before: wordsIn(before), hit: wordsOf(mark), after: wordsIn(after) });
}

/** What is around the words themselves, where they are no link. */
function foundWords(passages: HTMLElement, place: Element): Cut | null {
  const text = passages.querySelector('summary .visually-hidden')?.textContent?.replace(/^nhắc tới /, '') ?? '';
  const block = [...place.querySelectorAll('p, h2, h3, h4, td, th, pre'), place].find((one) =>
    wordsOf(one).includes(text),
  );
  return text === '' || !block ? null : sentenceOf(cutAtMention({ sentence: wordsOf(block), text }));
}

/** The sentence of a cut alone. */
function sentenceOf({ before, hit, after }: Cut): Cut {
  const start = [...before.matchAll(SENTENCE_END)].at(-1);
  const end = after.search(SENTENCE_END);
  return {
    before: start ? before.slice(start.index + start[0].length) : before.trimStart(),
    hit,
    after: end < 0 ? after.trimEnd() : after.slice(0, end + 1),
  };
}

function piecesOf({ before, hit, after }: Cut): readonly (string | Node)[] {
  if (hit === null) return [before];
  const mark = document.createElement('mark');
  mark.textContent = hit;
  return [before, mark, after];
}

function wordsIn(range: Range): string {
  const piece = document.createElement('div');
  piece.append(range.cloneContents());
  return wordsOf(piece);
}

/** The words of an element; a line break is a space. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br')) end.replaceWith(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ');
}
