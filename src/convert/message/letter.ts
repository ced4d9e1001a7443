import type { MessageRow } from './message-row.ts';

/** Messages about encodings, and letters that were lost or only look Vietnamese. */
export const letterMessages = {
  'khong-giai-ma-duoc': {
    severity: 'error',
    message: 'Không xác định chắc chắn được bảng mã của tệp ({x}).',
    mend: 'Mở bản gốc (Word, PDF …) và lưu thành “Plain text (.txt)” với bảng mã UTF-8, hoặc chuyển mã bằng UniKey. Đừng mở tệp này bằng Notepad rồi lưu lại: chữ có thể mất hẳn.',
  },
  'mat-chu': {
    severity: 'error',
    message: 'Chữ Việt trong tệp đã mất trước khi nhận: {x}.',
    mend: 'Không lấy lại được từ tệp này. Mở lại bản gốc (Word, PDF …), lưu thành “Plain text (.txt)” với bảng mã UTF-8 (không phải ANSI hay “Windows (Default)”), rồi đưa lên thay tệp này.',
  },
  'bang-ma-cu': {
    severity: 'info',
    message: 'Tệp dùng bảng mã cũ {x}; đã đọc và chuyển sang Unicode.',
    mend: 'Không cần sửa; nên lưu các tệp mới bằng UTF-8.',
  },
  'da-mo-sai-bang-ma': {
    severity: 'warning',
    message: 'Tệp từng bị mở sai bảng mã rồi lưu lại; đã phục hồi trọn vẹn chữ gốc ({x}).',
    mend: 'Đối chiếu với bản gốc; nếu có thể, đưa lên tệp chưa bị lưu sai.',
  },
  'ky-tu-dieu-khien': {
    severity: 'warning',
    message: 'Có {x} ký tự điều khiển không phải là chữ; đã bỏ.',
    mend: 'Đối chiếu với bản gốc xem có mất chữ nào không.',
  },
  'ky-tu-da-mat': {
    severity: 'warning',
    message: 'Có chữ đã mất trước khi nhận tệp: {x}.',
    mend: 'Đối chiếu bản gốc; nếu mất thật thì lưu lại từ bản gốc bằng UTF-8.',
  },
  'chu-khong-dau': {
    severity: 'warning',
    message: 'Cả văn bản ({x} từ) không có chữ nào có dấu.',
    mend: 'Bản gốc có dấu thì lưu lại từ bản gốc bằng UTF-8. Bản gốc không dấu thì giữ nguyên và nhập các mục đọc sai vào tệp .yaml.',
  },
  'chu-gan-giong': {
    severity: 'info',
    message: 'Có {x} không phải chữ Việt dù trông giống; đã đọc như chữ Việt, trang vẫn in đúng như tệp.',
    mend: 'Không cần sửa; tìm kiếm coi hai chữ là một.',
  },
} as const satisfies Readonly<Record<string, MessageRow>>;
