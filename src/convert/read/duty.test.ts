/** Deadlines as worded, and who is told to do what. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { deadlineLeads, periods } from '../recognize/duty/deadline/deadline-words.ts';
import { toldWords } from '../../schema/told-words.ts';
import { readDocument } from '../convert.ts';

const fieldsOf = (body: string, placeAndDate = '') => {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 5/CT-UBND\n${placeAndDate}\nCHỈ THỊ\nVề công tác y tế\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields;
};

describe('a deadline', () => {
  test.each([
    ['Báo cáo trước ngày 29/7/2021.', '2021-07-29'],
    ['Báo cáo chậm nhất là ngày 26/7/2021.', '2021-07-26'],
    ['Hoàn thành trước 17 giờ 00 ngày 08/8/2023.', '2023-08-08'],
    ['Hoàn thành trong tháng 4/2023.', '2023-04'],
    ['Báo cáo trước ngày 29/02/2024.', '2024-02-29'],
    ['Báo cáo trước ngày 29/02/2021.', null],
    ['Báo cáo chậm nhất là ngày 31 tháng 11 năm 2021.', null],
    ['Hoàn thành trong tháng 13/2023.', null],
    ['Báo cáo trước ngày 09/8.', null],
    ['Gửi về Sở Y tế trước ngày 25 hằng tháng.', null],
  ])('%s', (body, date) => {
    expect(fieldsOf(body).deadlines.map((d) => d.date)).toEqual([date]);
  });

  test.each([
    'Thực hiện trong vòng 15 ngày kể từ 6h ngày 24/7/2021.',
    'Người nhập cảnh từ trước ngày 01/7/2021 phải khai báo.',
    'Có hiệu lực kể từ ngày 01/7/2021.',
    'Như đã thông báo trước đây.',
    'So với trước ngày 01/7/2021, số ca giảm.',
  ])('none: %s', (body) => {
    expect(fieldsOf(body).deadlines).toEqual([]);
  });
});

describe('a day that says to which cases a rule applies', () => {
  const ISSUED = 'Sơn La, ngày 15 tháng 7 năm 2024\n';

  test.each([
    'Hộ gia đình đang sử dụng đất trước ngày 01 tháng 7 năm 2014 được xem xét bồi thường.',
    'Viên chức được tuyển dụng trước ngày 01/7/2003 có các quyền sau.',
    'Người hoạt động cách mạng trước ngày 19/8/1945 được miễn thuế.',
    'Không giảm tiền thuê đất còn nợ của các năm trước năm 2024.',
    'Người lao động đang tham gia bảo hiểm trước ngày 15/7/2024 được hỗ trợ.',
    'Thẻ hết hạn sử dụng từ ngày 15/01/2025 đến trước ngày 30/6/2025 vẫn có giá trị.',
    'Giấy phép đã cấp trước ngày 01/7/2025 thì được tiếp tục sử dụng.',
    'Hợp đồng xác lập trước ngày 01-01-2026 (ngày Bộ luật có hiệu lực) mà có tranh chấp thì áp dụng luật cũ.',
    'Cập nhật tên gọi trong các thỏa thuận do Ủy ban nhân dân cấp huyện ký kết trước ngày 01/7/2025.',
  ])('no deadline: %s', (body) => {
    expect(fieldsOf(body, ISSUED).deadlines).toEqual([]);
  });

  test.each([
    ['Các sở báo cáo UBND tỉnh trước ngày 15/12/2024.', '2024-12-15'],
    ['Việc kê khai phải hoàn thành trước ngày 31/12/2019.', '2019-12-31'],
    ['Các sở nộp chậm nhất là ngày 10/7/2024.', '2024-07-10'],
    ['Sở Nội vụ đến từng xã, báo cáo trước ngày 20/8/2024, nhưng không quá hai lần.', '2024-08-20'],
    ['Do mưa lớn, các xã báo cáo trước ngày 16/7/2024.', '2024-07-16'],
  ])('a deadline still: %s', (body, date) => {
    expect(fieldsOf(body, ISSUED).deadlines.map((d) => d.date)).toEqual([date]);
  });
});

describe('a month, a quarter or a year by whose end something is to be done', () => {
  test.each([
    ['Hoàn thành trong tháng 11 năm 2025.', '2025-11', '2025-11-30'],
    ['Sở Nội vụ trình UBND tỉnh trong quý IV/2025.', null, '2025-12-31'],
    ['Tham mưu ban hành quy chế trong quý I năm 2026.', null, '2026-03-31'],
    ['Hoàn thành trước quý 3/2025.', null, '2025-09-30'],
    ['Rà soát, tổng hợp xong trong tháng 02/2024.', '2024-02', '2024-02-29'],
    ['Giải ngân hết trong năm 2025.', '2025', '2025-12-31'],
    ['Tổ chức tập huấn trong tháng 11.', null, null],
    ['Xây dựng đề án, xong trong quý II.', null, null],
  ])('%s', (body, date, latest) => {
    expect(fieldsOf(body).deadlines.map((d) => [d.date, d.latest])).toEqual([[date, latest]]);
  });

  test.each([
    'Trong tháng 11, toàn tỉnh ghi nhận 5 ca.',
    'Trong tháng 11 năm 2025, toàn tỉnh ghi nhận 5 ca.',
    'Đã hoàn thành trong tháng 10 năm 2025.',
    'Kết quả thực hiện trong quý III/2025 như sau.',
    'Số thu tăng trong năm 2025.',
    'Các nhiệm vụ triển khai trong năm 2025 được giữ nguyên.',
    'Tạm dừng đóng đến hết tháng 6 năm 2025.',
    'Ngày 05 tháng 11 năm 2025, Sở báo cáo.',
    'Kế hoạch công tác quý IV/2025.',
    'Thực hiện Nghị quyết của Quốc hội về năm 2025.',
  ])('none: %s', (body) => {
    expect(fieldsOf(body).deadlines).toEqual([]);
  });
});

describe('a deadline that comes back', () => {
  const yearly = (month: number, day: number) => ({ every: 'year', months: [month], day });

  test.each([
    ['Báo cáo hằng năm trước ngày 15/12.', yearly(12, 15), 'trước ngày 15/12'],
    ['Hằng năm, trước ngày 15 tháng 12, các đơn vị báo cáo.', yearly(12, 15), 'trước ngày 15 tháng 12'],
    ['Báo cáo trước ngày 15/12 hàng năm.', yearly(12, 15), 'Báo cáo trước ngày 15/12 hàng năm'],
    ['Gửi trước ngày 30 tháng 6 hằng năm.', yearly(6, 30), 'Gửi trước ngày 30 tháng 6 hằng năm'],
    ['Nộp chậm nhất là ngày 29/02 hằng năm.', yearly(2, 29), 'chậm nhất là ngày 29/02 hằng năm'],
    ['Gửi về Sở Y tế trước ngày 25 hằng tháng.', { every: 'month', months: [], day: 25 }, 'trước ngày 25 hằng tháng'],
    ['Hằng tháng, trước ngày 20, Sở tổng hợp.', { every: 'month', months: [], day: 20 }, 'trước ngày 20'],
    ['Báo cáo trước ngày 05 mỗi tháng.', { every: 'month', months: [], day: 5 }, 'Báo cáo trước ngày 05 mỗi tháng'],
    ['Báo cáo trước ngày 18 của tháng.', { every: 'month', months: [], day: 18 }, 'Báo cáo trước ngày 18 của tháng'],
    [
      'Gửi chậm nhất ngày 20 của tháng cuối quý.',
      { every: 'year', months: [3, 6, 9, 12], day: 20 },
      'Gửi chậm nhất ngày 20 của tháng cuối quý',
    ],
  ])('%s', (body, recurrence, text) => {
    expect(fieldsOf(body).deadlines.map((d) => [d.date, d.recurrence, d.text])).toEqual([[null, recurrence, text]]);
  });

  test.each([
    ['a year is named', 'Hằng năm đều làm; năm nay báo cáo trước ngày 15/12/2025.'],
    ['the words are of another sentence', 'Rà soát hằng năm. Báo cáo trước ngày 15/12.'],
    ['there is no such day', 'Báo cáo trước ngày 31/11 hằng năm.'],
    ['nothing comes back', 'Báo cáo trước ngày 15/12.'],
  ])('none where %s: %s', (_, body) => {
    expect(fieldsOf(body).deadlines.map((d) => d.recurrence)).toEqual([null]);
  });
});

describe('a deadline that comes back on no day of a month', () => {
  const week = (weekday: number | null) => ({ every: 'week', weekday });
  const [day, quarter, half] = [{ every: 'day' }, { every: 'quarter' }, { every: 'half-year' }];
  const [month, year] = [
    { every: 'month', months: [], day: null },
    { every: 'year', months: [], day: null },
  ];

  test.each([
    ['Báo cáo trước 16 giờ hằng ngày.', ['Báo cáo trước 16 giờ hằng ngày', day]],
    ['Gửi về Sở Y tế chậm nhất 15h30 mỗi ngày.', ['chậm nhất 15h30 mỗi ngày', day]],
    ['Hằng ngày, các xã báo cáo trước 17 giờ 00 để tổng hợp.', ['báo cáo trước 17 giờ 00', day]],
    ['Cập nhật số liệu trước 9g00 hàng ngày vào phần mềm.', ['trước 9g00 hàng ngày', day]],
    ['Gửi báo cáo trước 16 giờ thứ Sáu hằng tuần.', ['báo cáo trước 16 giờ thứ Sáu hằng tuần', week(5)]],
    ['Báo cáo vào thứ 5 hàng tuần.', ['vào thứ 5 hàng tuần', week(4)]],
    ['Nộp chậm nhất vào ngày thứ hai mỗi tuần.', ['chậm nhất vào ngày thứ hai mỗi tuần', week(1)]],
    ['Hằng tuần, gửi kết quả trước ngày thứ Tư về Sở.', ['trước ngày thứ Tư', week(3)]],
    ['Tổng hợp, báo cáo vào chiều Chủ nhật hằng tuần.', ['vào chiều Chủ nhật hằng tuần', week(7)]],
    ['Định kỳ hằng quý báo cáo UBND tỉnh.', ['Định kỳ hằng quý', quarter]],
    ['Các xã thực hiện chế độ báo cáo định kỳ hàng tuần cho Sở.', ['định kỳ hàng tuần', week(null)]],
    ['Định kỳ 6 tháng, hằng năm gửi báo cáo.', ['Định kỳ 6 tháng', half], ['hằng năm', year]],
    ['Báo cáo kết quả định kỳ hàng tháng và hằng quý.', ['định kỳ hàng tháng', month], ['hằng quý', quarter]],
    ['Định kỳ hằng tháng, trước ngày 25, gửi báo cáo.', ['trước ngày 25', { every: 'month', months: [], day: 25 }]],
  ])('%s', (body, ...expected) => {
    expect(fieldsOf(body).deadlines.map((d) => [d.text, d.recurrence])).toEqual(expected);
  });

  test.each([
    'Tiếp công dân vào thứ Năm hằng tuần.',
    'Làm việc 8 giờ mỗi ngày.',
    'Người lao động được khám sức khỏe định kỳ hằng năm.',
    'Tổng hợp theo chế độ báo cáo định kỳ hằng quý.',
    'Đã báo cáo định kỳ hằng tháng.',
    'Báo cáo về việc thứ ba trong tuần.',
    'Họp trước 16 giờ.',
    'Số ca tăng hằng ngày, hằng tuần.',
    'Báo cáo định kỳ 05 năm.',
  ])('none: %s', (body) => {
    expect(fieldsOf(body).deadlines).toEqual([]);
  });

  test.each(periods)('$words: $example – not: $nearMiss', ({ example, nearMiss, every }) => {
    const found = (body: string) => fieldsOf(body).deadlines.flatMap(({ recurrence }) => recurrence?.every ?? []);
    expect(found(example)).toEqual([every]);
    expect(found(nearMiss)).toEqual([]);
  });
});

describe('a deadline that is counted from something', () => {
  test.each([
    ['Báo cáo chậm nhất 10 ngày kể từ ngày ký.', 'chậm nhất 10 ngày kể từ ngày ký'],
    [
      'Trả lời chậm nhất là 05 ngày làm việc kể từ ngày nhận được văn bản, trừ ngày lễ.',
      'chậm nhất là 05 ngày làm việc kể từ ngày nhận được văn bản',
    ],
    ['Nộp không quá 15 (mười lăm) ngày sau ngày họp.', 'không quá 15 (mười lăm) ngày sau ngày họp'],
    ['Gửi muộn nhất 24 giờ sau khi phát hiện.', 'muộn nhất 24 giờ sau khi phát hiện'],
    [
      'Trả lời trong thời hạn 5 ngày làm việc kể từ ngày nhận được văn bản.',
      'trong thời hạn 5 ngày làm việc kể từ ngày nhận được văn bản',
    ],
    [
      'Trong thời hạn 15 (mười lăm) ngày, kể từ ngày có kết quả, Sở thông báo.',
      'Trong thời hạn 15 (mười lăm) ngày, kể từ ngày có kết quả',
    ],
    ['Báo cáo trong vòng 24 giờ kể từ khi phát hiện ca bệnh.', 'trong vòng 24 giờ kể từ khi phát hiện ca bệnh'],
    ['Gửi trong thời gian 03 ngày từ ngày ký.', 'trong thời gian 03 ngày từ ngày ký'],
    [
      'Thẩm định trong thời hạn không quá 20 ngày kể từ ngày tiếp nhận hồ sơ.',
      'trong thời hạn không quá 20 ngày kể từ ngày tiếp nhận hồ sơ',
    ],
    ['Thông báo chậm nhất 03 ngày trước khi họp.', 'chậm nhất 03 ngày trước khi họp'],
  ])('%s', (body, text) => {
    expect(fieldsOf(body).deadlines).toMatchObject([{ text, date: null, latest: null, relative: true }]);
  });

  test.each([
    'Thực hiện trong vòng 15 ngày kể từ 6h ngày 24/7/2021.',
    'Nghỉ không quá 10 ngày.',
    'Có giá trị 05 năm kể từ ngày ký.',
    'Kết quả có giá trị trong thời hạn 30 ngày kể từ ngày ký.',
    'Trường hợp trong thời hạn 15 ngày kể từ ngày nhận mà không trả lời thì coi là đồng ý.',
    'Cách ly tại nhà trong vòng 14 ngày kể từ ngày nhập cảnh.',
    'Không được nâng ngạch trong thời hạn 12 tháng kể từ ngày ký.',
    'Người đã tiêm trong vòng 90 ngày kể từ ngày tiêm mũi cuối.',
  ])('none: %s', (body) => {
    expect(fieldsOf(body).deadlines).toEqual([]);
  });
});

test.each(deadlineLeads)('after “$words”: $example – not: $nearMiss', ({ words, example, nearMiss }) => {
  expect(fieldsOf(example.replace('▢', 'ngày 15/12/2021')).deadlines.map((d) => d.text.toLowerCase())).toEqual([
    expect.stringContaining(words),
  ]);
  expect(fieldsOf(nearMiss.replace('▢', 'ngày 15/12/2021')).deadlines).toEqual([]);
});

describe('who is told to do what', () => {
  test.each([
    ['1. Giao Sở Y tế chủ trì, phối hợp với các đơn vị.', ['Sở Y tế']],
    ['1. Công an tỉnh: tăng cường tuần tra.', ['Công an tỉnh']],
    ['1. UBND các huyện, thành phố có trách nhiệm báo cáo.', ['UBND các huyện, thành phố']],
    ['1. Giao Sở Y tế:\na) Kiểm tra;\nb) Báo cáo.', ['Sở Y tế', 'Sở Y tế']],
    ['1. Tiếp tục thực hiện các biện pháp phòng dịch.', []],
    ['1.2. Giao Đảng uỷ Quốc hội chỉ đạo rà soát.', ['Đảng uỷ Quốc hội']],
    ['1. Các Bộ: Ngoại giao, Tài chính và Y tế chủ động rà soát.', ['Các Bộ: Ngoại giao, Tài chính, Y tế']],
    [
      '1. Các Sở: Văn hóa, Thể thao và Du lịch, Giáo dục và Đào tạo phối hợp tuyên truyền.',
      ['Các Sở: Văn hóa, Thể thao và Du lịch, Giáo dục và Đào tạo'],
    ],
    ['1. Giao các Sở: Nội vụ, Tài chính tổng hợp.', ['các Sở: Nội vụ, Tài chính']],
    ['1. Các Sở: Nội vụ, Tư pháp, Công an tỉnh phối hợp rà soát.', ['Các Sở: Nội vụ, Tư pháp, Công an tỉnh']],
    [
      '1. Các bộ: Nội vụ, Kế hoạch và Đầu tư, các địa phương rà soát hồ sơ.',
      ['Các bộ: Nội vụ, Kế hoạch và Đầu tư, các địa phương'],
    ],
    ['1. Đề nghị Hội Nông dân và các tổ chức xã hội tuyên truyền rộng rãi.', ['Hội Nông dân, các tổ chức xã hội']],
    ['1. Các Bộ: Công an, quốc phòng tiếp tục rà soát.', ['Các Bộ: Công an, quốc phòng']],
    ['1. Các Sở: Rà soát các quy định.', ['Các Sở']],
    ['1. Các huyện: Sơn Hà, Trà Bồng tiếp tục rà soát.', ['Các huyện']],
    ['1. Người đứng đầu cơ quan, đơn vị chỉ đạo sắp xếp tài liệu.', []],
    ['1. Văn phòng Ban chỉ đạo chuyển đổi số tỉnh theo dõi tiến độ.', ['Văn phòng Ban chỉ đạo chuyển đổi số tỉnh']],
    ['1. Ban tổ chức Tỉnh ủy chủ trì thẩm định.', ['Ban tổ chức Tỉnh ủy']],
    ['1. Đoàn kiểm tra có trách nhiệm lập biên bản.', []],
    ['1. Các cơ quan, tổ chức thực hiện nghiêm.', ['Các cơ quan, tổ chức']],
    ['1. Đơn vị chủ trì: Chi cục Thủy lợi.', ['Chi cục Thủy lợi']],
    ['1. Cơ quan phối hợp: Sở Tài chính thẩm định dự toán.', ['Sở Tài chính']],
    ['1. Ủy ban bầu cử tỉnh chủ trì rà soát.', ['Ủy ban bầu cử tỉnh']],
    ['1. Trung tâm Dịch vụ việc làm tổ chức tư vấn.', ['Trung tâm Dịch vụ việc làm']],
    ['1. Sở Tài chính có trách nhiệm:\na) Bố trí kinh phí;', ['Sở Tài chính']],
    ['1. UBND huyện Nghĩa Hành chịu trách nhiệm thực hiện các việc sau:\na) Rà soát;', ['UBND huyện Nghĩa Hành']],
    ['1. Sở Nội vụ tiếp thu ý kiến, tiếp tục hoàn thiện.', ['Sở Nội vụ']],
    ['1. Đồng thời, Sở Nội vụ tiếp tục rà soát.', ['Sở Nội vụ']],
    ['1. Đồng thời, việc rà soát ở Sở Nội vụ tiếp tục chậm.', []],
    ['1. Phòng, chống dịch tiếp tục thực hiện nghiêm.', []],
    ['1. Thanh tra, kiểm tra việc thực hiện các quy định.', []],
    ['1. Báo cáo viên cấp xã tiếp tục tuyên truyền.', []],
    ['1. Tổng số hộ nghèo tiếp tục giảm.', []],
    ['1. Đơn vị sự nghiệp tổ chức thu phí.', []],
  ])('%j', (body, agencies) => {
    expect(fieldsOf(body).assignments.map(toldWords)).toEqual(agencies);
  });

  test.each([
    ['1. Công an tỉnh phối hợp, hỗ trợ Sở Y tế phân luồng.', ['does', 'with']],
    ['1. Công an tỉnh phối hợp, hỗ trợ các xã phân luồng.', ['does']],
  ])('in which part: %s', (body, roles) => {
    expect(fieldsOf(body).assignments[0]?.agents.map(({ role }) => role)).toEqual(roles);
  });

  test('with the deadline of its sentence', () => {
    expect(fieldsOf('1. Giao Sở Y tế tổng hợp, báo cáo trước ngày 29/7/2021.').assignments[0]?.deadline).toBe(
      '2021-07-29',
    );
  });
});

describe('what a text quotes from another', () => {
  const QUOTING =
    'Điều 1. Sửa đổi Điều 7 như sau:\n“Điều 7. Giao Sở Y tế:\n1. Chủ trì rà soát trước ngày 01/3/2022;\n2. Bãi bỏ Quyết định số 3/QĐ-UBND.\na) Giao Sở Tư pháp báo cáo.”\nĐiều 2. Giao Sở Nội vụ báo cáo trước ngày 15/12/2021.';

  test('gives nobody a duty, sets no deadline, does nothing to others and is no provision', () => {
    const { assignments, deadlines, references, provisions } = fieldsOf(QUOTING);
    expect(assignments.map(toldWords)).toEqual(['Sở Nội vụ']);
    expect(deadlines.map((d) => d.date)).toEqual(['2021-12-15']);
    expect(references.map((r) => r.relations)).toEqual([[]]);
    expect(provisions.map((p) => p.label)).toEqual(['Điều 1.', 'Điều 2.']);
  });

  test('the same words without the marks do all of it', () => {
    const { assignments, deadlines, references, provisions } = fieldsOf(QUOTING.replace(/[“”]/gu, ''));
    expect(assignments.length).toBeGreaterThan(2);
    expect(deadlines).toHaveLength(2);
    expect(references.map((r) => r.relations)).toEqual([['bai-bo']]);
    expect(provisions).toHaveLength(6);
  });
});

test('a letter of two code units in a sentence with an order is passed', () => {
  const [first] = fieldsOf(
    '1. Quán triệt C𓍗hỉ thị 13; giao Văn phòng Huyện ủy theo dõi, đôn đốc việc thực hiện.',
  ).assignments;
  expect(first && toldWords(first)).toContain('Văn phòng Huyện ủy');
});

/** Each assignment of a text: agents with their parts, and the deadline. */
const toldIn = (body: string): string[] =>
  fieldsOf(body).assignments.map(
    ({ agents, deadline, recurrence, due }) =>
      `${agents.map(({ role, text }) => `${role} ${text}`).join(' + ')} | ${deadline ?? recurrence?.every ?? due ?? '–'}`,
  );

