import { classOfUnit, letterClass, MARKED, VOWELS } from './letter-class.ts';
import { tonesOf, withoutTone } from './tone.ts';

const VOWEL_RUN = new RegExp(`[${VOWELS}]+`, 'gu');

/** Open rimes that are written in two ways: hòa and hoà, khỏe and khoẻ, thủy and thuỷ. */
const TWO_WAYS = ['oa', 'oe', 'uy'];

/** No syllable has more letters (nghiêng); what has is left as it is. */
const LONGEST_SYLLABLE = 8;

const LETTERS = /\p{L}+/gu;

const placedWords = new Map<string, string>();

/** Bounds the memory of a process that reads hostile texts. */
const MOST_REMEMBERED = 50_000;

/**
 * Where the tone of a syllable may be written, as indexes of its letters (lower case, without
 * tone): first the place by the rule, that of the textbooks after Quyết định 240/QĐ (1984), then a
 * second one that is as usual in print. Null for what is not one syllable.
 *
 * A vowel with a mark takes the tone (the second of ươ); else the second of three vowels, or of two
 * that a consonant follows (toàn, huỳnh); else the first (mùa, hòa, thủy). The u of qu and the i of
 * gi before a vowel belong to the consonant (quý, giá; but gì).
 */
export function tonePlaces(letters: string): readonly [first: number, ...others: number[]] | null {
  const from = /^(?:qu|gi)[aăâeêioôơuưy]/u.test(letters) ? 2 : 0;
  const [run, ...others] = [...letters.slice(from).matchAll(VOWEL_RUN)];
  if (!run || others.length > 0) return null;
  const [vowels, start] = [run[0], from + run.index];
  const marked = [...vowels].findLastIndex((vowel) => MARKED.includes(vowel));
  if (marked >= 0) return [start + marked];
  if (vowels.length !== 2) return [start + Math.min(1, vowels.length - 1)];
  if (start + 2 < letters.length) return [start + 1];
  return TWO_WAYS.includes(vowels) ? [start, start + 1] : [start];
}

/** Letters with a tone on one of them, NFC. */
export function withTone(letters: string, tone: string, at: number): string {
  return `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC');
}

/**
 * A syllable, NFC, with its tone where the rule wants it: khoẻ → khỏe, qúy → quý, hòan → hoàn. What
 * has no tone, several, or is not one syllable is itself. Near misses, which stay apart: hoà and
 * hóa, quy and quý, thuở and thuổ.
 */
export function placeTone(syllable: string): string {
  const printed = syllable.normalize('NFC');
  const [tone, ...others] = tonesOf(printed);
  if (tone === undefined || others.length > 0 || printed.length > LONGEST_SYLLABLE) return printed;
  const letters = withoutTone(printed);
  const [at] = tonePlaces(letters.toLowerCase()) ?? [];
  return at === undefined ? printed : withTone(letters, tone, at);
}

/**
 * An NFC text with every tone where the rule wants it, and every character at its offset. Most
 * words cannot have a tone in another place and are only walked over; the work is linear in the
 * text.
 */
export function placeTones(text: string): string {
  let out = '';
  let copied = 0;
  let wordAt = 0;
  let isOpen = false;
  let before: number = letterClass.none;
  for (let at = 0; at <= text.length; at++) {
    const now = at < text.length ? classOfUnit(text.charCodeAt(at)) : letterClass.none;
    if (now === null) return text.replace(LETTERS, placedWord);
    if (now === letterClass.none) {
      if (isOpen) {
        const word = text.slice(wordAt, at);
        const kept = placedWord(word);
        if (kept !== word) {
          out += text.slice(copied, wordAt) + kept;
          copied = at;
        }
        isOpen = false;
      }
      wordAt = at + 1;
    } else isOpen ||= mayMove(before, now);
    before = now;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/**
 * Whether a tone may have another place by two letters that follow each other: it is on a plain
 * vowel beside a vowel, on a vowel with a mark before a vowel, or the letter is not Vietnamese.
 */
function mayMove(before: number, now: number): boolean {
  const { consonant, vowel, tonedPlain, tonedMarked, other } = letterClass;
  if (now <= consonant) return false;
  if (now === other) return true;
  if (before < vowel || before === other) return false;
  return before === tonedPlain || before === tonedMarked || now === tonedPlain;
}

function placedWord(word: string): string {
  if (word.length > LONGEST_SYLLABLE) return word;
  const known = placedWords.get(word);
  if (known !== undefined) return known;
  const found = placeTone(word);
  const kept = found.length === word.length ? found : word;
  if (placedWords.size < MOST_REMEMBERED) placedWords.set(word, kept);
  return kept;
}
