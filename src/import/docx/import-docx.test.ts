import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importFile } from '../import-file.ts';
import type { ImportNote } from '../imported.ts';
import {
  CENTRED,
  docxOf,
  inList,
  list,
  listLevel,
  paragraph as p,
  run,
  table,
  tableCell,
  type DocxXml,
} from './docx.fixture.ts';

const imported = async (xml: DocxXml | Uint8Array) => {
  const outcome = await importFile(xml instanceof Uint8Array ? xml : docxOf(xml), 'a.docx');
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.imported;
};
const textOf = async (xml: DocxXml): Promise<string> => new TextDecoder().decode((await imported(xml)).bytes).trimEnd();
const faultOf = async (bytes: Uint8Array): Promise<string> => {
  const outcome = await importFile(bytes, 'a.docx');
  return outcome.ok ? 'không có lỗi' : outcome.fault.message;
};
const said = async (xml: DocxXml): Promise<(ImportNote | undefined)[]> => [...(await imported(xml)).notes];

/** Lists by number: instances are added after them, as the schema has it. */
const numbering = (lists: readonly ReturnType<typeof list>[], more = ''): string =>
  lists.map(({ abstract }) => abstract).join('') + lists.map(({ num }) => num).join('') + more;

const articles = list(
  1,
  listLevel(0, 'decimal', 'Điều %1.'),
  listLevel(1, 'decimal', '%2.'),
  listLevel(2, 'lowerLetter', '%3)'),
);
const dashes = list(2, listLevel(0, 'bullet', '–'), listLevel(1, 'bullet', '\uf0b7'));

