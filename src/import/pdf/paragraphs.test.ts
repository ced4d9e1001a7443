import { expect, test } from 'vitest';
import { importedText } from '../text-blocks.ts';
import { columnLines, joinedLines, paragraphsOf, settingOf, type TextRow } from './paragraphs.ts';

const SETTING = { left: 0, right: 300, leading: 1.3, hasFullRows: true, setsIn: true };

/** Rows of size 10 and letters 5 wide, a usual step each; `@` moves a row in; `null` is an empty step. */
const rowsFrom = (...lines: (string | null)[]): TextRow[] =>
  lines.flatMap((line, i) => {
    if (line === null) return [];
    const [, x = '0', text = line] = /^@(\d+) (.*)$/.exec(line) ?? [];
    return [{ text, x: Number(x), end: Number(x) + text.length * 5, y: i * 13, size: 10, startsPage: null }];
  });
const laid = (blocks: ReturnType<typeof paragraphsOf>): string => {
  const outcome = importedText('pdf', blocks, []);
  return outcome.ok ? new TextDecoder().decode(outcome.imported.bytes).trimEnd() : '';
};
/** 60 letters, a full row. */
const FULL = 'Các sở, ban, ngành và Ủy ban nhân dân các huyện, thành phố ờ';

test.each<[string, (string | null)[], string]>([
  ['full rows go on', [`@20 ${FULL.slice(0, 56)}`, FULL, 'tổ chức.'], `${FULL.slice(0, 56)} ${FULL} tổ chức.`],
  [
    'a row that was left short ends',
    ['Các sở, ban, ngành.', 'Ủy ban nhân dân các xã'],
    'Các sở, ban, ngành.\n\nỦy ban nhân dân các xã',
  ],
  ['a row set in begins', [FULL, `@20 Ủy ban`], `${FULL}\n\nỦy ban`],
  ['a wider step begins', [FULL, null, 'Ủy ban'], `${FULL}\n\nỦy ban`],
  ['an article begins, also at the margin', [FULL, 'Điều 2. Hiệu lực'], `${FULL}\n\nĐiều 2. Hiệu lực`],
  [
    'near miss: an article that the sentence names',
    [`${FULL.slice(0, 54)} theo`, 'Điều 2 của Luật này.'],
    `${FULL.slice(0, 54)} theo Điều 2 của Luật này.`,
  ],
  ['a dash begins after a semicolon', [`${FULL.slice(0, 59)};`, '- Sở Y tế'], `${FULL.slice(0, 59)};\n\n- Sở Y tế`],
  ['near miss: a dash inside a name', [FULL, '- Tự do - Hạnh phúc'], `${FULL} - Tự do - Hạnh phúc`],
  [
    'a hanging indent goes on',
    ['- Các sở, ban, ngành và Ủy ban nhân dân các huyện, thành phố', '@12 tổ chức thực hiện.'],
    '- Các sở, ban, ngành và Ủy ban nhân dân các huyện, thành phố tổ chức thực hiện.',
  ],
  [
    'lines of a title follow one another',
    ['@120 QUYẾT ĐỊNH', '@80 Về việc thành lập Tổ công tác', FULL],
    `QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\n${FULL}`,
  ],
  [
    'a number that was broken at its hyphen',
    [`${FULL.slice(0, 53)} 12/QĐ-`, 'UBND của tỉnh'],
    `${FULL.slice(0, 53)} 12/QĐ-UBND của tỉnh`,
  ],
])('%s', (_, lines, text) => {
  expect(laid(paragraphsOf(rowsFrom(...lines), SETTING))).toBe(text);
});

test('a row in other letters begins a paragraph', () => {
  const [first, second] = rowsFrom(FULL, 'tổ chức.') as [TextRow, TextRow];
  expect(laid(paragraphsOf([first, { ...second, size: 12 }], SETTING))).toBe(`${FULL}\n\ntổ chức.`);
});

test('where one row alone is as long as any, none is known to go on', () => {
  expect(settingOf([[{ y: 0, size: 10, parts: [{ text: 'a', x: 0, end: 300 }] }]]).hasFullRows).toBe(false);
  const rows = rowsFrom(FULL, 'tổ chức.');
  expect(laid(paragraphsOf(rows, { ...SETTING, hasFullRows: false }))).toBe(`${FULL}\n\ntổ chức.`);
});

test('a page that ends in a sentence goes on in the next, one that ends it does not', () => {
  const onNextPage = (above: string, below: string, setsIn = true): string => {
    const [first, second] = rowsFrom(above, below) as [TextRow, TextRow];
    return laid(paragraphsOf([first, { ...second, y: 0, startsPage: 2 }], { ...SETTING, setsIn }));
  };
  expect(onNextPage(FULL, 'tổ chức.')).toBe(`${FULL} tổ chức.`);
  expect(onNextPage(`${FULL.slice(0, 59)}.`, 'Sở Y tế')).toBe(`${FULL.slice(0, 59)}. Sở Y tế`);
  expect(onNextPage(`${FULL.slice(0, 59)}.`, 'Sở Y tế', false)).toBe(`${FULL.slice(0, 59)}.\n\nSở Y tế`);
  expect(onNextPage('Hết./.', 'PHỤ LỤC')).toBe('Hết./.\n\nPHỤ LỤC');
});

test('lines of a column stay lines; a recipient of two lines is one; room is a blank line', () => {
  const rows = rowsFrom(
    'Nơi nhận:',
    '- Thường trực Tỉnh ủy, HĐND,',
    'UBND tỉnh;',
    '- Lưu: VT.',
    null,
    null,
    'Lê Văn B',
  );
  expect(laid(columnLines(rows, 1.3))).toBe(
    'Nơi nhận:\n- Thường trực Tỉnh ủy, HĐND, UBND tỉnh;\n- Lưu: VT.\n\nLê Văn B',
  );
});

test.each([
  ['Covid-', '19', 'Covid-19'],
  ['45/', 'UBND', '45/UBND'],
  ['Độc lập -', 'Tự do', 'Độc lập - Tự do'],
  ['tổ chức', 'thực hiện', 'tổ chức thực hiện'],
])('%j and %j', (above, below, joined) => {
  expect(joinedLines(above, below)).toBe(joined);
});

test('margins are those of full rows, the step that of rows of a paragraph', () => {
  const row = (x: number, end: number, y: number) => ({ y, size: 10, parts: [{ text: 'a', x, end }] });
  const page = [
    row(28, 500, 0),
    row(0, 500, 15),
    row(28, 500, 40),
    row(0, 500, 55),
    row(28, 500, 80),
    row(200, 280, 120),
  ];
  expect(settingOf([page])).toMatchObject({ left: 0, right: 500, leading: 1.5, setsIn: false });
});
