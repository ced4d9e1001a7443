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
  // What was typed while this was on its way.
  said.value = countOf(box.value.trim());
  box.onkeydown = (event) => {
    if (event.key === 'Enter' && event.shiftKey && press('Trước')) event.preventDefault();
    if (event.key !== 'Escape') return;
    clearTimeout(timer);
    find('');
    fold.open = false;
    fold.querySelector('summary')?.focus();
  };
  box.focus();
}

/** How many places there are of what is typed so far; nothing of what is marked already, which the bar counts. */
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