test.each<[string, string, string, string]>([
  [
    'levels that start anew below the one above',
    numbering([articles]),
    p('Phạm vi', inList(1)) +
      p('A', inList(1, 1)) +
      p('B', inList(1, 1)) +
      p('b1', inList(1, 2)) +
      p('Hiệu lực', inList(1)) +
      p('C', inList(1, 1)),
    'Điều 1. Phạm vi|1. A|2. B|a) b1|Điều 2. Hiệu lực|1. C',
  ],
  ['dashes and bullets of a font of signs', numbering([dashes]), p('A', inList(2)) + p('B', inList(2, 1)), '– A|• B'],
  [
    'Roman, capital letters, two figures',
    numbering([
      list(
        3,
        listLevel(0, 'upperRoman', '%1.', 4),
        listLevel(1, 'upperLetter', '%2.'),
        listLevel(2, 'decimalZero', '%3'),
      ),
    ]),
    p('A', inList(3)) + p('B', inList(3, 1)) + p('C', inList(3, 2)),
    'IV. A|A. B|01 C',
  ],
  [
    'numbers of several levels, with the level above before it was used',
    numbering([list(4, listLevel(0, 'upperRoman', '%1.'), listLevel(1, 'decimal', '%1.%2.'))]),
    p('A', inList(4, 1)) + p('B', inList(4)) + p('C', inList(4, 1)),
    'I.1. A|I. B|I.1. C',
  ],
  [
    'figures throughout where a level asks for them, its own too',
    numbering([list(4, listLevel(0, 'upperRoman', '%1.'), listLevel(1, 'upperLetter', '%1.%2.', 1, '<w:isLgl/>'))]),
    p('A', inList(4)) + p('B', inList(4, 1)),
    'I. A|1.1. B',
  ],
  [
    'a second instance goes on, one with a start of its own does not',
    numbering(
      [articles],
      '<w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num>' +
        '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    ),
    p('A', inList(1)) + p('B', inList(8)) + p('C', inList(9)) + p('D', inList(9)) + p('E', inList(1)),
    'Điều 1. A|Điều 2. B|Điều 5. C|Điều 6. D|Điều 7. E',
  ],
  [
    'a level that never starts anew',
    numbering([
      list(
        4,
        listLevel(0, 'upperRoman', 'Chương %1'),
        listLevel(1, 'decimal', 'Điều %2.', 1, '<w:lvlRestart w:val="0"/>'),
      ),
    ]),
    p('A', inList(4)) + p('B', inList(4, 1)) + p('C', inList(4)) + p('D', inList(4, 1)),
    'Chương I A|Điều 1. B|Chương II C|Điều 2. D',
  ],
  [
    'a level that starts anew after the first one alone',
    numbering([
      list(
        4,
        listLevel(0, 'upperRoman', '%1.'),
        listLevel(1, 'decimal', '%2.'),
        listLevel(2, 'lowerLetter', '%3)', 1, '<w:lvlRestart w:val="1"/>'),
      ),
    ]),
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
      .map((words, i) => p(words, inList(4, [0, 1, 2, 1, 2, 0, 1, 2][i])))
      .join(''),
    'I. A|1. B|a) C|2. D|b) E|II. F|1. G|a) H',
  ],
  [
    'nothing between number and words where a level asks for it',
    numbering([list(4, listLevel(0, 'decimal', '%1-', 1, '<w:suff w:val="nothing"/>'))]),
    p('A', inList(4)),
    '1-A',
  ],
  ['near miss: a list of number 0 is none', numbering([articles]), p('A', inList(0)), 'A'],
  ['near miss: a list that is not there', numbering([articles]), p('A', inList(77)), 'A'],
  ['near miss: an empty bullet', numbering([dashes]), p('', inList(2)) + p('B', inList(2)), '– B'],
])('numbering: %s', async (_, xml, body, lines) => {
  expect(await textOf({ numbering: xml, body })).toBe(lines.split('|').join('\n\n'));
});

test('numbering comes from styles, by the level that names the style or by the style itself', async () => {
  const lists = list(
    1,
    listLevel(0, 'decimal', 'Điều %1.', 1, '<w:pStyle w:val="Dieu"/>'),
    listLevel(1, 'decimal', '%2.', 1, '<w:pStyle w:val="Khoan"/>'),
  );
  const style = (id: string, settings: string, on = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}">${on && `<w:basedOn w:val="${on}"/>`}<w:pPr>${settings}</w:pPr></w:style>`;
  const styles =
    style('Dieu', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
    style('Khoan', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
    style('KhoanCon', '', 'Khoan') +
    style('Tron', '<w:basedOn w:val="Tron"/>', 'Tron');
  const styled = (text: string, id: string): string => p(text, `<w:pStyle w:val="${id}"/>`);
  const body = styled('A', 'Dieu') + styled('B', 'Khoan') + styled('C', 'KhoanCon') + styled('D', 'Tron');
  expect(await textOf({ numbering: numbering([lists]), styles, body })).toBe('Điều 1. A\n\n1. B\n\n2. C\n\nD');
});

test('a number in a format that is not known is given in figures and said', async () => {
  const xml = { numbering: numbering([list(1, listLevel(0, 'chicago', '%1.'))]), body: p('A', inList(1)) };
  expect(await textOf(xml)).toBe('1. A');
  expect(await said(xml)).toMatchObject([
    { line: 1, weight: 'check', message: expect.stringMatching(/kiểu đánh số lạ/) },
  ]);
});

test('a head without lines: the left side, then the right', async () => {
  const head = table(
    [
      [
        p('ỦY BAN NHÂN DÂN') + p('HUYỆN A') + p('') + p('Số: 45/UBND-NN'),
        p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'),
      ],
    ],
    false,
  );
  expect(await textOf({ body: head + p('Kính gửi: Ủy ban nhân dân các xã') })).toBe(
    'ỦY BAN NHÂN DÂN\nHUYỆN A\n\nSố: 45/UBND-NN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKính gửi: Ủy ban nhân dân các xã',
  );
});

test('a head of several rows is read column by column, even one with lines', async () => {
  const rows = [
    ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['HUYỆN A', 'Độc lập - Tự do - Hạnh phúc'],
  ];
  for (const hasLines of [false, true])
    expect(await textOf({ body: table(rows, hasLines) })).toBe(
      'ỦY BAN NHÂN DÂN\nHUYỆN A\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    );
});

test('a closing: recipients, then the signature', async () => {
  const rows = [
    [
      p('Nơi nhận:') + p('- Như trên;') + p('- Lưu: VT.'),
      p('TM. ỦY BAN NHÂN DÂN') + p('CHỦ TỊCH') + p('') + p('Lê Văn B'),
    ],
  ];
  expect(await textOf({ body: table(rows, false) })).toBe(
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn B',
  );
});

test('a table with lines is rows between bars; merged cells are empty', async () => {
  const span = '<w:gridSpan w:val="2"/>';
  const down = '<w:vMerge w:val="restart"/>';
  const rows = [
    ['TT', 'Việc', 'Hạn'],
    [tableCell('1', down), p('Rà soát') + p('báo cáo | gửi'), '30/6'],
    [tableCell('', '<w:vMerge/>'), tableCell('Cả năm', span)],
  ];
  expect(await textOf({ body: table(rows, true) })).toBe(
    '| TT | Việc | Hạn |\n| 1 | Rà soát báo cáo ¦ gửi | 30/6 |\n|  | Cả năm |  |',
  );
  expect(await said({ body: table(rows, true) })).toMatchObject([
    { line: 1, weight: 'told', message: expect.stringMatching(/ô nhiều dòng/) },
    { line: 1, weight: 'check', message: expect.stringMatching(/dấu \|/) },
  ]);
});

test.each<[string, string[][], boolean]>([
  [
    'many rows without lines',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ],
    true,
  ],
  [
    'a column of numbers',
    [
      ['TT', 'Xã'],
      ['1', 'A'],
    ],
    true,
  ],
  [
    'near miss: two names beside one another',
    [
      ['Người lập', 'Người duyệt'],
      ['An', 'Bình'],
    ],
    false,
  ],
  ['near miss: one frame around a text', [['Dự thảo']], false],
])('a table without lines: %s', async (_, rows, isTable) => {
  expect((await textOf({ body: table(rows, false) })).includes('|')).toBe(isTable);
});

test('lines of a table come from its style or its cells', async () => {
  const styles =
    '<w:style w:type="table" w:styleId="Luoi"><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr></w:style>' +
    '<w:style w:type="table" w:styleId="Con"><w:basedOn w:val="Luoi"/></w:style>';
  const rows =
    '<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>';
  const styled = `<w:tbl><w:tblPr><w:tblStyle w:val="Con"/></w:tblPr>${rows}</w:tbl>`;
  expect(await textOf({ styles, body: styled })).toBe('| a | b |');
  const nil = '<w:tcPr><w:tcBorders><w:left w:val="nil"/><w:right w:val="nil"/></w:tcBorders></w:tcPr>';
  expect(await textOf({ styles, body: styled.replaceAll('<w:tc>', `<w:tc>${nil}`) })).toBe('a\n\nb');
});

test('lines set in the middle follow one another, paragraphs have a blank line between', async () => {
  const body =
    p('CHỈ THỊ', CENTRED) +
    p('Về việc phòng dịch', CENTRED) +
    p('Thực hiện …') +
    p('Một') +
    p('', CENTRED) +
    p('Hai', CENTRED);
  expect(await textOf({ body })).toBe('CHỈ THỊ\nVề việc phòng dịch\n\nThực hiện …\n\nMột\n\nHai');
});

test('a list with a signature’s words in a column is no closing', async () => {
  const rows = ['a', 'b'].map((word) => [word, 'TM. UBND xã', 'c', 'd']);
  expect(await textOf({ body: table(rows, true) })).toBe('| a | TM. UBND xã | c | d |\n| b | TM. UBND xã | c | d |');
});

test('a line below one cell is no table', async () => {
  const below = '<w:tcBorders><w:left w:val="nil"/><w:right w:val="single"/></w:tcBorders>';
  const body = table([[tableCell('a', below), 'b', 'c']], false);
  expect(await textOf({ body })).toBe('a\n\nb\n\nc');
});

test('white space at the ends of a text counts where it asks to be kept', async () => {
  const body = p('<w:r><w:t xml:space="preserve">một </w:t><w:t> hai </w:t><w:t>ba</w:t></w:r>');
  expect(await textOf({ body })).toBe('một haiba');
});

test('soft breaks, tabs, spaces and hyphens that do not break, capitals by setting', async () => {
  const body =
    p('ỦY BAN\nNHÂN DÂN') +
    p('Số:\t45') +
    p('\tThụt đầu dòng') +
    p('<w:r><w:t>a\u00a0b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/></w:r>') +
    p(run('Quyết định', '<w:caps/>') + run(' chữ', '<w:caps w:val="0"/>'));
  expect(await textOf({ body })).toBe('ỦY BAN\nNHÂN DÂN\n\nSố:    45\n\nThụt đầu dòng\n\na b-c\n\nQUYẾT ĐỊNH chữ');
});

test('tracked changes: the accepted text, and it is said', async () => {
  const ins = (inner: string): string => `<w:ins w:id="1" w:author="A">${inner}</w:ins>`;
  const del = (words: string): string =>
    `<w:del w:id="2" w:author="A"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const xml = {
    numbering: numbering([articles]),
    body:
      p(run('trước ngày ') + del('10') + ins(run('15')) + run(' tháng 9')) +
      p(run('Đoạn này '), `${inList(1)}<w:rPr><w:del w:id="3"/></w:rPr>`) +
      p(run('nối liền'), inList(1)) +
      `<w:p><w:moveFrom w:id="4"><w:r><w:t>chuyển đi</w:t></w:r></w:moveFrom></w:p>` +
      `<w:p><w:moveTo w:id="4"><w:r><w:t>chuyển đến</w:t></w:r></w:moveTo></w:p>` +
      table(
        [
          ['a', 'b'],
          ['TT', 'x'],
        ],
        true,
      ).replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="5"/></w:trPr>'),
  };
  expect(await textOf(xml)).toBe('trước ngày 15 tháng 9\n\nĐiều 1. Đoạn này nối liền\n\nchuyển đến\n\n| TT | x |');
  expect(await said(xml)).toMatchObject([
    { weight: 'check', message: expect.stringMatching(/2 chỗ thêm vào/) },
    { weight: 'check', message: expect.stringMatching(/4 chỗ xóa/) },
  ]);
});

test('comments and hidden text stay out, and it is said', async () => {
  const xml = {
    comments: '<w:comment w:id="0"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>',
    styles: '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>',
    body: p(
      run('Hiện') +
        run(' một hai', '<w:vanish/>') +
        run(' ba', '<w:rStyle w:val="An"/>') +
        run('.', '<w:vanish w:val="false"/>'),
    ),
  };
  expect(await textOf(xml)).toBe('Hiện.');
  expect(await said(xml)).toMatchObject([
    { weight: 'lost', message: expect.stringMatching(/3 từ/) },
    { weight: 'told', message: expect.stringMatching(/1 ghi chú bên lề/) },
  ]);
});

test('footnotes and endnotes stand after the text, with their numbers in it', async () => {
  const note = (id: number, words: string): string =>
    `<w:footnote w:id="${id}">${p(run('', '') + run(words))}</w:footnote>`;
  const refer = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const xml = {
    footnotes: note(2, 'Chú thích hai.') + note(1, 'Chú thích một.'),
    endnotes: '<w:endnote w:id="1"><w:p><w:r><w:t>Cuối.</w:t></w:r></w:p></w:endnote>',
    body: p(run('Một') + refer('footnote', 1) + run(' hai') + refer('footnote', 2) + refer('endnote', 1)) + p('Hết.'),
  };
  expect(await textOf(xml)).toBe('Một[1] hai[2][3]\n\nHết.\n\n[1] Chú thích một.\n\n[2] Chú thích hai.\n\n[3] Cuối.');
  expect(await said(xml)).toMatchObject([{ line: 5, weight: 'told' }]);
});

test('fields: what they show stays, what they ask goes; one that never ends loses nothing', async () => {
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const asked = '<w:r><w:instrText>DATE</w:instrText></w:r>';
  expect(
    await textOf({
      body: p(run('Ngày ') + mark('begin') + asked + run('mã') + mark('separate') + run('05') + mark('end') + run('.')),
    }),
  ).toBe('Ngày 05.');
  expect(await textOf({ body: p(run('Ngày ') + mark('begin') + asked + run('05')) })).toBe('Ngày 05');
});

test('text boxes stand after their paragraph, once, whichever way they are written', async () => {
  const box = '<w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent>';
  const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
  const xml = { body: p(`<w:r>${shape}</w:r>${run('Số: 1')}`) + p('Hết.') };
  expect(await textOf(xml)).toBe('Số: 1\n\nHỎA TỐC\n\nHết.');
  expect(await said(xml)).toMatchObject([{ line: 1, weight: 'check', message: expect.stringMatching(/khung riêng/) }]);
});

test('pictures, charts, objects and unknown signs are named as lost, equations to be checked', async () => {
  const xml = {
    body:
      p('Một') +
      p('<w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r>') +
      p('<w:r><w:object><o:OLEObject/></w:object></w:r>') +
      p(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings" w:char="F001"/></w:r>${run(' Đạt')}`) +
      p('<m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>+1</m:t></m:r></m:oMath>'),
  };
  expect(await textOf(xml)).toBe('Một\n\n✓ Đạt\n\nx+1');
  expect(await said(xml)).toMatchObject([
    { line: 3, weight: 'lost', message: expect.stringMatching(/ảnh/) },
    { line: 3, weight: 'lost', message: expect.stringMatching(/tệp nhúng/) },
    { line: 3, weight: 'lost', message: expect.stringMatching(/ký hiệu/) },
    { line: 5, weight: 'check', message: expect.stringMatching(/công thức/) },
  ]);
});

test('running heads: page numbers go, a letterhead and stamps stay, other words are named', async () => {
  const xml = {
    headers: [p('2'), p('MẬT'), p('Phòng Nội vụ huyện A')],
    footers: [p('Trang 2/5'), p('Phòng Nội vụ huyện A')],
    body: p('Một'),
  };
  expect(await textOf(xml)).toBe('MẬT\n\nMột');
  expect(await said(xml)).toMatchObject([
    { weight: 'check', message: expect.stringMatching(/“MẬT”/) },
    { weight: 'lost', message: expect.stringMatching(/Phòng Nội vụ/) },
  ]);
});

const latin = (font: string): string => `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`;

test('runs in old fonts are decoded by the name of the font, across runs', async () => {
  const xml = {
    body:
      p(run('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', latin('.VnTimeH'))) +
      p(run('céng hßa x· héi', latin('.VnTimeH'))) +
      p(run('Céng hßa x· héi chñ nghÜa ', latin('.VnTime')) + run('và Đảng', latin('Times New Roman'))) +
      p(run('Coäng hoa', latin('VNI-Times')) + run('ø xaõ hoäi', latin('VNI-Times'))),
  };
  expect(await textOf(xml)).toBe(
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nCỘNG HÒA XÃ HỘI\n\nCộng hòa xã hội chủ nghĩa và Đảng\n\nCộng hoà xã hội',
  );
  expect(await said(xml)).toMatchObject([{ weight: 'told', message: expect.stringMatching(/phông cũ/) }]);
});

test('near miss: Unicode in an old font stays as it is', async () => {
  const body = p(run('Công tác có ích ở cơ quan, lập đô thị à', latin('.VnTime'))) + p(run('Có', latin('.VnTime')));
  expect(await textOf({ body })).toBe('Công tác có ích ở cơ quan, lập đô thị à\n\nCó');
});

test.each<[string, Uint8Array, RegExp]>([
  ['cut off', docxOf({ body: p('Một') }).subarray(0, 700), /hỏng hay bị cắt/],
  [
    'XML cut off',
    zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="u"><w:body><w:p>') }),
    /hỏng hay bị cắt/,
  ],
  ['a document type', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }), /hỏng/],
  ['nothing in it', docxOf({ body: p('') }), /không có chữ nào/],
  ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }), /quá lớn/],
  ['more text than the archive takes', docxOf({ body: p('a '.repeat(2_200_000)) }), /vượt giới hạn/],
])('fault: %s', async (_, bytes, message) => {
  expect(await faultOf(bytes)).toMatch(message);
});

test('a package whose parts are elsewhere is followed by its relations', async () => {
  const files = {
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>',
    ),
    'word/document2.xml': strToU8(
      '<w:document xmlns:w="u"><w:body><w:p><w:r><w:t>Một</w:t></w:r></w:p></w:body></w:document>',
    ),
  };
  expect(new TextDecoder().decode((await imported(zipSync(files))).bytes)).toBe('Một\n');
});

test('a package that names a document that is not there is read by its usual name', async () => {
  const files = {
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/none.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      '<w:document xmlns:w="u"><w:body><w:p><w:r><w:t>Một</w:t></w:r></w:p></w:body></w:document>',
    ),
  };
  expect(new TextDecoder().decode((await imported(zipSync(files))).bytes)).toBe('Một\n');
});

test('marks of direction and letters in parts leave no trace', async () => {
  expect(await textOf({ body: p('\u200fSố\u202e: \u200b45\u00ad Ky\u0301') })).toBe('Số: 45 Ký');
});
