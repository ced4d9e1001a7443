import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testRepository } from './test-repository.ts';

const BODY =
  'Các huyện Bình Gia, Bắc Sơn kiểm tra 12 chợ phiên.\nMức hỗ trợ là 5.000 đồng một lượt.\nBáo cáo trước thứ sáu';
const TEXT = `ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\n\nSố: 1101/UBND-KT\nLạng Sơn, ngày 03 tháng 9 năm 2021\n\nV/v chợ phiên\n\nKính gửi: Các sở\n\n${BODY}./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nHồ Tiến Thiệu\n`;
const NAME = 'sources/lang-son-2021-cong-van-1101';
const WHY = 'textChanges:\n  - { on: 2026-11-20, by: Lò Thị A, reason: thay bằng bản quét rõ hơn }\n';

const repository = testRepository({
  [`${NAME}.txt`]: TEXT,
  'sources/hong.txt': '%PDF-1.7\n%âãÏÓ',
  'sources/giay-nhac.txt': 'GIẤY NHẮC\nVề việc trực lễ\n\nCác phòng trực từ thứ hai./.\n',
});
const { put, remove, edit, rename, report, check, commit } = repository;
beforeEach(repository.reset);
afterAll(repository.dispose);

const CODES = ['chu-da-doi', 'chu-da-thay', 'tep-ghi-lai'];
const said = (): string[] => {
  const r = report();
  return [...r.documents.flatMap((d) => d.findings), ...r.other, ...(r.effects?.appeared ?? [])]
    .filter((f) => CODES.includes(f.code))
    .map((f) => `${f.code} ${f.line}:${f.column} ${f.value}`);
};
const file = `${NAME}.txt`;

describe('words of a published text that change are told one by one', () => {
  test.each<[string, () => void, string]>([
    ['a figure', () => edit(file, '5.000', '50.000'), 'chu-da-doi 12:15 1 chỗ: dòng 12 “5.000” → “50.000”'],
    ['a tone', () => edit(file, 'chợ phiên.', 'chờ phiên.'), 'chu-da-doi 11:41 1 chỗ: dòng 11 “chợ” → “chờ”'],
    ['a sign', () => edit(file, 'Gia, Bắc', 'Gia. Bắc'), 'chu-da-doi 11:16 1 chỗ: dòng 11 “Gia,” → “Gia.”'],
    ['a capital', () => edit(file, 'Báo cáo', 'BÁO CÁO'), 'chu-da-doi 13:1 1 chỗ: dòng 13 “Báo cáo” → “BÁO CÁO”'],
    [
      'words more',
      () => edit(file, 'thứ sáu', 'thứ sáu hằng tuần'),
      'chu-da-doi 13:19 1 chỗ: dòng 13 “sáu./.” → “sáu hằng tuần./.”',
    ],
    ['words less', () => edit(file, ' một lượt', ''), 'chu-da-doi 12:21 1 chỗ: dòng 12 “đồng một lượt.” → “đồng.”'],
    [
      'a line less',
      () => edit(file, 'Báo cáo trước thứ sáu', ''),
      'chu-da-doi 13:1 1 chỗ: dòng 13 “Báo cáo trước thứ sáu./.” → “./.”',
    ],
    [
      'a line more',
      () => edit(file, '- Lưu: VT.', '- Như trên;\n- Lưu: VT.'),
      'chu-da-doi 16:1 1 chỗ: dòng 16 thêm “- Như trên;”',
    ],
    [
      'two places, and the file stored otherwise',
      () =>
        put(file, Buffer.from(`\ufeff${TEXT.replace('12 chợ', '13 chợ').replace('thứ sáu', 'thứ bảy')}`, 'utf16le')),
      'chu-da-doi 11:38 2 chỗ: dòng 11 “12” → “13”; dòng 13 “sáu./.” → “bảy./.”',
    ],
    [
      'the name, in capitals only',
      () => {
        edit(file, '12 chợ', '13 chợ');
        rename(file, 'sources/Lang-Son-2021-Cong-Van-1101.txt');
      },
      'chu-da-doi 11:38 1 chỗ: dòng 11 “12” → “13”',
    ],
  ])('%s', (_, change, expected) => {
    change();
    expect(said()).toEqual([expected]);
  });

  test('as many as somebody can look at, the rest counted', () => {
    put(file, TEXT.replace(BODY, Array.from({ length: 9 }, (_, i) => `Dòng ${i} giữ nguyên`).join('\n')));
    commit();
    const base = readFileSync(join(repository.folder, 'content', file), 'utf8');
    put(file, base.replace(/giữ/g, 'bỏ'));
    const found = check(['--since', 'HEAD', '--json']);
    const { documents } = JSON.parse(found.stdout) as { documents: { findings: { code: string; value: string }[] }[] };
    const [finding] = documents.flatMap((d) => d.findings.filter((f) => f.code === 'chu-da-doi'));
    expect(finding?.value).toMatch(/^9 chỗ: (?:dòng \d+ “giữ” → “bỏ”; ){5}và 4 chỗ khác$/);
  });

  test('a text with nothing in common is one place, cut', () => {
    put(file, Array.from({ length: 3_000 }, (_, i) => `mục ${i}`).join('\n'));
    const [finding] = said();
    expect(finding).toMatch(/^chu-da-doi 1:1 1 chỗ: dòng 1 “ỦY BAN .{60,90}…” → “mục 0 .*…”$/);
  });
});

