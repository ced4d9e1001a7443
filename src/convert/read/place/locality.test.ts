import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../store/gazetteer.ts';
import { eraOf } from '../../../gazetteer/era.ts';
import type { Block, Outline } from '../../model.ts';
import { recognizeLocalities } from '../../recognize/place/locality.ts';
import { resolveLocalities, type ResolvedLocalities } from '../../resolve/place/locality.ts';

const gazetteer = loadGazetteer();

/**
 * Paragraphs parted by blank lines; those that begin with `#` are the header, `~` the title, `>`
 * the addressees.
 */
const outlineOf = (text: string): Outline => {
  const blocks: Block[] = [];
  const roles = { '#': 'header', '~': 'title', '>': 'addressees' } as const;
  let at = 0;
  const paragraphs = text.split('\n\n').map((p) => {
    const role = roles[p[0] as '#'] ?? null;
    const words = role === null ? p : p.slice(1);
    const block: Block = {
      start: at,
      end: at + words.length,
      part: role === null ? 'body' : 'preface',
      kind:
        role === 'header'
          ? 'lines'
          : /^\s*[|+]/.test(words)
            ? 'table'
            : /^(?:\d+\.|[a-zđ]\)|-)/.test(words)
              ? 'provision'
              : 'paragraph',
      role,
      depth: 0,
      style: null,
      label: null,
      anchor: `b${blocks.length}`,
      marks: [],
    };
    blocks.push(block);
    at += words.length + 2;
    return block.kind === 'paragraph' ? words.replace(/\n/g, ' ') : words;
  });
  const reading = paragraphs.join('\n\n');
  return {
    source: {
      id: 't',
      path: '',
      text: reading,
      meant: reading,
      encoding: 'utf-8',
      sha256: '',
      byteLength: 0,
      lineCount: 0,
      positionAt: () => ({ line: 1, column: 1 }),
    },
    blocks,
    reading,
  };
};

const read = (text: string, date: string | null = '2021-08-01', issuer: string | null = null): ResolvedLocalities => {
  const outline = outlineOf(text);
  const place = /(?:^|\n)([^\n,]+), ngày/.exec(outline.reading);
  const start = place === null ? 0 : place.index + place[0].indexOf(place[1] ?? '');
  const mentions = recognizeLocalities(outline, gazetteer, {
    era: eraOf(date),
    date,
    placeSpan: place === null ? null : { start, end: start + (place[1]?.length ?? 0) },
  });
  return resolveLocalities(mentions, outline, gazetteer, {
    date,
    issuer,
    toMention: ({ start: from, end }) => ({
      text: outline.reading.slice(from, end),
      sentence: '',
      anchor: '',
      line: 1,
    }),
  });
};

const units = (result: ResolvedLocalities): string[] => result.localities.flatMap((l) => l.unit ?? []).toSorted();

