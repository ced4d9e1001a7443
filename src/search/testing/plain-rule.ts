/**
 * The rule of what a text holds, written a second time and as simply as can be, for tests: every
 * text is read. It shares no code with plan/words.ts.
 */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const numerals = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const tail = (s: string): string =>
  s.normalize('NFD').replace(TONES, '').normalize('NFC') + (s.normalize('NFD').match(TONES) ?? []).join('');
const tailedNumerals = numerals.map(tail);

const split = (s: string): string[] =>
  (
    s
      .normalize('NFC')
      .toLowerCase()
      .replace(/[*_]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).map((w) => (/^\d+$/.test(w) ? String(BigInt(w)) : tail(w)));

const toneless = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** The words of a text, with figures for numbers in words where a number is asked for. */
interface SeenText {
  readonly toned: readonly string[];
  readonly toneless: readonly string[];
  /** The same as one text, a space on each side of a word. */
  readonly tonedText: string;
  readonly tonelessText: string;
}

const looks = new Map<string, SeenText>();

/** Remembered, for tests ask the same texts hundreds of times. */
function look(text: string, numeric: boolean): SeenText {
  const key = `${numeric} ${text}`;
  const known = looks.get(key);
  if (known !== undefined) return known;
  const toned = split(text).map((word) => {
    const at = numeric ? tailedNumerals.indexOf(word) : -1;
    return at >= 0 ? String(at + 1) : word;
  });
  const bare = toned.map(toneless);
  const seen = { toned, toneless: bare, tonedText: ` ${toned.join(' ')} `, tonelessText: ` ${bare.join(' ')} ` };
  looks.set(key, seen);
  return seen;
}

/** What is looked for: words, whether with their tones, whether a number is among other words. */
export interface PlainPhrase {
  readonly text: string;
  readonly toned: boolean;
  readonly numeric: boolean;
}

/** What a query asks for by the rule: tones where it has some, numbers beside other words. */
function plainPhrase(query: string): PlainPhrase {
  const asked = split(query);
  return {
    text: query,
    toned: /[\u0300-\u036f]|đ/i.test(query.normalize('NFD')),
    numeric: asked.length > 1 && asked.some((w) => /^\d+$/.test(w)),
  };
}

/** Whether a text has any word. */
export function hasWords(text: string): boolean {
  return split(text).length > 0;
}

/** Whether a text has a phrase, in any form. */
function isIn(text: string, { text: phrase, toned, numeric }: PlainPhrase): boolean {
  const [seen, wanted] = [look(text, numeric), look(phrase, numeric)];
  if (wanted.toned.length === 0) return false;
  return toned ? seen.tonedText.includes(wanted.tonedText) : seen.tonelessText.includes(wanted.tonelessText);
}

/** How often a text has each toned form of a phrase. */
export function formsIn(text: string, { text: phrase, toned, numeric }: PlainPhrase): ReadonlyMap<string, number> {
  if (!isIn(text, { text: phrase, toned, numeric })) return new Map();
  const [seen, wanted] = [look(text, numeric), look(phrase, numeric)];
  const [words, asked] = toned ? [seen.toned, wanted.toned] : [seen.toneless, wanted.toneless];
  const forms = new Map<string, number>();
  for (let at = words.indexOf(asked[0] ?? ''); at >= 0; at = words.indexOf(asked[0] ?? '', at + 1)) {
    if (!asked.every((word, i) => words[at + i] === word)) continue;
    const form = seen.toned.slice(at, at + asked.length).join(' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/** Each so many words of a phrase in a row; all of one that has no more. */
export function runsOf(text: string, length: number): readonly string[] {
  const words = split(text);
  if (words.length <= length) return [text];
  return Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(' '));
}

/** Whether a text holds a query, word for word. */
export function holds(text: string, query: string): boolean {
  return isIn(text, plainPhrase(query));
}
