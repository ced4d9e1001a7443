import { expect, test } from 'vitest';
import { reportJson, reportMarkdown, reportText } from './import-report.ts';
import type { ImportResult } from './import-result.ts';

const nothing = { target: null, kind: null, why: null, notes: [], unsure: 0 } as const;
const note = (line: number, message: string, weight: 'lost' | 'check' | 'told' = 'lost') =>
  ({ line, page: null, weight, message }) as const;
const results: ImportResult[] = [
  {
    ...nothing,
    file: 'a.docx',
    outcome: 'written',
    target: 'out/a.txt',
    notes: [note(3, 'Biết.', 'told'), ...[1, 2, 3, 4, 5, 6, 7].map((line) => note(line, 'Có ảnh.'))],
    unsure: 2,
  },
  { ...nothing, file: 'b\u0007*.pdf', outcome: 'fault', why: 'Tệp hỏng.' },
  { ...nothing, file: 'c.txt', outcome: 'there', target: 'out/c.txt' },
];
const said = { out: 'out', total: 5, wasStopped: true };

test('files with what to look at, the same words once, the heaviest first', () => {
  expect(reportText(results, said)).toBe(
    [
      '✓ a.docx → out/a.txt',
      '    MẤT (dòng 1, 2, 3, 4, 5, 6 và 1 chỗ khác): Có ảnh.',
      '    để biết (dòng 3): Biết.',
      '    XEM LẠI: 2 từ máy nhận dạng không chắc; mở trang thêm văn bản để xem từng từ cạnh ảnh.',
      '✗ b␇*.pdf',
      '    Tệp hỏng.',
      '= c.txt → out/c.txt',
      '',
      '5 tệp được nêu, vào out: 1 đã nhập; 1 đã có văn bản giống hệt; 1 không nhập được.',
      'Đã dừng giữa chừng. Chạy lại đúng lệnh này để nhập tiếp; tệp đã nhập không bị nhập lần nữa.',
      'Việc tiếp theo: npm run check, đối chiếu với bản gốc, rồi commit.',
    ].join('\n'),
  );
});

test('as Markdown, in which no name is markup', () => {
  const page = reportMarkdown(results, { ...said, wasStopped: false });
  expect(page).toContain('## a.docx: đã nhập\n\nVăn bản: `out/a.txt`\n\n- MẤT');
  expect(page).toContain('## b␇\\*.pdf: không nhập được\n\nTệp hỏng.');
  expect(page).not.toContain('Đã dừng');
});

test('as JSON', () => {
  expect(JSON.parse(reportJson(results, said))).toMatchObject({ total: 5, results: [{ file: 'a.docx' }, {}, {}] });
});
