/** Names of bodies in lists, with what looks like one and is none. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { bodiesFrom } from './body-list.ts';
import { bodyLine } from './body-line.ts';

const { bodies } = knowledge;

/** The words of each body that a text lists from its start, and the rest of the text. */
function read(printed: string): { names: string[]; rest: string } {
  const text = bodyLine(printed);
  const { found, end } = bodiesFrom(text, 0, bodies);
  return { names: found.map((one) => printed.slice(one.start, one.end)), rest: printed.slice(end) };
}

describe('a list is split between names, never within one', () => {
  test.each([
    ['Sở Y tế, Công an tỉnh chủ trì', ['Sở Y tế', 'Công an tỉnh'], ' chủ trì'],
    ['Sở Văn hóa, Thể thao và Du lịch và Sở Y tế báo cáo', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế'], ' báo cáo'],
    ['Sở Nông nghiệp và Phát triển nông thôn rà soát', ['Sở Nông nghiệp và Phát triển nông thôn'], ' rà soát'],
    ['Sở GTVT, Sở NN&PTNT, Sở TN&MT', ['Sở GTVT', 'Sở NN&PTNT', 'Sở TN&MT'], ''],
    ['Sở LĐ-TB&XH phối hợp', ['Sở LĐ-TB&XH'], ' phối hợp'],
    ['Phòng Tài chính - Kế hoạch tham mưu', ['Phòng Tài chính - Kế hoạch'], ' tham mưu'],
    ['Giám đốc Sở Y tế, Chủ tịch UBND huyện', ['Giám đốc Sở Y tế', 'Chủ tịch UBND huyện'], ''],
    ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', ['Chủ tịch, các Phó Chủ tịch UBND tỉnh'], ''],
    ['Trưởng phòng Y tế huyện Krông Búk', ['Trưởng phòng Y tế huyện Krông Búk'], ''],
    ['UBND H. Krông Búk, UBND TP. Buôn Ma Thuột', ['UBND H. Krông Búk', 'UBND TP. Buôn Ma Thuột'], ''],
    ['UBND xã Cao Viên, huyện Thanh Oai, Sở Y tế', ['UBND xã Cao Viên, huyện Thanh Oai', 'Sở Y tế'], ''],
    [
      'Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh chỉ đạo',
      ['Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh'],
      ' chỉ đạo',
    ],
    ['Bộ Công an; Bộ Quốc phòng', ['Bộ Công an', 'Bộ Quốc phòng'], ''],
    ['Các Bộ: Quốc phòng, Công an và Y tế chủ động', ['Các Bộ: Quốc phòng', 'Công an', 'Y tế'], ' chủ động'],
    ['các Sở Y tế, Tài chính tham mưu', ['các Sở Y tế', 'Tài chính'], ' tham mưu'],
    ['UBND các xã Ia Pa, Chư Răng và Kim Tân rà soát', ['UBND các xã Ia Pa', 'Chư Răng', 'Kim Tân'], ' rà soát'],
    ['Ban Quản lý khu kinh tế Nhơn Hội, Sở Y tế', ['Ban Quản lý khu kinh tế Nhơn Hội', 'Sở Y tế'], ''],
    ['Trung tâm Dịch vụ việc làm Nguyễn Văn An', ['Trung tâm Dịch vụ việc làm'], ' Nguyễn Văn An'],
    ['UBND các tỉnh: Gia Lai, Kon Tum rà soát', ['UBND các tỉnh: Gia Lai', 'Kon Tum'], ' rà soát'],
    [
      'UBND các tỉnh, thành phố: Hà Tĩnh, Huế, Đà Nẵng; Sở Y tế',
      ['UBND các tỉnh, thành phố: Hà Tĩnh', 'Huế', 'Đà Nẵng', 'Sở Y tế'],
      '',
    ],
    ['UBND các tỉnh, TP: Hồ Chí Minh, Đồng Nai', ['UBND các tỉnh, TP: Hồ Chí Minh', 'Đồng Nai'], ''],
    ['UBND các tỉnh, thành phố: Chỉ đạo các sở', ['UBND các tỉnh, thành phố'], ': Chỉ đạo các sở'],
    ['UBND các xã: Rà soát hộ nghèo', ['UBND các xã'], ': Rà soát hộ nghèo'],
    ['Công an huyện (Đội Cảnh sát giao thông), UBND huyện', ['Công an huyện', 'UBND huyện'], ''],
    [
      'các Bộ: Kế hoạch và Đâu tư, Xây dựng và các địa phương',
      ['các Bộ: Kế hoạch và Đâu tư', 'Xây dựng', 'các địa phương'],
      '',
    ],
    ['các Bộ: Xây dựng các quy định', ['các Bộ'], ': Xây dựng các quy định'],
    ['Sở Y tế, Câu lạc bộ Hương Quê, Công an tỉnh họp', ['Sở Y tế', 'Công an tỉnh'], ' họp'],
    ['Sở Y tế, Rà soát hồ sơ, Công an tỉnh họp', ['Sở Y tế'], ', Rà soát hồ sơ, Công an tỉnh họp'],
    ['Sở Y tế, Câu lạc bộ Hương Quê, người dân', ['Sở Y tế'], ', Câu lạc bộ Hương Quê, người dân'],
    ['Sở Y tế, ngày mai họp kín, Công an tỉnh', ['Sở Y tế'], ', ngày mai họp kín, Công an tỉnh'],
    ['Thường trực', [], 'Thường trực'],
    ['phòng Y tế huyện, công an huyện', ['phòng Y tế huyện', 'công an huyện'], ''],
  ])('%s', (printed, names, rest) => {
    expect(read(printed)).toEqual({ names, rest });
  });
});

describe('collective names are one body each', () => {
  test.each([
    ['UBND các xã, thị trấn triển khai', ['UBND các xã, thị trấn'], ' triển khai'],
    ['Chủ tịch UBND các huyện, thị xã, thành phố', ['Chủ tịch UBND các huyện, thị xã, thành phố'], ''],
    ['các sở, ban, ngành, UBND các huyện', ['các sở, ban, ngành', 'UBND các huyện'], ''],
    ['Các phòng, ban, ngành thuộc huyện thực hiện', ['Các phòng, ban, ngành thuộc huyện'], ' thực hiện'],
    ['Thủ trưởng các cơ quan, đơn vị nghiêm túc', ['Thủ trưởng các cơ quan, đơn vị'], ' nghiêm túc'],
    ['các cơ quan, đơn vị có liên quan báo cáo', ['các cơ quan, đơn vị có liên quan'], ' báo cáo'],
    ['UBND các tỉnh, thành phố trực thuộc Trung ương', ['UBND các tỉnh, thành phố trực thuộc Trung ương'], ''],
    ['UBND cấp xã', ['UBND cấp xã'], ''],
    ['các hội đặc thù từ tỉnh đến cơ sở, Sở Y tế', ['các hội'], ' đặc thù từ tỉnh đến cơ sở, Sở Y tế'],
    ['các đoàn thể từ tỉnh đến cơ sở, Sở Y tế', ['các đoàn thể từ tỉnh đến cơ sở', 'Sở Y tế'], ''],
    ['các đoàn thể từ huyện đến các xã, thị trấn họp', ['các đoàn thể từ huyện đến các xã, thị trấn'], ' họp'],
    ['HĐND, UBND và các đoàn thể các xã phải họp', ['HĐND', 'UBND', 'các đoàn thể các xã'], ' phải họp'],
    ['các hội nghề nghiệp, các đoàn thể', ['các hội nghề nghiệp', 'các đoàn thể'], ''],
    ['các cơ quan tổ chức quán triệt', ['các cơ quan'], ' tổ chức quán triệt'],
    ['các sở. ban, ngành tỉnh', ['các sở. ban, ngành tỉnh'], ''],
    ['các sở. Ban hành văn bản', ['các sở'], '. Ban hành văn bản'],
    ['các cơ quan báo, đài', ['các cơ quan'], ' báo, đài'],
    ['các cơ quan, tổ chức quán triệt', ['các cơ quan, tổ chức'], ' quán triệt'],
    ['Các chi, đảng bộ cơ sở họp', ['Các chi, đảng bộ cơ sở'], ' họp'],
    ['UBND 11 phường thực hiện', ['UBND 11 phường'], ' thực hiện'],
    [
      'các cơ quan, UBND các xã, đơn vị liên quan rà soát',
      ['các cơ quan', 'UBND các xã', 'đơn vị liên quan'],
      ' rà soát',
    ],
    ['Sở Y tế và địa phương có liên quan', ['Sở Y tế', 'địa phương có liên quan'], ''],
    ['Sở Y tế, đơn vị tính', ['Sở Y tế'], ', đơn vị tính'],
    ['Giám đốc Sở, Thủ trưởng cơ quan, ban, ngành tỉnh', ['Giám đốc Sở', 'Thủ trưởng cơ quan, ban, ngành tỉnh'], ''],
    ['Giám đốc Sở quyết định', [], 'Giám đốc Sở quyết định'],
    ['các sở, các tổ chức, cá nhân liên quan căn cứ', ['các sở'], ' căn cứ'],
    ['các đơn vị cấp nước trên địa bàn tỉnh', ['các đơn vị cấp nước trên địa bàn tỉnh'], ''],
    ['các cơ quan truyền thông kịp thời', ['các cơ quan truyền thông'], ' kịp thời'],
    ['các doanh nghiệp viễn thông bảo đảm', ['các doanh nghiệp viễn thông'], ' bảo đảm'],
    ['các Sở: Tài chính, Xây dựng, Nội vụ rà soát', ['các Sở: Tài chính', 'Xây dựng', 'Nội vụ'], ' rà soát'],
    ['các Bộ: Công an, Ngoại giao. Y tế, Quốc phòng', ['các Bộ: Công an', 'Ngoại giao', 'Y tế', 'Quốc phòng'], ''],
  ])('%s', (printed, names, rest) => {
    expect(read(printed)).toEqual({ names, rest });
  });

  test.each([
    ['HĐND, UBND, Ủy ban MTTQ và các đoàn thể các xã phải họp', ['commune', 'commune', 'commune', 'commune']],
    ['HĐND, UBND và các đoàn thể từ huyện đến cơ sở phải họp', [undefined, undefined, 'district']],
    ['Sở Y tế, các đoàn thể các xã phải họp', [undefined, 'commune']],
  ])('the level said last is that of the committees before it: %s', (printed, levels) => {
    const { found } = bodiesFrom(bodyLine(printed), 0, bodies);
    expect(found.map(({ collective }) => collective?.levels[0])).toEqual(levels);
  });

  test('what a name excludes and stresses is kept', () => {
    const text = bodyLine(
      'UBND các huyện, thị xã, thành phố (trừ thành phố Kon Tum), đặc biệt là huyện Đăk Hà khẩn trương',
    );
    const [one] = bodiesFrom(text, 0, bodies).found;
    expect(one?.collective).toMatchObject({ except: ['thành phố Kon Tum'], notably: ['huyện Đăk Hà'] });
  });
});

test.each([
  'Ban ngày, các hộ dân',
  'Sở thích cá nhân',
  'Phòng, chống dịch',
  'Phòng ngừa, ứng phó',
  'Bộ phận một cửa',
  'Bộ máy nhà nước',
  'Hội nghị trực tuyến',
  'Trường hợp cần thiết',
  'Tổ chức thực hiện',
  'Đoàn kết, thống nhất',
  'Viện dẫn quy định',
  'Cơ quan có thẩm quyền',
  'đơn vị được giao',
  'Ủy ban nhân dân'.slice(0, 6),
  'chính phủ điện tử',
  'SỞ Y TẾ',
  '',
])('“%s” names no body', (printed) => {
  expect(read(printed).names).toEqual([]);
});

test('a hostile line is read in time that grows with it: each position of a list is looked at once', () => {
  let asked = 0;
  const counting = { ...bodies, headAt: (small: string, at: number) => (asked++, bodies.headAt(small, at)) };
  const work = (repeats: number): number => {
    asked = 0;
    bodiesFrom(bodyLine('Sở Y tế, các sở, ban và '.repeat(repeats)), 0, counting);
    return asked;
  };
  expect(work(40)).toBeLessThan(work(20) * 3);
});
