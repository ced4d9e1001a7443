/**
 * Makes the Word documents of `fixtures/import`: invented content, set as offices set theirs.
 * README.md there says how to run it, and how the PDF files were made.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CENTRED,
  docxOf,
  inList,
  list,
  listLevel,
  paragraph,
  run,
  table,
  tableCell,
} from '../../../src/import/docx/docx.fixture.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/import');

const BOLD = '<w:b/>';
const ITALIC = '<w:i/>';
const BODY = '<w:jc w:val="both"/><w:ind w:firstLine="567"/><w:spacing w:after="120"/>';
const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rHeader1"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';
const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Dieu"/><w:basedOn w:val="Normal"/>' +
  '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:jc w:val="both"/><w:spacing w:after="120"/></w:pPr></w:style>';
const PAGE_NUMBER =
  `<w:p><w:pPr>${CENTRED}</w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';

const centred = (text: string, settings = ''): string => paragraph(run(text, settings), CENTRED);
const body = (text: string): string => paragraph(run(text), BODY);
const listed = (text: string, number: number, level = 0): string =>
  paragraph(run(text), `${inList(number, level)}${BODY}`);
const sides = (left: readonly string[], right: readonly string[]): string =>
  table([[left.join(''), right.join('')]], false, [3700, 5650]);
const small = (text: string): string => paragraph(run(text, '<w:sz w:val="22"/>'));
const smallBold = (text: string): string => paragraph(run(text, `${BOLD}${ITALIC}<w:sz w:val="24"/>`));
const motto = (placeAndDay: string): string[] => [
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', `${BOLD}<w:sz w:val="24"/>`),
  centred('Độc lập - Tự do - Hạnh phúc', BOLD),
  centred(''),
  centred(placeAndDay, ITALIC),
];
const numberings = (...lists: readonly ReturnType<typeof list>[]): string =>
  lists.map(({ abstract }) => abstract).join('') + lists.map(({ num }) => num).join('');

/** A plan with generated numbers of four levels, a table with merged cells and a footnote. */
function plan(): Uint8Array {
  const levels = list(
    1,
    listLevel(0, 'upperRoman', '%1.'),
    listLevel(1, 'decimal', '%2.'),
    listLevel(2, 'lowerLetter', '%3)'),
  );
  const dashes = list(2, listLevel(0, 'bullet', '-'));
  const cells = (row: readonly string[]): string[] =>
    row.map((cell) => tableCell(paragraph(run(cell, '<w:sz w:val="24"/>'))));
  const tasks = [
    cells(['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn']),
    [tableCell(paragraph(run('A. Công tác phòng ngừa', `${BOLD}<w:sz w:val="24"/>`)), '<w:gridSpan w:val="4"/>')],
    cells(['1', 'Rà soát các điểm có nguy cơ sạt lở', 'Phòng Nông nghiệp và Môi trường', '15/5/2024']),
    cells(['2', 'Tu sửa công trình thủy lợi nhỏ', 'UBND các xã, thị trấn', '30/5/2024']),
    [tableCell(paragraph(run('B. Công tác ứng phó', `${BOLD}<w:sz w:val="24"/>`)), '<w:gridSpan w:val="4"/>')],
    cells(['3', 'Tổ chức trực ban 24/24 giờ', 'Văn phòng HĐND và UBND huyện', 'Thường xuyên']),
  ];
  const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  return docxOf({
    styles: STYLES,
    numbering: numberings(levels, dashes),
    headers: [PAGE_NUMBER],
    footnotes: `<w:footnote w:id="1">${paragraph(run('Theo thống kê của Đài Khí tượng Thủy văn tỉnh đến hết tháng 3 năm 2024.', '<w:sz w:val="20"/>'))}</w:footnote>`,
    body:
      sides(
        [centred('ỦY BAN NHÂN DÂN', BOLD), centred('HUYỆN TAM ĐƯỜNG', BOLD), centred(''), centred('Số: 87/KH-UBND')],
        motto('Tam Đường, ngày 12 tháng 4 năm 2024'),
      ) +
      centred('') +
      centred('KẾ HOẠCH', BOLD) +
      centred('Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2024', BOLD) +
      centred('trên địa bàn huyện Tam Đường', BOLD) +
      centred('') +
      paragraph(
        run(
          'Thực hiện Kế hoạch số 215/KH-UBND ngày 14 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh Lai Châu về phòng, chống thiên tai năm 2024',
        ) +
          note +
          run(', Ủy ban nhân dân huyện Tam Đường ban hành Kế hoạch như sau:'),
        BODY,
      ) +
      listed('MỤC ĐÍCH, YÊU CẦU', 1) +
      listed('Mục đích', 1, 1) +
      listed('Chủ động phòng ngừa, hạn chế thấp nhất thiệt hại về người và tài sản do mưa lũ, sạt lở đất gây ra.', 2) +
      listed('Nâng cao năng lực chỉ huy, điều hành của các cấp, các ngành.', 2) +
      listed('Yêu cầu', 1, 1) +
      listed('Các cơ quan, đơn vị thực hiện nghiêm phương châm “bốn tại chỗ”.', 1, 2) +
      listed('Việc tổ chức thực hiện phải kịp thời, tiết kiệm, đúng quy định.', 1, 2) +
      listed('NHIỆM VỤ', 1) +
      listed(
        'Phòng Nông nghiệp và Môi trường chủ trì, phối hợp với các đơn vị liên quan tham mưu Ủy ban nhân dân huyện kiện toàn Ban Chỉ huy; báo cáo kết quả trước ngày 30 tháng 4 năm 2024.',
        1,
        1,
      ) +
      listed(
        'Ủy ban nhân dân các xã Bản Bo, Bình Lư và thị trấn Tam Đường rà soát, di dời các hộ dân ra khỏi vùng nguy hiểm.',
        1,
        1,
      ) +
      listed('Phân công nhiệm vụ cụ thể theo bảng sau:', 1, 1) +
      table(tasks, true) +
      centred('') +
      body('Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.') +
      sides(
        [
          smallBold('Nơi nhận:'),
          small('- UBND tỉnh Lai Châu (b/c);'),
          small('- Thường trực Huyện ủy;'),
          small('- UBND các xã, thị trấn;'),
          small('- Lưu: VT, NN.'),
        ],
        [
          centred('TM. ỦY BAN NHÂN DÂN', BOLD),
          centred('KT. CHỦ TỊCH', BOLD),
          centred('PHÓ CHỦ TỊCH', BOLD),
          centred(''),
          centred(''),
          centred('Lò Văn Minh', BOLD),
        ],
      ) +
      SECTION,
  });
}