describe('units that the text names', () => {
  test.each([
    // Lists that inherit their type word.
    [
      'Thị xã Ayun Pa, huyện Ia Pa, Krông Pa, Phú Thiện thực hiện giãn cách.',
      [
        '2021/gia-lai/huyen-ia-pa',
        '2021/gia-lai/huyen-krong-pa',
        '2021/gia-lai/huyen-phu-thien',
        '2021/gia-lai/thi-xa-ayun-pa',
      ],
    ],
    [
      'UBND các huyện: Ba Tơ, Minh Long, Sơn Hà, Sơn\nTây, Trà Bồng; Phòng KGVX',
      [
        '2021/quang-ngai/huyen-ba-to',
        '2021/quang-ngai/huyen-minh-long',
        '2021/quang-ngai/huyen-son-ha',
        '2021/quang-ngai/huyen-son-tay',
        '2021/quang-ngai/huyen-tra-bong',
      ],
    ],
    [
      'từ quận Bình Thủy, quận Cái Răng và huyện Phong Điền vào địa bàn',
      ['2021/can-tho/huyen-phong-dien', '2021/can-tho/quan-binh-thuy', '2021/can-tho/quan-cai-rang'],
    ],
    [
      'UBND các huyện, thị xã Đức Phổ và thành phố Quảng Ngãi khẩn trương',
      ['2021/quang-ngai/thanh-pho-quang-ngai', '2021/quang-ngai/thi-xa-duc-pho'],
    ],
    [
      'các tỉnh, thành phố: Hà Nội, Hải Phòng, Quảng Ninh và TP. Hồ Chí Minh',
      ['2021/ha-noi', '2021/hai-phong', '2021/ho-chi-minh', '2021/quang-ninh'],
    ],
    [
      'tại thành phố Vinh, Hà Nội, Thành phố Hồ Chí Minh và tỉnh Bắc Ninh trở về',
      ['2021/bac-ninh', '2021/ha-noi', '2021/ho-chi-minh', '2021/nghe-an/thanh-pho-vinh'],
    ],
    ['các tỉnh Tây Nguyên như Đắk Lắk, Gia Lai, Kon Tum', ['2021/dak-lak', '2021/gia-lai', '2021/kon-tum']],
    ['các tỉnh Đăk Nông, Đak Lak', ['2021/dak-lak', '2021/dak-nong']],
    // Units with the unit they lie in.
    [
      'xã Cao Viên, huyện Thanh Oai, thành phố Hà Nội',
      ['2021/ha-noi', '2021/ha-noi/huyen-thanh-oai', '2021/ha-noi/huyen-thanh-oai/xa-cao-vien'],
    ],
    [
      'xã Cao Viên, Thanh Oai, Hà Nội',
      ['2021/ha-noi', '2021/ha-noi/huyen-thanh-oai', '2021/ha-noi/huyen-thanh-oai/xa-cao-vien'],
    ],
    ['tại huyện Châu Thành, tỉnh Đồng Tháp', ['2021/dong-thap', '2021/dong-thap/huyen-chau-thanh']],
    ['huyện Châu Thành (tỉnh Sóc Trăng)', ['2021/soc-trang', '2021/soc-trang/huyen-chau-thanh']],
    [
      'các xã Ba Điền, Ba Vinh thuộc huyện Ba Tơ, tỉnh Quảng Ngãi',
      [
        '2021/quang-ngai',
        '2021/quang-ngai/huyen-ba-to',
        '2021/quang-ngai/huyen-ba-to/xa-ba-dien',
        '2021/quang-ngai/huyen-ba-to/xa-ba-vinh',
      ],
    ],
    [
      'huyện Mường La (các xã Ngọc Chiến, Nậm Păm)',
      [
        '2021/son-la/huyen-muong-la',
        '2021/son-la/huyen-muong-la/xa-nam-pam',
        '2021/son-la/huyen-muong-la/xa-ngoc-chien',
      ],
    ],
    ['huyện Kỳ Sơn, Nghệ An', ['2021/nghe-an', '2021/nghe-an/huyen-ky-son']],
    [
      'phường Bến Nghé, Quận 1, TP.HCM',
      ['2021/ho-chi-minh', '2021/ho-chi-minh/quan-1', '2021/ho-chi-minh/quan-1/phuong-ben-nghe'],
    ],
    [
      'phường 5, quận 3, Thành phố Hồ Chí Minh',
      ['2021/ho-chi-minh', '2021/ho-chi-minh/quan-3', '2021/ho-chi-minh/quan-3/phuong-5'],
    ],
    ['huyện Quảng Ninh, tỉnh Quảng Bình', ['2021/quang-binh', '2021/quang-binh/huyen-quang-ninh']],
    [
      'thị xã Cai Lậy và huyện Cai Lậy, tỉnh Tiền Giang',
      ['2021/tien-giang', '2021/tien-giang/huyen-cai-lay', '2021/tien-giang/thi-xa-cai-lay'],
    ],
    ['thành phố Hòa Bình, tỉnh Hoà Bình', ['2021/hoa-binh', '2021/hoa-binh/thanh-pho-hoa-binh']],
    [
      'huyện Lắk, tỉnh Đắk Lắk và huyện Cờ Đỏ, thành phố Cần Thơ',
      ['2021/can-tho', '2021/can-tho/huyen-co-do', '2021/dak-lak', '2021/dak-lak/huyen-lak'],
    ],
    [
      'xã Sơn Dương, huyện Hoành Bồ, tỉnh Quảng Ninh',
      ['2021/quang-ninh', '2021/quang-ninh/huyen-hoanh-bo', '2021/quang-ninh/thanh-pho-ha-long/xa-son-duong'],
    ],
    ['huyện đảo Lý Sơn, huyện đảo Phú Quý', ['2021/binh-thuan/huyen-phu-qui', '2021/quang-ngai/huyen-ly-son']],
    ['Sở Công Thương các tỉnh, thành phố: Lạng Sơn, Lào Cai', ['2021/lang-son', '2021/lao-cai']],
    [
      'thị trấn Chợ Mới, huyện Chợ Mới, tỉnh Bắc Kạn',
      ['2021/bac-kan', '2021/bac-kan/huyen-cho-moi', '2021/bac-kan/huyen-cho-moi/thi-tran-dong-tam'],
    ],
    [
      'xã Ea Tul, Cư M’gar, Quảng Tiến (huyện Cư M’gar)',
      [
        '2021/dak-lak/huyen-cu-mgar',
        '2021/dak-lak/huyen-cu-mgar/xa-cu-mgar',
        '2021/dak-lak/huyen-cu-mgar/xa-ea-tul',
        '2021/dak-lak/huyen-cu-mgar/xa-quang-tien',
      ],
    ],
    [
      'UBND các quận: 1, 3, Bình Thạnh',
      ['2021/ho-chi-minh/quan-1', '2021/ho-chi-minh/quan-3', '2021/ho-chi-minh/quan-binh-thanh'],
    ],
    [
      'T.P Vinh, tp Đà Nẵng, TT. Phú Túc, H.Krông Pa',
      [
        '2021/da-nang',
        '2021/gia-lai/huyen-krong-pa',
        '2021/gia-lai/huyen-krong-pa/thi-tran-phu-tuc',
        '2021/nghe-an/thanh-pho-vinh',
      ],
    ],
    [
      'UBND tỉnh Quảng Ngãi giao các địa phương: Bình Sơn, Tư Nghĩa, Mộ Đức và Lý Sơn',
      [
        '2021/quang-ngai',
        '2021/quang-ngai/huyen-binh-son',
        '2021/quang-ngai/huyen-ly-son',
        '2021/quang-ngai/huyen-mo-duc',
        '2021/quang-ngai/huyen-tu-nghia',
      ],
    ],
    // Governing bodies.
    ['Huyện ủy Krông Búk chỉ đạo', ['2021/dak-lak/huyen-krong-buk']],
    ['Công văn của Sở Y tế Hà Nội và Công an Hải Phòng', ['2021/ha-noi', '2021/hai-phong']],
    ['Sở Công Thương Hà Nội', ['2021/ha-noi']],
    ['Họp tại số 02 Hòa Bình, phường Ninh Kiều', ['2025/can-tho/phuong-ninh-kieu']],
    ['Địa điểm: số 15B Thái Bình', []],
    ['Công văn số 02 của Hòa Bình', ['2021/hoa-binh']],
    ['SỞ TÀI CHÍNH QUẢNG TRỊ', ['2021/quang-tri']],
    ['TRƯỜNG CHÍNH TRỊ NGUYỄN THÁI BÌNH', []],
    ['Sở Tài nguyên và Môi trường Hà Nội', ['2021/ha-noi']],
    ['Ban Thường vụ Thành ủy Hà Nội', ['2021/ha-noi']],
    ['Công an thị xã Ayun Pa', ['2021/gia-lai/thi-xa-ayun-pa']],
    ['UBND Thanh Oai báo cáo', ['2021/ha-noi/huyen-thanh-oai']],
    ['Trạm Y tế xã Nậm Cắn', ['2021/nghe-an/huyen-ky-son/xa-nam-can-16837']],
    // Provinces in running words, spelling, damaged print.
    ['Người về từ Hà Nội, Bắc Giang phải khai báo', ['2021/bac-giang', '2021/ha-noi']],
    ['tỉnh thì Lai Châu ghi nhận 3 ca', ['2021/lai-chau']],
    ['tỉnh BR-VT và tỉnh TT-Huế', ['2021/ba-ria-vung-tau', '2021/thua-thien-hue']],
    ['tỉnh Bà Rịa – Vũng Tàu', ['2021/ba-ria-vung-tau']],
    ['ỦY BAN NHÂN DÂN\nTĨNH QUẢNG NGÃI', ['2021/quang-ngai']],
    ['TINH QUANG NGÀI', ['2021/quang-ngai']],
    ['Cục Thuê Thanh pho Hỗ Chi Minh', ['2021/ho-chi-minh']],
    ['THÀNH PHÓ HÀ NỘI', ['2021/ha-noi']],
    ['huyện Ea H’leo và huyện Cư M’gar', ['2021/dak-lak/huyen-cu-mgar', '2021/dak-lak/huyen-ea-hleo']],
    ['huyện Krông Buk, tỉnh Đăk Lăk', ['2021/dak-lak', '2021/dak-lak/huyen-krong-buk']],
    ['TX. Ayun Pa, TP Pleiku', ['2021/gia-lai/thanh-pho-pleiku', '2021/gia-lai/thi-xa-ayun-pa']],
    ['Bệnh viện Bạch Mai, Hà Nội', ['2021/ha-noi']],
    ['TRÊN ĐỊA BÀN THÀNH PHỐ HÀ NỘI NĂM 2021', ['2021/ha-noi']],
    ['VỀ PHÁT TRIỂN KINH TẾ - XÃ HỘI HUYỆN TAM ĐƯỜNG', ['2021/lai-chau/huyen-tam-duong']],
    ['Chủ tịch UBND tỉnh Quảng Ngãi Đặng Văn Minh phát biểu', ['2021/quang-ngai']],
  ])('%s', (text, expected) => {
    expect(units(read(text))).toEqual([...expected].toSorted());
  });
});