describe('a deadline that stands beside its sentence', () => {
  test.each<[string, string[]]>([
    [
      '1. Phòng Y tế rà soát các khu cách ly. Báo cáo phương án với UBND huyện trước ngày 29/7/2021.',
      ['does Phòng Y tế | 2021-07-29'],
    ],
    [
      '1. Phòng Tài chính - Kế hoạch bảo đảm kinh phí; thanh quyết toán trước ngày 31/12/2021.',
      ['does Phòng Tài chính - Kế hoạch | 2021-12-31'],
    ],
    [
      '1. Sở Y tế chủ trì rà soát.\n\nKết quả báo cáo UBND tỉnh trước ngày 20/8/2021.\n\n2. Công an tỉnh tăng cường tuần tra.',
      ['lead Sở Y tế | 2021-08-20', 'does Công an tỉnh | –'],
    ],
    [
      'Sở Y tế phân công cán bộ trực. Các sở, ban, ngành gửi lịch trực về Sở Y tế; UBND các huyện gửi lịch trực về Công an tỉnh. Thời gian gửi lịch trực chậm nhất là ngày 26/7/2021.',
      ['does Sở Y tế | –', 'does Các sở, ban, ngành | 2021-07-26', 'does UBND các huyện | 2021-07-26'],
    ],
    [
      'Theo đề nghị của Bộ Y tế, Chủ tịch UBND tỉnh giao Sở Nội vụ góp ý dự thảo; báo cáo theo quy định (trước ngày 10/12/2021).',
      ['does Sở Nội vụ | 2021-12-10'],
    ],
    [
      'Các chi, đảng bộ cơ sở xây dựng kế hoạch thực hiện; định kỳ ngày 20 hằng tháng báo cáo Huyện ủy.',
      ['does Các chi, đảng bộ cơ sở | month'],
    ],
    ['Giao Ban Thu hướng dẫn Sở Y tế. Hàng tháng tổng hợp, báo cáo Tổng Giám đốc.', ['does Ban Thu | month']],
    [
      'Bộ Xây dựng chủ trì cắt giảm chi phí, báo cáo Thủ tướng Chính phủ trong tháng 3 năm 2020.',
      ['lead Bộ Xây dựng | 2020-03'],
    ],
  ])('%s', (body, told) => {
    expect(toldIn(body)).toEqual(told);
  });

  test.each<[string, string[]]>([
    // The next sentence names somebody else, whose day it is.
    [
      '1. Phòng Y tế rà soát. Sở Tài chính báo cáo trước ngày 29/7/2021.',
      ['does Phòng Y tế | –', 'reports Sở Tài chính | 2021-07-29'],
    ],
    // A closing paragraph that no provision follows may hold for all of them.
    [
      '1. Sở Y tế chủ trì rà soát.\n\n2. Công an tỉnh tuần tra.\n\nBáo cáo kết quả về UBND tỉnh trước ngày 20/8/2021.',
      ['lead Sở Y tế | –'],
    ],
    ['1. Sở Y tế rà soát. Tháng 3 năm 2020, số ca tăng so với trước ngày 01/3/2020.', ['does Sở Y tế | –']],
    ['Sở Y tế rà soát. Hằng năm tỉnh ghi nhận 5 ca.', ['does Sở Y tế | –']],
    ['Sở Y tế họp giao ban vào ngày 25 hằng tháng.', []],
  ])('not that of another one: %s', (body, told) => {
    expect(toldIn(body)).toEqual(told);
  });
});

