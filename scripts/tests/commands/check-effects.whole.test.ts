import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { valueWords } from '../../check/check-effect-words.ts';
import type { CheckReport } from '../../check/check-report.ts';
import { testRepository } from './test-repository.ts';

/** A letter of Lạng Sơn, as an office writes it. */
const letter = (number: string, day: string, title: string, body: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ${number}\nLạng Sơn, ngày ${day} tháng 9 năm 2021\n\nV/v ${title}\n\nKính gửi: Các sở, ban, ngành\n\n${body}./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nHồ Tiến Thiệu\n`;

const ID = 'lang-son-2021-cong-van';
const HELD = `sources/${ID}-1101.txt`;
const CITING = `sources/${ID}-1150.txt`;
const COPY = `sources/${ID}-1150-ban-quet`;
const NOTE = 'sources/lang-son-2021-giay-nhac.txt';
const TERM = 'glossary/cho-phien-an-toan.yaml';
const [TYPES, ISSUERS] = ['reference/document-types.yaml', 'reference/issuers.yaml'];
const term = (name: string): string => `name: ${name}\nvariants: []\ndefinition: null\nsource: null\n`;

const repository = testRepository({
  [TERM]: term('chợ phiên an toàn'),
  [HELD]: letter('1101/UBND-KT', '03', 'tổ chức chợ phiên', 'Các huyện Bình Gia, Bắc Sơn mở lại chợ trâu bò'),
  [CITING]: letter(
    '1150/UBND-KT',
    '20',
    'nhân rộng mô hình chợ phiên an toàn',
    'Theo Công văn số 1101/UBND-KT ngày 03/9/2021 của UBND tỉnh Lạng Sơn và Công văn số 77/BLĐCP-VP ngày 01/9/2021, các huyện nhân rộng mô hình chợ phiên an toàn',
  ),
  [`${COPY}.txt`]: letter('1150/UBND-KT', '20', 'nhân rộng mô hình', 'Bản quét mờ của công văn về chợ phiên'),
  [`${COPY}.yaml`]: `withdrawn: { reason: bản quét mờ, replacedBy: ${ID}-1150 }\n`,
  'sources/giay-nhac-que-vo.txt': 'GIẤY NHẮC\nVề việc họp tại huyện Quế Võ, tỉnh Bắc Ninh\n\nCác phòng dự họp./.\n',
  [NOTE]: 'GIẤY NHẮC\nVề việc trực lễ\n\nCác phòng trực từ thứ hai./.\n',
});
const { put, edit, remove, rename, report, check } = repository;
const append = (name: string, row: string): void =>
  put(name, `${readFileSync(join(repository.folder, 'content', name), 'utf8')}${row}\n`);

beforeEach(repository.reset);
afterAll(repository.dispose);

const appeared = (r: CheckReport): string[] =>
  (r.effects?.appeared ?? []).map((f) => `${f.file.split('/').at(-1)} ${f.code}`);
const values = (r: CheckReport): string[] =>
  (r.effects?.values ?? []).flatMap((d) => d.values.map((v) => `${d.id.replace(`${ID}-`, '')} ${valueWords(v)}`));

describe('a change that breaks nothing', () => {
  test.each<[string, () => void]>([
    ['nothing at all', () => undefined],
    ['a text that nobody cites', () => put('sources/a.txt', letter('1/UBND-KT', '01', 'họp', 'Các sở dự họp'))],
    ['a text that nobody cites goes', () => remove(NOTE)],
    ['a note in a sidecar', () => put(`${CITING.replace('.txt', '.yaml')}`, 'by: Lò Thị A\n')],
    ['a term that nobody uses', () => put('glossary/moi.yaml', term('chợ nổi'))],
    ['a comment in a term', () => append(TERM, '# xem lại')],
    ['an issuer whose symbol nobody uses', () => append(ISSUERS, '- { name: Viện Chợ phiên, symbols: [VCPX] }')],
    [
      'a document type that nobody uses',
      () => append(TYPES, '- { slug: the-bai, name: Thẻ bài, abbreviations: [TBX] }'),
    ],
  ])('%s: nothing new elsewhere', (_, change) => {
    change();
    const r = report();
    expect(appeared(r)).toEqual([]);
    expect(values(r)).toEqual([]);
  });
});

describe('what a change causes in files that it does not touch', () => {
  const unheld = `${ID}-1150-ban-quet.yaml thay-bang-khong-co`;
  test.each<[string, () => void, readonly string[], readonly unknown[]]>([
    ['the replacement of a withdrawn text is deleted', () => remove(CITING), [unheld], []],
    ['it is renamed', () => rename(CITING, 'sources/ten-khac.txt'), [unheld], []],
    [
      'it is replaced by a picture',
      () => put(CITING, '\x89PNG\r\n\x1a\n\0\0\0'),
      [unheld],
      ['1150 trang: được đăng → không được đăng'],
    ],
    ['a term in use is deleted', () => remove(TERM), [], ['1150 thuật ngữ: mất cho-phien-an-toan']],
    [
      'a term in use gets another name',
      () => edit(TERM, 'an toàn', 'văn minh'),
      [],
      ['1150 thuật ngữ: mất cho-phien-an-toan'],
    ],
    [
      'a term in use is renamed',
      () => rename(TERM, 'glossary/cho-moi.yaml'),
      [],
      ['1150 thuật ngữ: mất cho-phien-an-toan; thêm cho-moi'],
    ],
    [
      'a term is added that texts have used',
      () => put('glossary/moi.yaml', term('chợ trâu bò')),
      [],
      ['1101 thuật ngữ: thêm moi'],
    ],
    [
      'a term loses what it needs',
      () => edit(TERM, 'variants: []\n', ''),
      [],
      ['1150 thuật ngữ: mất cho-phien-an-toan'],
    ],
    [
      'a document type gets another name',
      () => edit(TYPES, 'name: Công văn', 'name: Công thư'),
      [],
      [
        '1101 tên loại: Công văn → Công thư',
        '1150 tên loại: Công văn → Công thư',
        expect.stringContaining('1150 viện dẫn: mất Công văn 1101/UBND-KT, '),
        '1150-ban-quet tên loại: Công văn → Công thư',
      ],
    ],
    [
      'an issuer is added whose symbol a citation has',
      () => append(ISSUERS, '- { name: Ban Liên đoàn Chợ phiên, symbols: [BLĐCP] }'),
      [],
      [expect.stringMatching(/^1150 viện dẫn: mất .*77.*; thêm .*của Ban Liên đoàn Chợ phiên \(suy ra\)$/)],
    ],
    [
      'a unit gets another name in the gazetteer',
      () => edit('reference/gazetteer/units.tsv', 'huyện\tQuế Võ', 'huyện\tQuế Giang'),
      [],
      [expect.stringMatching(/^giay-nhac-que-vo địa phương: mất huyện Quế Võ, Bắc Ninh/)],
    ],
    [
      'a comment line of the gazetteer changes a source only',
      () => edit('reference/gazetteer/aliases.tsv', 'cách viết tắt phổ biến', 'cách viết tắt hay gặp'),
      [],
      [],
    ],
    [
      'a second document has the number of another',
      () => put('sources/a.txt', letter('1101/UBND-KT', '03', 'chợ', 'Một công văn khác hẳn về đường sá')),
      [`${ID}-1101.txt van-ban-trung-so`, `${ID}-1150.txt vien-dan-nhieu-kha-nang`],
      [],
    ],
  ])('%s', (_, change, findings, changes) => {
    change();
    const r = report();
    expect(appeared(r)).toEqual(findings);
    expect(values(r)).toEqual(changes);
  });

  test('is in the report with the files of the change, and an error of it counts', () => {
    remove(CITING);
    const { stdout, status } = check(['--since', 'HEAD']);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `Phát sinh do thay đổi này, ở các tệp không sửa\n  Thay đổi: content/${CITING} (xóa)\n  content/${COPY}.yaml\n  LỖI (1)`,
    );
    expect(stdout).toContain('0 văn bản đã kiểm tra: 1 lỗi');
  });

  test('is in the summary and the annotations of GitHub', () => {
    remove(CITING);
    remove(TERM);
    const summary = join(repository.folder, 'summary.md');
    const { stdout } = check(['--since', 'HEAD'], { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
    expect(stdout).toContain(`::error file=content/${COPY}.yaml,line=1,col=1,title=thay-bang-khong-co::`);
    expect(readFileSync(summary, 'utf8')).toContain('## Phát sinh do thay đổi này, ở các tệp không sửa');
  });
});

test('findings that an untouched file has had all along are not repeated, nor those of a table', () => {
  put('glossary/hong.yaml', 'name: chợ\n');
  repository.commit();
  put('sources/a.txt', letter('1/UBND-KT', '01', 'họp', 'Các sở dự họp'));
  const { stdout, status } = check(['--since', 'HEAD']);
  expect(status).toBe(0);
  expect(stdout).not.toContain('hong.yaml');
  expect(check(['--all']).status).toBe(1);
});

test('a finding that is no more is told in brief', () => {
  put(NOTE.replace('.txt', '.yaml'), 'number: 7/GN-VP\n');
  const r = report();
  expect(r.effects?.vanished.map((f) => f.code)).toContain('khong-co-so');
  expect(check(['--since', 'HEAD']).stdout).toContain(
    `Không còn nữa nhờ thay đổi này\n  - content/${NOTE}: [khong-co-so]`,
  );
});

test('the document that is changed shows what it was before', () => {
  edit(HELD, 'Số: 1101', 'Số: 1102');
  const { stdout } = check(['--since', 'HEAD']);
  expect(stdout).toContain('Khác trước\n    • số, ký hiệu: 1101/UBND-KT → 1102/UBND-KT');
  expect(stdout).toContain(`- mất: 1101/UBND-KT trong ${ID}-1150 dòng 13 không còn nối với ${ID}-1101`);
});

describe('a deleted file says who leads to it', () => {
  test.each<[string, () => void, string]>([
    ['a text with a citation', () => remove(HELD), `văn bản “${ID}-1101”; được viện dẫn ở ${ID}-1150 dòng 13`],
    [
      'a text that replaces another',
      () => remove(CITING),
      `văn bản “${ID}-1150”; là văn bản thay thế của ${ID}-1150-ban-quet`,
    ],
    ['a text that nobody leads to', () => remove(NOTE), 'văn bản “lang-son-2021-giay-nhac”'],
    ['a term in use', () => remove(TERM), `thuật ngữ “cho-phien-an-toan”; được dùng ở ${ID}-1150`],
    ['a term out of use', () => remove('glossary/f2.yaml'), 'thuật ngữ “f2”'],
  ])('%s', (_, change, value) => {
    change();
    expect(report().other.filter((f) => f.code === 'da-xoa')).toMatchObject([{ value }]);
  });

  test('a text that was only renamed: its former address will lead on', () => {
    rename(HELD, 'sources/khac.txt');
    const value = `văn bản “${ID}-1101”; nay là tệp khac.txt; được viện dẫn ở ${ID}-1150 dòng 13`;
    expect(report().other).toMatchObject([{ code: 'da-doi-ten', value }]);
  });

  test.each<[string, isChanged: boolean, from: string, to: string | null, code: string]>([
    ['renamed and changed, and the table says where to', true, 'lang-son-2021-giay-nhac', 'moi', 'da-doi-ten'],
    ['near miss: to no document', true, 'lang-son-2021-giay-nhac', 'ma', 'da-xoa'],
    ['near miss: the row is of another text', true, 'lang-son-2021-giay-mac', 'moi', 'da-xoa'],
    ['renamed only, and to lead nowhere', false, 'lang-son-2021-giay-nhac', null, 'da-xoa'],
  ])('a text that was %s', (_, isChanged, from, to, code) => {
    rename(NOTE, 'sources/moi.txt');
    if (isChanged) edit('sources/moi.txt', '\n', '\nThêm một dòng.\n');
    put('reference/renamed.yaml', `- { from: ${from}, to: ${String(to)} }\n`);
    expect(report().other.map((f) => f.code)).toEqual([code]);
  });

  test('only capitals of a name changed: the address is the same, so nothing is deleted', () => {
    rename(NOTE, 'sources/Lang-Son-2021-Giay-Nhac.txt');
    expect(report().other.map((f) => f.code)).not.toContain('da-xoa');
  });
});
