/** How a document is titled on pages. */
import { capitalized } from '../../../vietnamese/capitalized.ts';
import { isInCapitals } from '../../../vietnamese/in-capitals.ts';
import { sentenceCase } from '../../../vietnamese/sentence-case.ts';
import type { Directive, Mention } from '../../../schema/directive.ts';
import { once } from '../../once.ts';
import { writtenNames } from './written-names.ts';

/**
 * A title, and what it is made of: the trích yếu, or, where the text gives none, whom it addresses
 * or its first words.
 */
export interface DocumentTitle {
  readonly text: string;
  readonly from: 'title' | 'addressee' | 'text';
}

/**
 * The trích yếu with a capital, in sentence case where it is printed in capitals; null where the
 * text gives none. Only the case of letters changes.
 */
export const shownTitle = once((d: Directive): string | null =>
  d.title === null || d.title === '' ? null : capitalized(sentenceCase(d.title, namesFor(d.title, d))),
);

/** The trích yếu as printed, where pages show it otherwise; null where they show it as it is. */
export function printedTitle({ title }: Pick<Directive, 'title'>): string | null {
  return title !== null && isInCapitals(title) ? title : null;
}

/** The title, or what stands for it; null where the text has nothing that could. */
export function documentTitle(d: Directive): DocumentTitle | null {
  const title = shownTitle(d);
  if (title !== null) return { text: title, from: 'title' };
  const [first, ...others] = d.addressees;
  if (first !== undefined)
    return { text: `Gửi ${first}${others.length > 0 ? ` và ${others.length} nơi khác` : ''}`, from: 'addressee' };
  const words = firstWords(d);
  return words === null ? null : { text: words, from: 'text' };
}

/** How a title that is not the trích yếu is marked; null for one that is. */
export function titleMark({ from }: DocumentTitle): string | null {
  if (from === 'title') return null;
  return from === 'addressee' ? 'không có trích yếu; gọi theo nơi nhận' : 'không có trích yếu; gọi theo những chữ đầu';
}

/**
 * Whether the words of a document's sentences and provisions are asked for its title: for the names
 * in one that is printed in capitals, and where there is none.
 */
export function titleNeedsWords({ title }: Pick<Directive, 'title'>): boolean {
  return title === null || title === '' || isInCapitals(title);
}

/** Only a title in capitals needs them. */
function namesFor(title: string, d: Directive): readonly string[] {
  return isInCapitals(title) ? writtenNames(d) : [];
}

const FIRST_WORDS = 110;
/** What every document of a kind begins with says nothing of this one. */
const OF_EVERY_DOCUMENT = [
  ...['căn cứ', 'xét', 'theo đề nghị', 'kính gửi', 'những quy định chung', 'quy định chung', 'chương', 'phần'],
];
const SAYS_LITTLE = new RegExp(String.raw`^(?:${OF_EVERY_DOCUMENT.join('|')}|\[)`, 'iu');

/** The first words that the fields keep: of a provision or of a sentence that names something. */
function firstWords(d: Directive): string | null {
  const mentions: readonly Mention[] = [
    ...[...d.references, ...d.terms, ...d.localities].flatMap(({ mentions }) => mentions),
    ...[...d.deadlines, ...d.assignments],
  ];
  const lines = [
    ...d.provisions.map(({ title, line }) => ({ text: title, line })),
    ...mentions.map(({ sentence, line }) => ({ text: sentence, line })),
  ];
  const [first] = lines
    .map(({ text, line }) => ({
      text: text
        .replace(/^[\s\-–+*•.]+/u, '')
        .replace(/\s+/gu, ' ')
        .trim(),
      line,
    }))
    .filter(({ text }) => text.length >= 15 && !SAYS_LITTLE.test(text) && !isLetterhead(text))
    .sort((a, b) => a.line - b.line);
  return first === undefined ? null : capitalized(cutAtWord(first.text, FIRST_WORDS));
}

/** Lines of a head have more capitals than a sentence has. */
function isLetterhead(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Lu}/u.test(letter)).length > letters.length * MOST_CAPITALS;
}

const MOST_CAPITALS = 0.25;

/** Words that no shortened name should end with. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  'và của về các những trên trong tại cho với đến từ theo do để là ở một số việc đối bằng cùng khi ngày tháng năm'.split(
    ' ',
  ),
);

/** Text of at most so many characters, cut after a whole word with “…”; shorter text as it is. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, Math.max(1, text.lastIndexOf(' ', most))).split(' ');
  while (words.length > 3 && OPEN_WORDS.has((words.at(-1) ?? '').toLocaleLowerCase('vi'))) words.pop();
  return `${words.join(' ').replace(/[,;:–\-(“"]+$/u, '')}…`;
}