describe('who acts', () => {
  test.each<[string, string[]]>([
    [
      'Đối với các nhiệm vụ của năm 2021, các sở, ngành liên quan và UBND các xã chủ động cân đối kinh phí.',
      ['does các sở, ngành liên quan + does UBND các xã | –'],
    ],
    ['Đối với người nước ngoài: UBND tỉnh tiếp tục xem xét.', ['does UBND tỉnh | –']],
    ['Trường hợp doanh nghiệp đề nghị thì phối hợp với Sở Nội vụ, Sở Tài chính báo cáo UBND tỉnh.', []],
    ['Sở Tài chính, trên cơ sở đề xuất của các sở, chủ trì tổng hợp trình UBND tỉnh.', ['lead Sở Tài chính | –']],
    [
      'Sở Tài chính có trách nhiệm giúp Chủ tịch UBND tỉnh theo dõi, kiểm tra các đơn vị.',
      ['oversees Sở Tài chính | –'],
    ],
    [
      'Ban cán sự đảng UBND tỉnh tiếp tục lãnh đạo Ủy ban nhân dân tỉnh thực hiện nghiêm.',
      ['does Ban cán sự đảng UBND tỉnh + does Ủy ban nhân dân tỉnh | –'],
    ],
    [
      'Chủ tịch UBND các phường chịu trách nhiệm; phường Cái Khế, phường An Hòa báo cáo riêng trước ngày 18/9/2021.',
      ['does Chủ tịch UBND các phường | –', 'reports phường Cái Khế + reports phường An Hòa | 2021-09-18'],
    ],
    [
      '1. Sở Y tế rà soát. Trường hợp cần thiết thì phối hợp với Công an tỉnh xử lý.',
      ['does Sở Y tế + with Công an tỉnh | –'],
    ],
    ['1. Sở Y tế rà soát. Các khu cách ly (có thể phối hợp với Công an tỉnh) phải sẵn sàng.', ['does Sở Y tế | –']],
    ['UBND tỉnh giao Sở Y tế rà soát, giao Công an tỉnh tuần tra.', ['does Sở Y tế + does Công an tỉnh | –']],
    [
      '1. UBND huyện chỉ đạo:\n\na) Chỉ đạo Phòng Y tế phối hợp với Công an huyện kiểm tra.\n\nb) Phòng Tư pháp rà soát.',
      ['does UBND huyện | –', 'does UBND huyện + does Phòng Y tế + with Công an huyện | –', 'does Phòng Tư pháp | –'],
    ],
    [
      '7. Đẩy mạnh truyền thông\n\nSở Y tế phối hợp với Công an tỉnh và chủ trì cùng các sở, ngành:\n\n- Tăng cường kiểm tra.\n\n- Rà soát các chốt.',
      [
        'lead Sở Y tế + with Công an tỉnh + with các sở, ngành | –',
        'lead Sở Y tế + with Công an tỉnh + with các sở, ngành | –',
      ],
    ],
    [
      'Văn phòng UBND tỉnh thông báo đến các Sở, ban, ngành, địa phương biết, tổ chức triển khai thực hiện./.',
      ['does các Sở, ban, ngành, địa phương | –'],
    ],
    ['Sở Y tế thông báo để UBND các xã, thị trấn biết, tổ chức thực hiện.', ['does UBND các xã, thị trấn | –']],
    [
      'Trên đây là kết luận, thông báo tới Thủ trưởng các đơn vị, địa phương để triển khai thực hiện.',
      ['does Thủ trưởng các đơn vị, địa phương | –'],
    ],
    [
      'Kết luận này được thông báo cho UBND huyện, Công an huyện tổ chức thực hiện.',
      ['does UBND huyện + does Công an huyện | –'],
    ],
    ['Xin thông báo đến Sở Y tế biết và tổ chức thực hiện.', ['does Sở Y tế | –']],
    // Only informed, or households.
    ['Trên đây là kết luận, thông báo để các sở, ban, ngành biết, thực hiện.', []],
    ['Kết luận được thông báo đến các hộ dân biết, tổ chức thực hiện.', []],
  ])('%s', (body, told) => {
    expect(toldIn(body)).toEqual(told);
  });
});
