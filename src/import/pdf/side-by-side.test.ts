import { expect, test } from 'vitest';
import type { Row } from './rows.ts';
import { twoColumnsIn } from './side-by-side.ts';

/** Rows of size 10, a step of 14 each; `@` is where a part begins, in points; `null` leaves a step out. */
const rowsFrom = (...lines: (string | null)[]): Row[] =>
  lines.flatMap((line, i) =>
    line === null
      ? []
      : [
          {
            y: i * 14,
            size: 10,
            parts: line.split('|').map((part) => {
              const [, x = '0', text = ''] = /^@(\d+) (.*)$/.exec(part) ?? [];
              return { text, x: Number(x), end: Number(x) + text.length * 5 };
            }),
          },
        ],
  );
const words = (rows: readonly Row[]): string =>
  rows.map(({ parts }) => parts.map(({ text }) => text).join('|')).join('/');
const found = (lines: (string | null)[], isFirstPage = true): [string, string][] =>
  twoColumnsIn(rowsFrom(...lines), isFirstPage).map(({ left, right }) => [words(left), words(right)]);

test.each<[string, (string | null)[], [string, string][]]>([
  [
    'a head: what crosses the corridor ends it',
    [
      '@20 UBND HUYEN A|@250 CONG HOA XA HOI',
      '@30 So: 45/UBND|@260 Doc lap',
      '@20 V/v phong dich',
      '@150 KE HOACH CONG TAC NAM 2024',
    ],
    [['UBND HUYEN A/So: 45/UBND/V/v phong dich', 'CONG HOA XA HOI/Doc lap']],
  ],
  [
    'rows of one side above the first with two, at the top of a page',
    ['@250 CONG HOA XA HOI', '@20 UBND HUYEN A|@260 Doc lap', '@20 So: 45'],
    [['UBND HUYEN A/So: 45', 'CONG HOA XA HOI/Doc lap']],
  ],
  [
    'a closing: the signature below room on the right, no last line of the text on the left',
    [
      '@0 Các sở, ban, ngành và địa phương tổ chức thực hiện nghiêm túc Kế hoạch',
      '@0 này./.',
      '@0 Nơi nhận:|@250 TM. UBND',
      '@0 - Lưu: VT.|@250 CHU TICH',
      null,
      null,
      null,
      '@250 Le Van B',
    ],
    [['Nơi nhận:/- Lưu: VT.', 'TM. UBND/CHU TICH/Le Van B']],
  ],
  [
    'near miss: one row with a gap',
    ['@0 Kính gửi:|@250 Sở Y tế', '@0 Thực hiện Công văn số 12 của Bộ Y tế về việc tăng cường phòng dịch'],
    [],
  ],
  [
    'near miss: columns that overlap',
    ['@0 UBND HUYEN KY SON|@150 CONG HOA', '@0 UY BAN NHAN DAN XA NAM CAN VA|@250 Doc lap'],
    [],
  ],
  ['near miss: three columns', ['@0 a|@100 b|@200 c', '@0 a|@100 b|@200 c'], []],
  ['near miss: text far below on the left', ['@0 a|@250 b', '@0 c|@250 d', null, null, '@0 khác'], [['a/c', 'b/d']]],
])('%s', (what, lines, columns) => {
  expect(found(lines, !what.includes('closing'))).toEqual(columns);
});