describe('names that are no unit here', () => {
  test.each([
    ['đồng chí Nguyễn Đức Vinh, Sùng Lữ Páo'],
    ['ông Nguyễn Thái Bình và bà Lê Hà Giang'],
    ['TM. HỘI ĐỒNG THẨM PHÁN CHÁNH ÁN Nguyễn Hòa Bình'],
    ['Mặt trận Tổ quốc xã/phường/đặc khu (1) mời ông (2) dự họp'],
    ['NGUYỄN THÁI BÌNH'],
    ['THCS Bình Minh, Trường THPT Bình Lư, Trường Đại học Hà Nội'],
    ['Bệnh viện Bạch Mai, Bệnh viện Đa khoa Trung ương Cần Thơ'],
    ['Báo Quảng Ngãi'],
    ['Thủy điện Sơn La, Điện lực Mường La, Viễn thông Sơn La'],
    ['Đoàn TNCS Hồ Chí Minh; tư tưởng Hồ Chí Minh; Chủ tịch Hồ Chí Minh'],
    ['đường Lê Lợi, đường Hà Nội, phố Huế, cầu Phong Châu'],
    ['sông Hồng, sông Đồng Nai, hồ Hòa Bình'],
    ['cao tốc Hà Nội – Lào Cai, tuyến Hà Nội - Hải Phòng'],
    ['vùng Tây Nguyên, đồng bằng sông Cửu Long, Đông Nam Bộ'],
    ['thôn Tân Thành, bản Nậm Cắn, buôn Lê, tổ dân phố Hòa Bình, khu phố Hưng Yên'],
    ['huyện Noọng Hét, tỉnh Xiêng Khoảng (nước CHDCND Lào)'],
    ['huyện Hà Khẩu, tỉnh Vân Nam (Trung Quốc)'],
    ['tỉnh Hà Nam của Trung Quốc'],
    ['Thái Bình Dương, Hà Nội Mới, chiến thắng Điện Biên Phủ'],
    ['các đơn vị thống nhất thực hiện; Thống nhất chủ trương; hòa bình và ổn định'],
    ['KINH TẾ - XÃ HỘI AN TOÀN'],
    ['mỗi phường 5 người, mỗi xã 02 tổ, 03 xã, 12 phường'],
    ['UBND các huyện, thị xã, thành phố; các xã, phường, thị trấn'],
    ['Văn phòng HĐND và UBND huyện.\n\n2. Ban Tổ chức Huyện ủy'],
    ['Sở Giao thông vận tải – Khu Kinh tế Dung Quất'],
    ['Chợ Hà Đông, ga Hà Nội, cảng Hải Phòng, sân bay Điện Biên'],
    ['Công ty Cổ phần Cấp thoát nước Kiên Giang, Tổng công ty Thương mại Hà Nội'],
    ['Công ty Xổ số kiến thiết Tiền Giang; Ngân hàng TMCP Sài Gòn - Hà Nội'],
    ['huyện Không Có, xã Chưa Từng'],
    ['các địa phương: Bình Sơn, Tư Nghĩa, Mộ Đức'],
    ['các đồng chí Bình Sơn, Thanh Hà, Minh Long; Khu kinh tế Bình Sơn, Tư Nghĩa'],
    ['điểm h) xem p. 5 q. 3'],
    ['các huyện nghèo 30a, xã 135'],
  ])('%s', (text) => {
    expect(units(read(text))).toEqual([]);
  });
});

