/** What reading a scan does to words: letters and marks taken for others. */
import { pick, type Random } from '../random.ts';

/** Letters that are taken for one another. */
const alike: readonly (readonly [string, string])[] = [
  ['ư', 'u'],
  ['ơ', 'o'],
  ['ấ', 'á'],
  ['ế', 'é'],
  ['ố', 'ó'],
  ['ị', 'i'],
  ['ạ', 'a'],
  ['ệ', 'ê'],
  ['ộ', 'ô'],
  ['đ', 'd'],
  ['h', 'b'],
  ['l', 'I'],
  ['n', 'ri'],
  ['c', 'e'],
  ['t', 'f'],
  ['m', 'rn'],
  ['ậ', 'ặ'],
  ['ầ', 'ẩ'],
];
/** The share of words that a scan spoils. */
const SPOILT = 0.05;

/**
 * The text of a line with a twentieth of its words spoilt. Numbers and words in capitals stay, so
 * that heads are read as those of real scans are.
 */
export function spoilLine(line: string, random: Random): string {
  return line.replaceAll(/(?<![\p{L}\d/-])\p{Ll}{2,}(?![\d/-])/gu, (word) =>
    random() < SPOILT ? spoilt(word, random) : word,
  );
}

function spoilt(word: string, random: Random): string {
  const possible = alike.filter(([right]) => word.includes(right));
  if (possible.length === 0) return word;
  const [right, wrong] = pick(random, possible);
  return word.replace(right, wrong);
}