/** A decision whose articles are numbered by a style, with an annex on a page of its own. */
function decision(): Uint8Array {
  const articles = list(
    1,
    listLevel(0, 'decimal', 'Điều %1.', 1, '<w:pStyle w:val="Dieu"/>'),
    listLevel(1, 'decimal', '%2.'),
  );
  const article = (text: string): string => paragraph(run(text), '<w:pStyle w:val="Dieu"/>');
  const rows = [
    ['STT', 'Họ và tên', 'Chức vụ', 'Nhiệm vụ'],
    ['1', 'Ông Trần Đức Bình', 'Phó Chủ tịch UBND thành phố', 'Tổ trưởng'],
    ['2', 'Bà Nguyễn Thị Hồng Vân', 'Trưởng phòng Tư pháp', 'Tổ phó'],
    ['3', 'Ông Phạm Quốc Hưng', 'Chuyên viên Phòng Tư pháp', 'Thư ký'],
  ].map((row) => row.map((cell) => tableCell(paragraph(run(cell, '<w:sz w:val="24"/>')))));
  const basis = (text: string): string => paragraph(run(text, ITALIC), BODY);
  return docxOf({
    styles: STYLES,
    numbering: numberings(articles),
    headers: [PAGE_NUMBER],
    body:
      sides(
        [
          centred('ỦY BAN NHÂN DÂN', BOLD),
          centred('THÀNH PHỐ CAO LÃNH', BOLD),
          centred(''),
          centred('Số: 1146/QĐ-UBND'),
        ],
        motto('Cao Lãnh, ngày 05 tháng 9 năm 2023'),
      ) +
      centred('') +
      centred('QUYẾT ĐỊNH', BOLD) +
      centred('Về việc thành lập Tổ công tác rà soát văn bản quy phạm pháp luật', BOLD) +
      centred('') +
      centred('CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ CAO LÃNH', BOLD) +
      centred('') +
      basis('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;') +
      basis(
        'Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Ban hành văn bản quy phạm pháp luật;',
      ) +
      basis('Theo đề nghị của Trưởng phòng Tư pháp thành phố.') +
      centred('QUYẾT ĐỊNH:', BOLD) +
      article(
        'Thành lập Tổ công tác rà soát văn bản quy phạm pháp luật trên địa bàn thành phố Cao Lãnh, gồm các ông, bà có tên trong danh sách kèm theo.',
      ) +
      article('Tổ công tác có nhiệm vụ:') +
      paragraph(
        run('Lập danh mục văn bản thuộc đối tượng rà soát; hoàn thành trước ngày 30 tháng 9 năm 2023;'),
        `${inList(1, 1)}${BODY}`,
      ) +
      paragraph(run('Đề xuất hình thức xử lý văn bản không còn phù hợp.'), `${inList(1, 1)}${BODY}`) +
      article(
        'Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 902/QĐ-UBND ngày 11 tháng 7 năm 2022 của Chủ tịch Ủy ban nhân dân thành phố Cao Lãnh.',
      ) +
      article(
        'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố, Trưởng phòng Tư pháp và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
      ) +
      sides(
        [
          smallBold('Nơi nhận:'),
          small('- Như Điều 4;'),
          small('- Sở Tư pháp (b/c);'),
          small('- TT. Thành ủy;'),
          small('- Lưu: VT.'),
        ],
        [centred('CHỦ TỊCH', BOLD), centred(''), centred(''), centred('Võ Minh Tâm', BOLD)],
      ) +
      paragraph('<w:r><w:br w:type="page"/></w:r>') +
      centred('DANH SÁCH', BOLD) +
      centred('Thành viên Tổ công tác rà soát văn bản quy phạm pháp luật', BOLD) +
      centred(
        '(Kèm theo Quyết định số 1146/QĐ-UBND ngày 05 tháng 9 năm 2023\ncủa Chủ tịch Ủy ban nhân dân thành phố Cao Lãnh)',
        ITALIC,
      ) +
      centred('') +
      table(rows, true) +
      SECTION,
  });
}

