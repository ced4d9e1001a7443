/** What staff do to an archive: texts, corrections, terms, rows of tables, the imprint, the guide. */
import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integerBetween, pick, type Random } from '../bench/random.ts';
import { archiveTexts } from '../bench/texts/archive-texts.ts';
import { anyText, exchange, FEWEST_TEXTS, sourceAt, textsIn, type ArchiveEdit } from './archive-edit.ts';

/** The texts that may be added are the first so many of an archive of the benches. */
const TEXTS = 60;
const SEED = 7;

/** Every kind of edit of the content folder. */
export const contentEdits: readonly ArchiveEdit[] = [
  { kind: 'text added', apply: addText },
  { kind: 'text removed', apply: removeText },
  { kind: 'text renamed', apply: renameText },
  { kind: 'text edited', apply: editText },
  { kind: 'citation added', apply: citeText },
  { kind: 'sidecar', apply: correct },
  { kind: 'text taken down', apply: takeDown },
  { kind: 'term', apply: changeTerm },
  { kind: 'table row', apply: changeRow },
  { kind: 'site.yaml', apply: changeImprint },
  { kind: 'guide', apply: changeGuide },
];

/** Adds texts of the benches to a content folder of so few. */
export function addTexts(checkout: string, count: number): void {
  for (const { id, text } of archiveTexts(count, { seed: SEED })) writeFileSync(sourceAt(checkout, id, 'txt'), text);
}

function addText(checkout: string, random: Random): string {
  const from = integerBetween(random, 0, TEXTS);
  const [added] = [...archiveTexts(from + 1, { seed: SEED, from })];
  if (added === undefined) throw new Error(`Cannot make text ${from}, expected one`);
  writeFileSync(sourceAt(checkout, added.id, 'txt'), added.text);
  return `add ${added.id}`;
}

function removeText(checkout: string, random: Random): string {
  if (textsIn(checkout).length <= FEWEST_TEXTS) return addText(checkout, random);
  const id = anyText(checkout, random);
  for (const ending of ['txt', 'yaml'] as const) rmSync(sourceAt(checkout, id, ending), { force: true });
  return `remove ${id}`;
}

function renameText(checkout: string, random: Random): string {
  const id = anyText(checkout, random);
  const to = id.endsWith('-x') ? id.slice(0, -2) : `${id}-x`;
  for (const ending of ['txt', 'yaml'] as const)
    if (existsSync(sourceAt(checkout, id, ending)))
      renameSync(sourceAt(checkout, id, ending), sourceAt(checkout, to, ending));
  return `rename ${id} ${to}`;
}

function editText(checkout: string, random: Random): string {
  const id = anyText(checkout, random);
  const sentence = pick(random, [
    'Sở Y tế chủ trì, phối hợp với UBND các huyện báo cáo trước ngày 30/9/2021.',
    'UBND huyện Ia Pa và UBND xã Ia Trok thực hiện phương châm bốn tại chỗ.',
    'Các sở, ban, ngành tỉnh báo cáo định kỳ hằng tháng.',
    'Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 của Quốc hội.',
    'Theo Công văn số 12/UBND-VX của UBND tỉnh Lai Châu.',
  ]);
  const file = sourceAt(checkout, id, 'txt');
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.splice(Math.floor(lines.length * (0.4 + random() * 0.3)), 0, sentence);
  writeFileSync(file, lines.join('\n'));
  return `edit ${id}: ${sentence}`;
}

/** One text cites another by its number, where it has one. */
function citeText(checkout: string, random: Random): string {
  const [id, other] = [anyText(checkout, random), anyText(checkout, random)];
  const number = /^Số:\s*(\S+)/mu.exec(readFileSync(sourceAt(checkout, other, 'txt'), 'utf8'))?.[1] ?? '7/CT-UBND';
  const words = `Căn cứ Chỉ thị số ${number} của Ủy ban nhân dân tỉnh Gia Lai.`;
  appendFileSync(sourceAt(checkout, id, 'txt'), `\n${words}\n`);
  return `${id}: ${words}`;
}

function correct(checkout: string, random: Random): string {
  const id = anyText(checkout, random);
  const entry = pick(random, [
    `number: ${integerBetween(random, 1, 9)}/CT-UBND`,
    `date: 2021-0${integerBetween(random, 1, 9)}-01`,
    'title: Về việc khác',
    'withdrawn: { on: 2021-09-01, reason: Đưa nhầm }',
    'documentType: quyet-dinh',
    'date: ngày mai',
    '',
  ]);
  writeFileSync(sourceAt(checkout, id, 'yaml'), entry === '' ? '' : `${entry}\n`);
  return `correct ${id}: ${entry === '' ? 'nothing' : entry}`;
}

function takeDown(checkout: string, random: Random): string {
  if (textsIn(checkout).length <= FEWEST_TEXTS) return addText(checkout, random);
  const id = anyText(checkout, random);
  const words = 'withdrawn: { on: 2021-09-01, reason: Có dữ liệu cá nhân, content: remove }\n';
  writeFileSync(sourceAt(checkout, id, 'yaml'), words);
  return `take down ${id}`;
}

function changeTerm(checkout: string, random: Random): string {
  const file = join(checkout, 'content/glossary/moi.yaml');
  if (existsSync(file) && random() < 0.4) {
    rmSync(file);
    return 'term away';
  }
  const name = pick(random, ['báo cáo định kỳ', 'phối hợp', 'tại chỗ', 'chủ trì']);
  const meaning = pick(random, ['Thử.', 'Thử lần nữa.']);
  writeFileSync(file, `name: ${name}\nvariants: []\ndefinition: ${meaning}\nsource: Thử\n`);
  return `term ${name}: ${meaning}`;
}

function changeRow(checkout: string, random: Random): string {
  const table = (name: string): string => join(checkout, 'content/reference', name);
  const n = integerBetween(random, 1, 3);
  const [name, words] = pick(random, [
    ['issuers.yaml', `- { name: Ủy ban Thử nghiệm ${n}, symbols: [UBTN${n}] }`],
    ['search-synonyms.yaml', `- [thử ${n}, nghiệm ${n}]`],
    ['departments.yaml', null],
    ['document-types.yaml', null],
  ] as const);
  if (words !== null) appendFileSync(table(name), `${words}\n`);
  else if (name === 'departments.yaml')
    exchange(table(name), '{ name: Sở Y tế, symbols:', '{ name: Sở Y tế, also: [Sở YT], symbols:');
  else exchange(table(name), 'name: Chỉ thị,', 'name: Chỉ Thị,');
  return `row of ${name}: ${words ?? 'changed'}`;
}

function changeImprint(checkout: string, random: Random): string {
  const entry = pick(random, ['name: Kho thử', 'name: Kho của tỉnh', 'notice: Kho đang được thử.', '']);
  writeFileSync(join(checkout, 'content/site.yaml'), entry === '' ? '' : `${entry}\n`);
  return `imprint ${entry === '' ? 'nothing' : entry}`;
}

function changeGuide(checkout: string, random: Random): string {
  const words = `Một dòng của bài thử, ${integerBetween(random, 1, 1000)}.`;
  appendFileSync(join(checkout, 'content/README.md'), `\n${words}\n`);
  return `guide: ${words}`;
}
