/** The one table of what can be said about a source: code → severity and message. Messages are Vietnamese: staff read them. */

export type Severity = 'error' | 'warning' | 'info';

interface Row {
  readonly severity: Severity;
  /** What was found and what was expected; `{x}` is replaced by the diagnostic's value. */
  readonly message: string;
  /** How to mend it. */
  readonly mend: string;
}

/** `error`: the file is left out of the archive. `warning`: published, but somebody should look. `info`: a fact worth knowing. */
export const diagnosticTable = {
  'tep-rong': {
    severity: 'error',
    message: 'Tệp không có chữ nào.',
    mend: 'Kiểm tra lại tệp nguồn rồi đưa lên tệp có nội dung văn bản.',
  },
  'khong-phai-van-ban': {
    severity: 'error',
    message: 'Tệp không phải là văn bản thuần (có vẻ là {x}).',
    mend: 'Mở tài liệu bằng chương trình đã tạo ra nó và lưu dưới dạng “Plain text (.txt), UTF-8”.',
  },
  'khong-giai-ma-duoc': {
    severity: 'error',
    message: 'Không xác định chắc chắn được bảng mã của tệp ({x}).',
    mend: 'Chuyển tệp sang Unicode (UTF-8) rồi đưa lên lại.',
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
    message: 'Có {x} ký tự đã mất trước khi nhận tệp (hiện là U+FFFD).',
    mend: 'Xuất lại tệp từ bản gốc bằng UTF-8.',
  },
  'khong-doc-duoc': {
    severity: 'error',
    message: 'Không mở được tệp: {x}.',
    mend: 'Kiểm tra quyền đọc của tệp hoặc chép lại tệp.',
  },
  'trung-ma': {
    severity: 'error',
    message: 'Mã “{x}” đã có ở tệp khác; hai tệp chỉ khác nhau chữ hoa, chữ thường hoặc cách ghi dấu.',
    mend: 'Đổi tên một trong hai tệp.',
  },
  'ten-tep-khong-hop-le': {
    severity: 'error',
    message: 'Tên tệp “{x}” không dùng làm địa chỉ được: chỉ gồm chữ thường không dấu a–z, chữ số và dấu gạch nối.',
    mend: 'Đổi tên tệp, ví dụ: thanh-oai-2021-thong-bao-phong-chong-covid-19.txt.',
  },
} as const satisfies Record<string, Row>;

export type DiagnosticCode = keyof typeof diagnosticTable;

/** One thing found, at a place in the file as received. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

/** The severity of a diagnostic. */
export const severityOf = (d: Diagnostic): Severity => diagnosticTable[d.code].severity;

/** `file:line:column: mức [mã] điều gặp phải → cách sửa`, one line, Vietnamese. */
export const formatDiagnostic = (d: Diagnostic): string => {
  const row: Row = diagnosticTable[d.code];
  const level = { error: 'lỗi', warning: 'cảnh báo', info: 'thông tin' }[row.severity];
  return `${d.file}:${d.line}:${d.column}: ${level} [${d.code}] ${row.message.replace('{x}', d.value)} → ${row.mend}`;
};
