/** What people do to an archive, one small thing at a time, drawn by chance. */
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integerBetween, pick, type Random } from '../bench/random.ts';
import { archiveTexts } from '../bench/texts/archive-texts.ts';

/** An edit of a content folder; it gives its name. */
export type ContentEdit = (content: string, random: Random) => string;

/** Every kind of edit. */
export const contentEdits: readonly ContentEdit[] = [
  addText,
  removeText,
  renameText,
  editText,
  editText,
  citeText,
  correct,
  correct,
  takeDown,
  changeTerm,
  changeRow,
  changeImprint,
];

/** Texts of the kind that the benches have, one after the other. */
const TEXTS = 60;

function addText(content: string, random: Random): string {
  const from = integerBetween(random, 0, TEXTS);
  for (const { id, text } of archiveTexts(from + 1, { seed: 7, from })) {
    writeFileSync(join(content, 'sources', `${id}.txt`), text);
    return `add ${id}`;
  }
  return 'add nothing';
}

function removeText(content: string, random: Random): string {
  const id = anyText(content, random);
  if (textsIn(content).length > 4)
    for (const end of ['txt', 'yaml']) rmSync(sourceAt(content, id, end), { force: true });
  return `remove ${id}`;
}

function renameText(content: string, random: Random): string {
  const id = anyText(content, random);
  const to = id.endsWith('-x') ? id.slice(0, -2) : `${id}-x`;
  for (const end of ['txt', 'yaml'])
    if (existsSync(sourceAt(content, id, end))) renameSync(sourceAt(content, id, end), sourceAt(content, to, end));
  return `rename ${id} ${to}`;
}

function editText(content: string, random: Random): string {
  const id = anyText(content, random);
  const sentence = pick(random, [
    'Sở Y tế chủ trì, phối hợp với UBND các huyện báo cáo trước ngày 30/9/2021.',
    'UBND huyện Ia Pa và UBND xã Ia Trok thực hiện phương châm bốn tại chỗ.',
    'Các sở, ban, ngành tỉnh báo cáo định kỳ hằng tháng.',
    'Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 của Quốc hội.',
    'Theo Công văn số 12/UBND-VX của UBND tỉnh Lai Châu.',
  ]);
  const file = sourceAt(content, id, 'txt');
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.splice(Math.floor(lines.length * (0.4 + random() * 0.3)), 0, sentence);
  writeFileSync(file, lines.join('\n'));
  return `edit ${id}: ${sentence}`;
}

/** One text cites another by its number, where it has one. */
function citeText(content: string, random: Random): string {
  const [id, other] = [anyText(content, random), anyText(content, random)];
  const number = /^Số:\s*(\S+)/mu.exec(readFileSync(sourceAt(content, other, 'txt'), 'utf8'))?.[1] ?? '7/CT-UBND';
  appendFileSync(sourceAt(content, id, 'txt'), `\nCăn cứ Chỉ thị số ${number} của Ủy ban nhân dân tỉnh Gia Lai.\n`);
  return `${id} cites ${number}`;
}

function correct(content: string, random: Random): string {
  const id = anyText(content, random);
  const entry = pick(random, [
    `number: ${integerBetween(random, 1, 9)}/CT-UBND`,
    `date: 2021-0${integerBetween(random, 1, 9)}-01`,
    'title: Về việc khác',
    'withdrawn: { on: 2021-09-01, reason: Đưa nhầm }',
    'documentType: quyet-dinh',
    '',
  ]);
  writeFileSync(sourceAt(content, id, 'yaml'), entry === '' ? '' : `${entry}\n`);
  return `correct ${id}: ${entry}`;
}

function takeDown(content: string, random: Random): string {
  const id = anyText(content, random);
  const words = 'withdrawn: { on: 2021-09-01, reason: Có dữ liệu cá nhân, content: remove }\n';
  if (textsIn(content).length > 4) writeFileSync(sourceAt(content, id, 'yaml'), words);
  return `take down ${id}`;
}

function changeTerm(content: string, random: Random): string {
  const file = join(content, 'glossary/moi.yaml');
  if (existsSync(file) && random() < 0.4) {
    rmSync(file);
    return 'term away';
  }
  const name = pick(random, ['báo cáo định kỳ', 'phối hợp', 'bốn tại chỗ', 'chủ trì']);
  const meaning = pick(random, ['Thử.', 'Thử lần nữa.']);
  writeFileSync(file, `name: ${name}\nvariants: []\ndefinition: ${meaning}\nsource: Thử\n`);
  return `term ${name}: ${meaning}`;
}

function changeRow(content: string, random: Random): string {
  const [name, row] = pick(random, [
    ['issuers.yaml', `- { name: Ủy ban Thử nghiệm ${integerBetween(random, 1, 3)}, symbols: [UBTN] }\n`],
    ['search-synonyms.yaml', `- [thử ${integerBetween(random, 1, 9)}, nghiệm]\n`],
    ['document-types.yaml', null],
  ] as const);
  const file = join(content, 'reference', name);
  const table = readFileSync(file, 'utf8');
  const changed =
    row === null
      ? table.replace(/name: (Chỉ thị|Chỉ Thị)\b/u, (all) =>
          all === 'name: Chỉ thị' ? 'name: Chỉ Thị' : 'name: Chỉ thị',
        )
      : table + row;
  writeFileSync(file, changed);
  return `row of ${name}`;
}

function changeImprint(content: string, random: Random): string {
  const name = pick(random, ['Kho thử', 'Kho văn bản', 'Kho của tỉnh']);
  writeFileSync(join(content, 'site.yaml'), `name: ${name}\n`);
  return `imprint ${name}`;
}

function sourceAt(content: string, id: string, end: string): string {
  return join(content, 'sources', `${id}.${end}`);
}

function textsIn(content: string): readonly string[] {
  return readdirSync(join(content, 'sources'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4))
    .sort();
}

function anyText(content: string, random: Random): string {
  return pick(random, textsIn(content));
}
