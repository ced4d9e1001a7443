/**
 * The words of deadlines. `▢` in an example is where the day is; a test reads the example and
 * the near miss of every row.
 */
import type { Recurrence } from '../../../../schema/directive.ts';

/** Words right before the day that make it a deadline. */
export interface DeadlineLead {
  readonly words: string;
  readonly example: string;
  readonly nearMiss: string;
}

/** What is right before the day, the month or the quarter. */
export const deadlineLeads: readonly DeadlineLead[] = [
  lead('chậm nhất', 'Báo cáo chậm nhất ▢.', 'Tiến độ chậm nhất là của huyện ▢.'),
  lead('chậm nhất là', 'Báo cáo chậm nhất là ▢.', 'Chậm nhất là huyện nghèo.'),
  lead('chậm nhất vào', 'Nộp chậm nhất vào ▢.', 'Chậm nhất vào loại của tỉnh.'),
  lead('chậm nhất đến', 'Gửi chậm nhất đến ▢.', 'Chậm nhất đến nay.'),
  lead('chậm nhất trước', 'Gửi chậm nhất trước ▢.', 'Chậm nhất trước kỳ họp.'),
  lead('chậm nhất đến hết', 'Xong chậm nhất đến hết ▢.', 'Chậm nhất đến hết vụ.'),
  lead('muộn nhất', 'Gửi muộn nhất ▢.', 'Vụ lúa muộn nhất của tỉnh.'),
  lead('muộn nhất là', 'Gửi muộn nhất là ▢.', 'Muộn nhất là trà lúa này.'),
  lead('trước', 'Hoàn thành trước ▢.', 'Người nhập cảnh từ trước ▢.'),
  lead('không muộn hơn', 'Nộp không muộn hơn ▢.', 'Vụ này không muộn hơn vụ trước.'),
  lead('không chậm hơn', 'Nộp không chậm hơn ▢.', 'Tiến độ không chậm hơn huyện bạn.'),
  lead('không muộn quá', 'Nộp không muộn quá ▢.', 'Gieo cấy không muộn quá.'),
  lead('không chậm quá', 'Nộp không chậm quá ▢.', 'Tiến độ không chậm quá.'),
  lead('hạn cuối', 'Hạn cuối ▢.', 'Hạn cuối chưa được nêu.'),
  lead('hạn cuối là', 'Hạn cuối là ▢.', 'Hạn cuối là do Sở định.'),
  lead('hạn cuối vào', 'Hạn cuối vào ▢.', 'Hạn cuối vào lúc khác.'),
  lead('hạn cuối đến', 'Hạn cuối đến ▢.', 'Hạn cuối đến từng đơn vị.'),
  lead('hạn chót', 'Hạn chót ▢.', 'Hạn chót đã qua.'),
  lead('hạn chót là', 'Hạn chót là ▢.', 'Hạn chót là bao giờ.'),
  lead('xong vào', 'Làm xong vào ▢.', 'Xong vào lúc nào.'),
  lead('xong đến', 'Làm xong đến ▢.', 'Xong đến đâu gọn đến đấy.'),
  lead('xong trong', 'Làm xong trong ▢.', 'Xong trong nội bộ.'),
  lead('hoàn thành vào', 'Hoàn thành vào ▢.', 'Hoàn thành vào cuối vụ.'),
  lead('hoàn thành đến', 'Hoàn thành đến ▢.', 'Hoàn thành đến đâu nộp đến đấy.'),
  lead('hoàn thành trong', 'Hoàn thành trong ▢.', 'Hoàn thành trong khả năng.'),
];

/** A verb of the clause before "trong tháng", "hết quý": what is to be done by then. */
export const deadlineVerbs: readonly string[] = [
  ...['hoàn thành', 'hoàn tất', 'hoàn thiện', 'báo cáo', 'gửi', 'trình', 'nộp', 'ban hành', 'triển khai', 'thực hiện'],
  ...['tổ chức', 'tham mưu', 'xây dựng', 'rà soát', 'tổng hợp', 'giải ngân', 'khởi công', 'bàn giao', 'thông qua'],
  ...['phê duyệt', 'công bố', 'cập nhật', 'khắc phục', 'xử lý', 'giải quyết', 'kiểm tra', 'xong'],
];

/** Those that say that something is to be over; a whole year needs one. */
export const verbsOfEnd: readonly string[] = ['hoàn thành', 'hoàn tất', 'hoàn thiện', 'giải ngân', 'khởi công', 'xong'];

/** Before them in the clause: it tells what has been. */
export const pastOfDeadline: readonly string[] = [
  ...['đã', 'ghi nhận', 'xảy ra', 'phát hiện', 'so với', 'kết quả', 'đạt', 'vừa qua', 'qua kiểm tra', 'tình hình'],
  ...['kết quả thực hiện', 'số liệu'],
];

/** It tells how much; not where the verb of the task follows after a comma. */
export const howMuch: readonly string[] = ['tăng', 'giảm'];

/**
 * Verbs of what is handed to somebody: only these make a day of the week or a period a deadline.
 */
export const handingOver: readonly string[] = [
  ...['báo cáo', 'gửi', 'nộp', 'trình', 'tổng hợp', 'cập nhật', 'công bố', 'thống kê', 'thông báo', 'đánh giá'],
];

/** How often after "định kỳ". */
export interface Period {
  readonly words: readonly string[];
  readonly every: Recurrence['every'];
  readonly example: string;
  readonly nearMiss: string;
}

/** The periods after "định kỳ"; "hằng" or "hàng" may stand before each. */
export const periods: readonly Period[] = [
  period(['ngày'], 'day', 'Định kỳ hằng ngày báo cáo Sở.', 'Báo cáo định kỳ ngày 20/12/2021.'),
  period(['tuần'], 'week', 'Định kỳ hằng tuần tổng hợp, báo cáo.', 'Báo cáo định kỳ tuần 3.'),
  period(['tháng'], 'month', 'Báo cáo định kỳ hàng tháng.', 'Báo cáo định kỳ tháng 11.'),
  period(['quý'], 'quarter', 'Định kỳ theo quý gửi kết quả về Sở.', 'Báo cáo định kỳ quý III.'),
  period(
    ['6 tháng', '06 tháng', 'sáu tháng', '6 tháng một lần', '06 tháng một lần', 'sáu tháng một lần'],
    'half-year',
    'Định kỳ 6 tháng báo cáo UBND tỉnh.',
    'Báo cáo định kỳ 16 tháng.',
  ),
  period(
    ['năm', '1 năm', '01 năm', 'một năm'],
    'year',
    'Định kỳ hằng năm đánh giá, báo cáo.',
    'Báo cáo định kỳ năm 2021.',
  ),
];

function period(words: readonly string[], every: Recurrence['every'], example: string, nearMiss: string): Period {
  return { words, every, example, nearMiss };
}

function lead(words: string, example: string, nearMiss: string): DeadlineLead {
  return { words, example, nearMiss };
}
