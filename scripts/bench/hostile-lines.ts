/**
 * Texts that make careless code slow: pieces from the words of every table and pattern, each
 * repeated in shapes that a text can have. What once took the square of its length is among them:
 * cells of a table on one line, lines of a signature, provisions of one number, wards of a list,
 * runs that end in something else.
 */

/** What a text is made of, by name. */
const PIECES: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'digits and spaces': '12 3 4567 ',
  slashes: '1/2/3/',
  commas: 'a, b, c,, ',
  số: 'số ',
  Điều: 'Điều 1. ',
  Mục: 'Mục 1. ',
  Chương: 'Chương I ',
  letters: 'a) ',
  subnumbers: '1.1. a ',
  'one subnumber': '1.1.',
  dashes: '- - – ',
  pluses: '+ a ',
  quotes: '“"a" ',
  'closing quotes': '."',
  'annex heads': 'PHỤ LỤC I DANH MỤC ',
  'heads of flattened tables': 'STT 1. ',
  'rows without an end': '| a ',
  'small Roman numbers': '(i) a (ii) ',
  'signatures and annexes': 'KT. BỘ TRƯỞNG THỨ TRƯỞNG Lê Minh An PHỤ LỤC ',
  'offices in a chain': 'TM. BAN BÍ THƯ CHỦ TỊCH KT. BỘ TRƯỞNG PHÓ ',
  'marks of signing': '(Đã ký) Lê An - Đã ký ',
  'quoted law': '1. Sửa đổi Điều 7 như sau: “Điều 7. ',
  spaces: '          ',
  'words far apart': 'a         b',
  'capital letters': 'ỦY BAN NHÂN DÂN ',
  'capital words': 'A ',
  numbers: 'số 12/QĐ-UBND, ',
  'party numbers': '12-CT/TU, ',
  'open numbers': 'QĐ-UBND-',
  citations: 'Quyết định số 12/QĐ-UBND ngày 12/3/2021 của UBND tỉnh Lai Châu, ',
  'short citations': 'Chỉ thị số 16/CT-TTg, Chỉ thị 16, Chỉ thị nêu trên ',
  grounds: 'Căn cứ Luật số 45/2019/QH14; ',
  relations: 'sửa đổi, bổ sung, thay thế, bãi bỏ ',
  'place names': 'xã Hòa Phú, huyện Krông Búk, ',
  'bare places': 'Hòa Phú, Krông Búk và ',
  'bare provinces': 'Hà Nội, ',
  wards: 'số phường 1, |',
  'numbered districts': 'Quận 1 ',
  'names of many': 'xã Tân Thành, ',
  'level words': 'xã, thị trấn, huyện ',
  'damaged places': 'TINH QUANG NGAI ',
  schools: 'Trường THPT Hòa Bình ',
  bodies: 'UBND ',
  'orders that go on': 'giao Sở Y tế, phối hợp với Công an tỉnh, ',
  'names without a duty': 'Đối với UBND tỉnh: các cơ quan, cá nhân, Sở Y tế được giao, ',
  'tones that a scan spoiled': 'ủy ban nhân đấn thị hành án ',
  'heads of task tables': '| Đơn vị chủ trì | Sở Y tế ',
  'ends of acts': 'Sở Y tế gửi báo cáo. Thời gian gửi báo cáo trước ngày 12/3/2021. ',
  'sentences without a name': 'Sở Y tế rà soát. Phối hợp với Công an tỉnh. ',
  dates: 'ngày 12/3/2021 ',
  'dates in words': ', ngày 02 tháng 11 năm 2021 ',
  deadlines: 'trước ngày 12/3/2021, xong trước tháng 4/2021, ',
  'deadlines on no day of a month': 'định kỳ hằng quý, hằng năm, trước 16 giờ thứ Sáu hằng tuần, vào thứ 5, ',
  'counted deadlines': 'trong thời hạn 5 (năm) ngày làm việc, kể từ ngày nhận báo cáo ',
  'deadlines that come back': 'Hằng năm, trước ngày 15/12, trong quý IV/2025, chậm nhất 10 ngày kể từ ngày ký, ',
  emphasis: '*a **b _c ',
  stars: '*',
  underlines: '_a_ ',
  agencies: 'Giao Sở Y tế chủ trì, ',
  'agencies alone': 'Sở Y tế: ',
  'type words': 'Quyết định của Chính phủ ',
  'one letter': 'aaaaaaaaaa',
  sentences: 'A b. ',
  clauses: '; ',
  brackets: '((((|||| ',
  bars: '|',
  cells: '| 5K ',
  rules: '|---',
  'drawn rules': '+---+ | a ',
  terms: '5K ',
  'terms without space': '5K,',
  'variants of terms': '04 tại chỗ, ',
  signatures: 'KT. CHỦ TỊCH ',
  offices: 'CHỦ TỊCH',
  recipients: 'Nơi nhận: - Lưu: VT; ',
  addressees: 'Kính gửi: ',
  headings: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ',
  annexes: 'Phụ lục ',
  people: 'Nguyễn Văn An ',
  'personal data': 'ông Nguyễn Văn An sinh năm 1985 CCCD 031085001234 trú tại thôn 2 ',
  'lists of persons': '| 1 | Họ và tên Nguyễn Văn An | Năm sinh 1985 ',
  stamps: 'MẬT ',
  'marks in brackets': '(Lưu hành nội bộ',
  'page breaks': '--- page break --- ',
  markup: '<a>{b}&lt;`c`\\',
  'combining marks': 'a\u0301',
};