test('the UBND of a symbol is no body of the place on the next line', () => {
  const result = read('Số: 02/CT-UBND\nQuảng Ngãi, ngày 05 tháng 01 năm 2021');
  expect(result.localities.flatMap((l) => l.mentions.map((m) => m.text))).not.toContainEqual(
    expect.stringContaining('UBND'),
  );
});

describe('the issuer’s own place settles names that many units bear', () => {
  const kySon =
    '#UBND HUYỆN KỲ SƠN\nỦY BAN NHÂN DÂN XÃ NẬM CẮN\n\nNậm Cắn, ngày 02 tháng 4 năm 2020\n\nCông điện của Chủ tịch UBND tỉnh Nghệ An.';
  test('a district of two provinces is the one of the province that the text names', () => {
    const result = read(kySon, '2020-04-02', 'Ủy ban nhân dân xã Nậm Cắn');
    expect(units(result)).toEqual([
      '2021/nghe-an',
      '2021/nghe-an/huyen-ky-son',
      '2021/nghe-an/huyen-ky-son/xa-nam-can-16837',
    ]);
    expect(result.issuerUnit).toBe('2021/nghe-an/huyen-ky-son/xa-nam-can-16837');
  });

  test.each([
    [
      '#UBND TỈNH TIỀN GIANG\n\nUBND huyện Châu Thành và xã Tân Hương',
      'UBND tỉnh Tiền Giang',
      ['2021/tien-giang', '2021/tien-giang/huyen-chau-thanh', '2021/tien-giang/huyen-chau-thanh/xa-tan-huong'],
    ],
    [
      '#HUYỆN ỦY THỐNG NHẤT\n\nThống Nhất, ngày 01 tháng 3 năm 2019\n\nThống nhất chủ trương tại xã Gia Kiệm',
      'Huyện ủy Thống Nhất',
      ['2021/dong-nai/huyen-thong-nhat', '2021/dong-nai/huyen-thong-nhat/xa-gia-kiem'],
    ],
    [
      '#ỦY BAN NHÂN DÂN\nTHÀNH PHỐ QUẢNG NGÃI\n\nQuảng Ngãi, ngày 01 tháng 3 năm 2021',
      'UBND thành phố Quảng Ngãi',
      ['2021/quang-ngai/thanh-pho-quang-ngai'],
    ],
    [
      '#ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\n\nQuảng Ngãi, ngày 01 tháng 3 năm 2021',
      'UBND tỉnh Quảng Ngãi',
      ['2021/quang-ngai'],
    ],
    ['#BỘ Y TẾ\n\nHà Nội, ngày 01 tháng 3 năm 2021', 'Bộ Y tế', ['2021/ha-noi']],
  ])('%s', (text, issuer, expected) => {
    expect(units(read(text, '2020-03-01', issuer))).toEqual([...expected].toSorted());
  });

  test('without evidence a name that many bear stays open, with its candidates', () => {
    const [only] = read('Đoàn công tác làm việc tại huyện Châu Thành.').localities;
    expect(only).toMatchObject({ unit: null, code: null, province: null, origin: 'unknown' });
    expect(only?.candidates).toHaveLength(10);
  });

  test('a commune that no list of the province knows is not looked for in another province', () => {
    expect(units(read('#UBND TỈNH LAI CHÂU\n\nvụ việc tại xã Cao Viên', '2021-01-01', 'UBND tỉnh Lai Châu'))).toEqual([
      '2021/lai-chau',
    ]);
  });
});

