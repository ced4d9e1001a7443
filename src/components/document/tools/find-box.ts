/**
 * Finds words in the document that is open, with or without tone marks, and marks them. The marks
 * and the bar that steps through them are those of a search that led here.
 */
import { markPage, placesOnPage } from '../../../search/client/result/mark-page.ts';

/** What is marked now. */
let marked = '';

/** How long typing has to rest before its places are counted: a screen reader says each count. */
const COUNTED_AFTER = 250;

/** Readies the box in its fold, and puts the cursor into it. Enter goes on to the next place. */
export function findInDocument(fold: HTMLDetailsElement): void {
  const [form, box, said] = [fold.querySelector('form'), fold.querySelector('input'), fold.querySelector('output')];
  if (!form || !box || !said) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  box.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (said.value = countOf(box.value.trim())), COUNTED_AFTER);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (box.value.trim() !== marked || !press('Sau')) said.value = find(box.value.trim());
  };
  // What a search marked on its way here is gone on with; else what was typed while this was on its
  // way.
  const sought = new URLSearchParams(location.search).get('tim')?.trim() ?? '';
  if (box.value === '' && sought !== '' && document.querySelector('.match-bar')) box.value = marked = sought;
  said.value = countOf(box.value.trim());
  box.onkeydown = (event) => {
    if (event.key === 'Enter' && event.shiftKey && press('Trước')) event.preventDefault();
    if (event.key !== 'Escape') return;
    clearTimeout(timer);
    putAway(fold);
  };
  box.focus();
  box.select();
}

/**
 * Closes the box. A reader who went to a place stays there, with its words selected, as a browser
 * leaves what it found: the Tab key goes on from them. Who went to none is back at the fold.
 */
function putAway(fold: HTMLDetailsElement): void {
  const current = document.querySelector('mark.is-current');
  const [from, to] = [current?.firstChild, current?.lastChild];
  const at = current?.getBoundingClientRect().top ?? -1;
  find('');
  fold.open = false;
  if (!from || !to) {
    fold.querySelector('summary')?.focus();
    return;
  }
  (document.activeElement as HTMLElement | null)?.blur();
  const found = document.createRange();
  found.setStart(from, 0);
  found.setEnd(to, to.textContent?.length ?? 0);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(found);
  // The box that closed above the text took its height with it; and the way to the place may not
  // have ended yet.
  const isInView = at >= 0 && at < innerHeight;
  scrollBy({ top: found.getBoundingClientRect().top - (isInView ? at : innerHeight / 2), behavior: 'instant' });
}

/**
 * How many places there are of what is typed so far; nothing of what is marked already, which the
 * bar counts.
 */
function countOf(words: string): string {
  return words === '' || words === marked ? '' : `${placesOnPage(words)} chỗ`;
}

/** Marks the places of words in place of what was marked; says so where there are none. */
function find(words: string): string {
  press('×');
  marked = words;
  if (words === '') return '';
  markPage(words);
  const first = document.querySelector('mark.is-current');
  const fold = first?.closest<HTMLDetailsElement>('.letterhead');
  if (fold) fold.open = true;
  first?.scrollIntoView({ block: 'center' });
  return first ? '' : 'Không có trong văn bản này.';
}

/** Presses a button of the bar of matches; false where there is no bar. */
function press(words: string): boolean {
  const button = [...document.querySelectorAll<HTMLElement>('.match-bar button')].find(
    ({ textContent }) => textContent === words,
  );
  button?.click();
  return button !== undefined;
}
