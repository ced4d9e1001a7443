/**
 * A department founded after the code was written needs a row of departments.yaml and nothing else:
 * it issues, is told, is addressed, is cited, and its symbol says whose a number is.
 */
import { expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../convert.ts';
import { compileKnowledge, type Knowledge } from '../knowledge.ts';
import { linkArchive } from '../archive/link-archive.ts';

const NAME = 'Sở Lương thực, Nước sạch và Nhà ở';
const without = compileKnowledge(knowledge);
const withRow = compileKnowledge({
  ...knowledge,
  departmentRows: [
    ...knowledge.departmentRows,
    { name: NAME, also: ['Sở LTNSNO'], symbols: ['SLTNSNO'], level: 'province', examples: ['1/SLTNSNO-VP'] },
  ],
});

const text = (issuer: string, number: string, words: string, recipient = 'Như trên'): string =>
  `${issuer}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ${number}\n` +
  'Pleiku, ngày 12 tháng 9 năm 2025\n\nV/v nước sạch\n\nKính gửi: Các phòng, ban.\n\n' +
  `${words}\n\nNơi nhận:\n- ${recipient};\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\nTrần Thị Bình\n`;

const ofProvince = (words: string, recipient?: string): string =>
  text('ỦY BAN NHÂN DÂN\nTỈNH GIA LAI', '30/UBND-NN', words, recipient);

function fieldsOf(source: string, tables: Knowledge) {
  const file = { id: 'cong-van', path: 'cong-van.txt', bytes: new TextEncoder().encode(source) };
  const { value } = readDocument(file, tables);
  const [linked] = value ? linkArchive([value], tables) : [];
  if (!linked) throw new Error('Cannot read the text');
  return linked.fields;
}

const nothing = '1. Thực hiện nghiêm.';
type Fields = ReturnType<typeof fieldsOf>;
const bodyNames = (use: string, { bodies }: Fields): readonly string[] =>
  bodies.filter(({ mentions }) => mentions.some((mention) => mention.use === use)).map(({ name }) => name);

test.each<[string, string, (fields: Fields) => unknown, unknown]>([
  [
    'issuer',
    text(`UBND TỈNH GIA LAI\n${NAME.toUpperCase()}`, '12/SLTNSNO-VP', nothing),
    ({ issuer }) => issuer?.name,
    `${NAME} tỉnh Gia Lai`,
  ],
  [
    'agent',
    ofProvince(`1. Giao ${NAME} rà soát các giếng khoan.`),
    (f) => bodyNames('agent', f),
    [`${NAME} tỉnh Gia Lai`],
  ],
  ['recipient', ofProvince(nothing, NAME), (f) => bodyNames('recipient', f), [`${NAME} tỉnh Gia Lai`]],
  [
    'recipient in another spelling',
    ofProvince(nothing, 'Sở LTNSNO'),
    (f) => bodyNames('recipient', f),
    [`${NAME} tỉnh Gia Lai`],
  ],
  [
    'author of a citation',
    ofProvince(`1. Theo Công văn số 7/CV-VP ngày 05/9/2025 của ${NAME} về giếng khoan.`),
    ({ references }) => references.map(({ issuer }) => issuer),
    [`${NAME} tỉnh Gia Lai`],
  ],
  [
    'symbol',
    ofProvince('1. Theo Báo cáo số 7/BC-SLTNSNO ngày 05/9/2025 về giếng khoan.'),
    ({ references }) => references.map(({ issuer, origins }) => [issuer, origins.issuer]),
    [[`${NAME} tỉnh Gia Lai`, 'inferred']],
  ],
])('%s', (_, source, valueOf, expected) => {
  expect(valueOf(fieldsOf(source, withRow))).toEqual(expected);
  expect(valueOf(fieldsOf(source, without))).not.toEqual(expected);
});