describe('units as they stood on the day', () => {
  test.each([
    ['huyện Tịnh Biên', '2022-01-01', 'huyện', '2021/an-giang/huyen-tinh-bien'],
    ['thị xã Tịnh Biên', '2024-01-01', 'thị xã', '2021/an-giang/huyen-tinh-bien'],
    ['thành phố Huế', '2021-05-01', 'thành phố', '2021/thua-thien-hue/thanh-pho-hue'],
    ['thành phố Huế', '2025-02-01', 'thành phố', '2021/thua-thien-hue'],
    ['thành phố Huế', '2026-02-01', 'thành phố', '2025/hue'],
    ['phường Ayun Pa', '2025-09-01', 'phường', '2025/gia-lai/phuong-ayun-pa'],
    ['huyện Thanh Oai (cũ)', '2025-09-01', 'huyện', '2021/ha-noi/huyen-thanh-oai'],
    ['tỉnh Quảng Bình cũ', '2026-01-01', 'tỉnh', '2021/quang-binh'],
    ['tỉnh Gia Lai', '2026-01-01', 'tỉnh', '2025/gia-lai'],
    ['tỉnh Gia Lai', '2024-01-01', 'tỉnh', '2021/gia-lai'],
    ['đặc khu Phú Quốc', '2025-12-01', 'đặc khu', '2025/an-giang/dac-khu-phu-quoc'],
    ['thành phố Đồng Nai', '2026-06-01', 'thành phố', '2025/dong-nai'],
    ['huyện Tĩnh Gia, tỉnh Thanh Hóa', '2019-01-01', 'huyện', '2021/thanh-hoa/thi-xa-nghi-son'],
    ['quận 9', '2015-01-01', 'quận', '2021/ho-chi-minh/quan-9'],
    ['huyện Từ Liêm', '2013-05-01', 'huyện', '2021/ha-noi/huyen-tu-liem'],
    ['huyện Tân Thành, tỉnh Bà Rịa - Vũng Tàu', '2013-05-01', 'huyện', '2021/ba-ria-vung-tau/thi-xa-phu-my'],
    ['xã Kỳ Lợi, huyện Kỳ Anh, tỉnh Hà Tĩnh', '2013-05-01', 'xã', '2021/ha-tinh/thi-xa-ky-anh/xa-ky-loi'],
  ])('%s on %s', (text, date, type, unit) => {
    expect(read(text, date).localities[0]).toMatchObject({ unit, type });
  });
});