/** A letter with tracked changes, a comment, hidden text, a stamp in a box, and soft breaks. */
function letter(isAccepted = false): Uint8Array {
  const ins = (inner: string): string =>
    isAccepted ? inner : `<w:ins w:id="11" w:author="Văn thư" w:date="2025-08-01T08:00:00Z">${inner}</w:ins>`;
  const del = (words: string): string =>
    isAccepted
      ? ''
      : `<w:del w:id="12" w:author="Văn thư" w:date="2025-08-01T08:00:00Z"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
  const stamp =
    '<w:r><w:pict><v:rect style="width:110pt;height:28pt" strokecolor="red"><v:textbox>' +
    `<w:txbxContent>${centred('HỎA TỐC', BOLD)}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`;
  return docxOf({
    styles: STYLES,
    numbering: numberings(list(2, listLevel(0, 'decimal', '%1.'), listLevel(1, 'bullet', '–'))),
    headers: [PAGE_NUMBER],
    comments: `<w:comment w:id="0" w:author="LĐVP">${paragraph('Xem lại thời hạn.')}</w:comment>`,
    body:
      sides(
        [
          centred('UBND TỈNH LAI CHÂU'),
          centred('SỞ Y TẾ', BOLD),
          centred(''),
          centred('Số: 1203/SYT-NVY'),
          centred('V/v tăng cường giám sát,\nphòng, chống sốt xuất huyết', '<w:sz w:val="24"/>'),
        ],
        motto('Lai Châu, ngày 04 tháng 8 năm 2025'),
      ) +
      paragraph(stamp) +
      centred('Kính gửi:') +
      paragraph(run('- Trung tâm Kiểm soát bệnh tật tỉnh;'), '<w:ind w:left="2835"/>') +
      paragraph(run('- Bệnh viện Đa khoa tỉnh.'), '<w:ind w:left="2835"/>') +
      centred('') +
      body(
        'Thực hiện Công văn số 4512/BYT-DP ngày 28 tháng 7 năm 2025 của Bộ Y tế về việc tăng cường phòng, chống dịch bệnh sốt xuất huyết, Sở Y tế yêu cầu các đơn vị:',
      ) +
      paragraph(
        run(
          'Trung tâm Kiểm soát bệnh tật tỉnh chủ trì giám sát véc tơ tại các xã, phường; báo cáo Sở Y tế trước ngày ',
        ) +
          del('10') +
          ins(run('15')) +
          run(' tháng 8 năm 2025.') +
          '<w:r><w:commentReference w:id="0"/></w:r>' +
          run(' (dự kiến)', '<w:vanish/>'),
        `${inList(2)}${BODY}`,
      ) +
      listed('Bệnh viện Đa khoa tỉnh:', 2) +
      listed('Bố trí đủ thuốc, dịch truyền, giường bệnh;', 2, 1) +
      listed('Tập huấn phác đồ điều trị cho tuyến dưới.', 2, 1) +
      (isAccepted
        ? ''
        : paragraph(
            del('Nội dung này thay thế các văn bản trước đây.'),
            `<w:rPr><w:del w:id="13" w:author="Văn thư" w:date="2025-08-01T08:00:00Z"/></w:rPr>`,
          )) +
      body('Đề nghị các đơn vị khẩn trương triển khai thực hiện./.') +
      sides(
        [smallBold('Nơi nhận:'), small('- Như trên;'), small('- UBND tỉnh (b/c);'), small('- Lưu: VT, NVY.')],
        [
          centred('KT. GIÁM ĐỐC', BOLD),
          centred('PHÓ GIÁM ĐỐC', BOLD),
          centred(''),
          centred(''),
          centred('Hà Thị Thu Nga', BOLD),
        ],
      ) +
      SECTION,
  });
}

/**
 * What LibreOffice is to make PDF of: changes accepted, in a face that has every Vietnamese letter
 * where Times New Roman is not.
 */
function forPdf(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const set = Object.entries(files).map(([name, bytes]) => [
    name,
    [
      strToU8(
        strFromU8(bytes)
          .replaceAll('Times New Roman', 'DejaVu Serif Condensed')
          .replaceAll('<w:sz w:val="28"/>', '<w:sz w:val="24"/>')
          .replaceAll('<w:sz w:val="24"/></w:rPr><w:t', '<w:sz w:val="21"/></w:rPr><w:t'),
      ),
      { mtime: new Date(2026, 0, 1) },
    ],
  ]);
  return zipSync(Object.fromEntries(set) as Parameters<typeof zipSync>[0]);
}

/** Lines in fonts from before Unicode, one by its style; LibreOffice makes `phong-cu.doc` of it. */
function oldFonts(): Uint8Array {
  const face = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
  const standard = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>';
  return docxOf({
    styles: `${standard}<w:rPr>${face('.VnTime')}</w:rPr></w:style>`,
    body:
      paragraph(run('céng hßa x· héi chñ nghÜa viÖt nam', face('.VnTimeH'))) +
      paragraph('§éc lËp - Tù do - H¹nh phóc') +
      paragraph('Céng hßa x· héi chñ nghÜa ViÖt Nam, Uû ban nh©n d©n tØnh') +
      paragraph(run('Đã là Unicode', face('Times New Roman'))),
  });
}

const [forPdfFolder] = process.argv.slice(2);
const documents = { 'ke-hoach': plan, 'quyet-dinh': decision, 'cong-van': letter };
for (const [name, make] of Object.entries(documents)) {
  writeFileSync(join(FOLDER, `${name}.docx`), make());
  if (forPdfFolder !== undefined) writeFileSync(join(forPdfFolder, `${name}.docx`), forPdf(make(true)));
}
if (forPdfFolder !== undefined) writeFileSync(join(forPdfFolder, 'phong-cu.docx'), oldFonts());
