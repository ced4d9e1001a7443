/**
 * The sentences that generated texts are made of: of the project's own texts, or of the texts in a
 * folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root.ts';
import { sentenceList } from '../words/sentence-list.ts';
import { withSlots } from './slots.ts';

const ownFolders = ['scripts/tests/fixtures/archive/sources', 'src/convert/golden'] as const;
/** Texts are read up to so many bytes in all: a chain keeps what it learnt in memory. */
const MOST_BYTES = 8_000_000;

/**
 * Sentences of the project's own texts: the fixed copy of the seeds, the golden texts, and what was
 * written for this generator.
 */
export function ownProse(): readonly string[] {
  const written = readFileSync(join(root, 'scripts/bench/words/prose.txt'), 'utf8').split('\n');
  return [
    ...ownFolders.flatMap((folder) => proseIn(join(root, folder))),
    ...[...written, ...sentenceList()].flatMap(sentencesOf),
  ];
}

/**
 * Sentences of the `.txt` files of a folder. Heads, lists of recipients and signatures are left
 * out: lines with few words or in capitals.
 */
export function proseIn(folder: string): readonly string[] {
  let left = MOST_BYTES;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8').normalize('NFC');
      left -= Buffer.byteLength(text);
      return left < 0 ? [] : sentencesOf(text);
    });
}

/** The sentences of a text, their slots empty. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(isSentence)
    .flatMap((line) =>
      line
        .trim()
        .replace(/^(?:[-+•*]|\d{1,2}[.)]|[a-zđ]\)|[IVX]+\.|Điều \d+\.)\s*/u, '')
        .split(/(?<=[.;:]) (?=\p{Lu})/u),
    )
    .map((sentence) => withSlots(sentence.trim()))
    .filter(
      (sentence) => sentence.split(' ').length > 3 && !NUMBERED_LINE.test(sentence) && !OF_A_PERSON.test(sentence),
    );
}

/** Sentences that cite are made anew, with documents that are cited elsewhere too. */
const NUMBERED_LINE = /\d+[-/]\p{Lu}|^Căn cứ|^Kính gửi|^Nơi nhận/u;

/** Words beside which a crossing could put a name, so that the gate would see a person’s data. */
const OF_A_PERSON = new RegExp(
  [
    ...['cư trú', 'thường trú', 'tạm trú', 'nơi ở', 'chỗ ở', 'địa chỉ', 'điện thoại', 'sinh ngày', 'sinh năm'],
    ...['căn cước', 'tài khoản', 'hộ khẩu', '(?:trẻ|em|cháu|con)[,;:]'],
  ].join('|'),
);

function isSentence(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return words.length > 5 && !line.includes('|') && line !== line.toUpperCase();
}