describe('roles', () => {
  test.each([
    ['#UBND QUẬN NINH KIỀU', 'UBND quận Ninh Kiều', '2021/can-tho/quan-ninh-kieu', 'issuer'],
    ['#BỘ Y TẾ\n\nHà Nội, ngày 01 tháng 3 năm 2021', 'Bộ Y tế', '2021/ha-noi', 'mentioned'],
    [
      '~Phê duyệt Kế hoạch ứng phó sự cố tràn dầu huyện Nghĩa Hành',
      null,
      '2021/quang-ngai/huyen-nghia-hanh',
      'applies',
    ],
    ['~Triển khai Chỉ thị của Tỉnh ủy Lạng Sơn', null, '2021/lang-son', 'mentioned'],
    ['~Thực hiện kết luận của UBND tỉnh Lạng Sơn', null, '2021/lang-son', 'mentioned'],
    ['>Kính gửi: UBND các huyện Ba Tơ, Minh Long', null, '2021/quang-ngai/huyen-minh-long', 'applies'],
    [
      '1. Thực hiện giãn cách xã hội đối với thị xã Ayun Pa, huyện Ia Pa',
      null,
      '2021/gia-lai/thi-xa-ayun-pa',
      'applies',
    ],
    ['Đêm 05/8 trên địa bàn huyện Mường La xảy ra mưa lớn', null, '2021/son-la/huyen-muong-la', 'mentioned'],
    [
      '1. Chủ tịch UBND các xã Nậm Păm, huyện Mường La khẩn trương',
      null,
      '2021/son-la/huyen-muong-la/xa-nam-pam',
      'applies',
    ],
    ['2. Công an huyện phối hợp với huyện Mù Cang Chải', null, '2021/yen-bai/huyen-mu-cang-chai', 'mentioned'],
    ['Học tập kinh nghiệm của huyện Thanh Oai', null, '2021/ha-noi/huyen-thanh-oai', 'mentioned'],
  ])('%s', (text, issuer, unit, role) => {
    expect(read(text, '2021-08-01', issuer).localities.find((l) => l.unit === unit)?.role).toBe(role);
  });
});