describe('a reason in the sidecar makes it known', () => {
  const change = (): void => edit(file, '12 chợ', '13 chợ');

  test('as a fact, not a doubt, and it is a value of the document', () => {
    change();
    put(`${NAME}.yaml`, WHY);
    expect(said()).toEqual(['chu-da-thay 11:38 1 chỗ: dòng 11 “12” → “13”']);
  });

  test.each<[string, string]>([
    ['no sidecar', ''],
    ['another entry', 'title: chợ phiên\n'],
    ['no reason', 'textChanges: [{ on: 2026-11-20 }]\n'],
    ['no day', 'textChanges: [{ reason: quét lại }]\n'],
    ['a day that is none', 'textChanges: [{ on: 2026-02-30, reason: quét lại }]\n'],
    ['words', 'textChanges: quét lại\n'],
    ['an empty list', 'textChanges: []\n'],
  ])('near miss: %s', (_, yaml) => {
    change();
    if (yaml !== '') put(`${NAME}.yaml`, yaml);
    expect(said()).toEqual(['chu-da-doi 11:38 1 chỗ: dòng 11 “12” → “13”']);
    const faults = report().documents.flatMap((d) => d.findings.filter((f) => f.code === 'sua-sai-dang'));
    expect(faults).toHaveLength(yaml.startsWith('textChanges') ? 1 : 0);
  });

  test('once: the reason of an earlier change does not excuse the next', () => {
    change();
    put(`${NAME}.yaml`, WHY);
    commit();
    edit(file, '5.000', '50.000');
    const again = check(['--since', 'HEAD']).stdout;
    expect(again).toContain('[chu-da-doi]');
    put(`${NAME}.yaml`, `${WHY}  - { on: 2026-11-21, reason: sửa lỗi quét }\n`);
    expect(check(['--since', 'HEAD']).stdout).toContain('[chu-da-thay]');
  });
});

describe('a file that only stores the same words otherwise says so', () => {
  const crlf = TEXT.replaceAll('\n', '\r\n');
  test.each<[string, string | Uint8Array, string]>([
    ['line ends', crlf, 'dấu xuống dòng (LF → CR LF)'],
    ['old line ends', TEXT.replaceAll('\n', '\r'), 'dấu xuống dòng (LF → CR)'],
    ['another encoding', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'bảng mã (utf-8 → utf-16le)'],
    ['a byte order mark', `\ufeff${TEXT}`, 'dấu đầu tệp (BOM)'],
    ['letters and tones apart', TEXT.normalize('NFD'), 'ký tự không nhìn thấy hay cách ghi dấu thanh'],
    [
      'characters that nobody sees',
      TEXT.replace('chợ phiên.', 'chợ\u200b phiên.'),
      'ký tự không nhìn thấy hay cách ghi dấu thanh',
    ],
    ['white space', TEXT.replace('12 chợ', '12  chợ'), 'khoảng trắng hay chỗ ngắt dòng'],
    ['lines', TEXT.replace('5.000 đồng', '5.000\nđồng'), 'khoảng trắng hay chỗ ngắt dòng'],
    ['both', `\ufeff${crlf}`, 'dấu xuống dòng (LF → CR LF), dấu đầu tệp (BOM)'],
  ])('%s', (_, data, words) => {
    put(file, data);
    expect(said()).toEqual([`tep-ghi-lai 1:1 ${words}`]);
  });
});

describe('nothing is said of', () => {
  test.each<[string, () => void]>([
    ['a text that is as it was', () => put(`${NAME}.yaml`, 'by: Lò Thị A\n')],
    ['a new text', () => put('sources/moi.txt', TEXT.replace('1101', '1102'))],
    ['a text that was never published', () => put('sources/hong.txt', TEXT.replace('1101', '1102'))],
    ['a text that is deleted', () => remove(file)],
    ['a text that is renamed', () => rename(file, 'sources/ten-khac.txt')],
    ['a text that cannot be read any more', () => put(file, '%PDF-1.7\n%âãÏÓ')],
    [
      'a text that is taken down',
      () => {
        edit(file, '12 chợ', '13 chợ');
        put(`${NAME}.yaml`, 'withdrawn: { reason: mật, content: remove }\n');
      },
    ],
  ])('%s', (_, change) => {
    change();
    expect(said()).toEqual([]);
  });
});