/** The names of the pieces. */
export const hostileNames = Object.keys(PIECES);

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Lines made by `line` until there are `length` characters. */
const linesUpTo = (length: number, line: (i: number) => string): string => {
  const lines: string[] = [];
  for (let [i, size] = [0, 0]; size < length; i++) {
    const next = `${line(i)}\n`;
    lines.push(next);
    size += next.length;
  }
  return lines.join('');
};

const HEAD =
  'ỦY BAN NHÂN DÂN\nHUYỆN KRÔNG BÚK\nSố: 12/CT-UBND\nKrông Búk, ngày 12 tháng 3 năm 2021\n\nCHỈ THỊ\nVề việc gì đó\n\n';
const END = '\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Bình\n';

/** How a text is made of a piece, by name. */
const SHAPES: Readonly<Record<string, (piece: string, length: number) => string>> = {
  'one line': filled,
  'a broken run': (piece, length) => `x${filled(piece, length / 2)}x\n- x${filled(piece, length / 2)}x1`,
  lines: (piece, length) => linesUpTo(length, () => piece.trim()),
  paragraphs: (piece, length) => linesUpTo(length, () => `${piece.trim()}\n`),
  bullets: (piece, length) => linesUpTo(length, () => `- ${piece.trim()};`),
  provisions: (piece, length) => linesUpTo(length, (i) => `Điều ${i % 900}. ${piece.trim()}`),
  'a table': (piece, length) =>
    `| a | b |\n|---|---|\n${linesUpTo(length, () => `| ${piece.trim().replaceAll('|', '')} | x |`)}`,
  'a drawn table': (piece, length) => `+---+---+\n${linesUpTo(length, () => `| ${piece.trim()} | b |`)}`,
  'one provision': (piece, length) => `${HEAD}Điều 1. ${filled(piece, length)}${END}`,
  'a head': (piece, length) =>
    `${linesUpTo(Math.min(600, length / 4), () => piece.trim())}Số: ${filled(piece, length / 4)}\n${filled(piece, length / 4)}, ngày 1 tháng 2 năm 2021\nCHỈ THỊ\nVề việc ${filled(piece, length / 2)}\n\nA.\n`,
  'an end': (piece, length) =>
    `${HEAD}A.\n\nNơi nhận:\n${linesUpTo(length / 2, () => `- ${piece.trim()}`)}\nCHỦ TỊCH ${filled(piece, length / 4)}\n${linesUpTo(length / 4, () => piece.trim())}\nNguyễn Văn Bình\n`,
};

/** The names of the shapes. */
export const hostileShapes = Object.keys(SHAPES);

/** A text of about `length` characters: a piece in the shape of that name. */
export const shapedText = (shape: string, piece: string, length: number): string =>
  SHAPES[shape]?.(piece, length) ?? '';

/** The same of the piece of that name. */
export const hostileText = (shape: string, name: string, length: number): string =>
  shapedText(shape, PIECES[name] ?? ' ', length);