test('a province that the text never names is inferred from its districts, with the evidence', () => {
  expect(read('Thị xã Ayun Pa, huyện Ia Pa, Krông Pa, Phú Thiện').provinceInferred).toEqual({
    unit: '2021/gia-lai',
    because: {
      code: 'units-of-province',
      units: ['thị xã Ayun Pa', 'huyện Ia Pa', 'huyện Krông Pa', 'huyện Phú Thiện'],
      province: 'tỉnh Gia Lai',
    },
  });
  expect(read('huyện Ia Pa, tỉnh Gia Lai').provinceInferred).toBeNull();
  expect(read('huyện Ia Pa và huyện Thanh Oai').provinceInferred).toBeNull();
});

test('a unit goes by the name that the text gives it', () => {
  expect(read('huyện Tĩnh Gia, tỉnh Thanh Hóa', '2019-01-01').localities[0]).toMatchObject({
    name: 'Tĩnh Gia',
    type: 'huyện',
  });
  expect(read('huyện Tân Thành, tỉnh Bà Rịa - Vũng Tàu', '2013-05-01').localities[0]).toMatchObject({
    name: 'Tân Thành',
  });
});

test('a name borne as printed is not read as damaged print of another: huyện Tân Thành is not Tân Thạnh', () => {
  expect(units(read('huyện Tân Thành, tỉnh Long An'))).toEqual(['2021/long-an']);
});

test('a drawn table is read cell by cell', () => {
  const table =
    '+----+---------------+\n| 1  | UBND phường   |\n|    | Xuân Khánh,   |\n|    | Hưng Lợi      |\n+----+---------------+';
  expect(units(read(`#UBND QUẬN NINH KIỀU\n\n${table}`, '2021-09-14', 'UBND quận Ninh Kiều'))).toEqual([
    '2021/can-tho/quan-ninh-kieu',
    '2021/can-tho/quan-ninh-kieu/phuong-hung-loi',
    '2021/can-tho/quan-ninh-kieu/phuong-xuan-khanh',
  ]);
});

test('mentions stand in text order and never overlap, whatever the text', () => {
  const hostile =
    'xã xã huyện, huyện Ba Tơ Ba Tơ, , và và tỉnh (tỉnh) Hà Nội Hà Nội, Hà Nội – Hà Nội; các xã, , phường: : Ba Tơ TP TP. TP.HCM';
  const mentions = recognizeLocalities(outlineOf(hostile), gazetteer, { era: '2021', date: null, placeSpan: null });
  mentions.forEach((m, i) => expect(m.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0));
});
