/**
 * Words as they are shown. Search compares words in a form of its own, with the tone at the end of
 * the syllable (`tâm` + U+0300, see words.ts); that form is never shown. A word is shown as the
 * reader typed it or as a text of the archive prints it; where that has its tone in a place that no
 * spelling knows (typed or scanned apart, on a consonant), the tone is put where the rules want it.
 */

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWELS = /[aăâeêioôơuưy]+/gu;
const VOWEL = /^[aăâeêioôơuưy]$/u;
const MARKED = 'ăâêôơư';

/** Open rimes that are written in two ways: hòa and hoà, khỏe and khoẻ, thủy and thuỷ. */
const TWO_WAYS = ['oa', 'oe', 'uy'];

/** A letter of the highland languages that words begin with. */
const HIGHLAND = /^ñ\p{L}/iu;

/**
 * The vowels of a syllable without its tone: where they begin, which they are, and whether they end
 * it.
 */
interface Rime {
  readonly start: number;
  readonly vowels: string;
  readonly open: boolean;
}

/**
 * A word with its tone where spelling has it, NFC: `tâm` + U+0300 → `tầm`. What is right already is
 * itself; a tone without any vowel is left out.
 */
export function spelt(word: string): string {
  const printed = word.normalize('NFC');
  const [tone] = word.normalize('NFD').match(TONE_MARKS) ?? [];
  if (tone === undefined || HIGHLAND.test(printed)) return printed;
  const letters = stripTones(word);
  const rime = rimeOf(letters.toLowerCase());
  if (rime) {
    const [first = 0, ...others] = tonePositions(rime);
    const other = others.find((at) => withTone(letters, tone, at) === word);
    return withTone(letters, tone, other ?? first);
  }
  if (isOnVowels(printed)) return printed;
  const at = letters.toLowerCase().search(VOWELS);
  return at < 0 ? letters : withTone(letters, tone, at);
}

function stripTones(text: string): string {
  return text.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC');
}

/**
 * The rime; null for what is not one syllable. The u of qu and the i of gi before a vowel belong to
 * the consonant.
 */
function rimeOf(letters: string): Rime | null {
  const from = /^(?:qu|gi)[aăâeêioôơuưy]/u.test(letters) ? 2 : 0;
  const [run, ...others] = [...letters.slice(from).matchAll(VOWELS)];
  if (!run || others.length > 0) return null;
  const start = from + run.index;
  return { start, vowels: run[0], open: start + run[0].length === letters.length };
}

/** The places that a tone may have: the first by the rules, any second one by another custom. */
function tonePositions({ start, vowels, open }: Rime): readonly number[] {
  const marked = [...vowels].findLastIndex((vowel) => MARKED.includes(vowel));
  if (marked >= 0) return [start + marked];
  if (vowels.length !== 2) return [start + Math.min(1, vowels.length - 1)];
  if (!open) return [start + 1];
  return TWO_WAYS.includes(vowels) ? [start, start + 1] : [start];
}

function withTone(letters: string, tone: string, at: number): string {
  return `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC');
}

/** Whether every tone of a word is on a vowel. */
function isOnVowels(printed: string): boolean {
  return [...printed].every((letter) => {
    const plain = stripTones(letter);
    return plain === letter || VOWEL.test(plain.toLowerCase());
  });
}
