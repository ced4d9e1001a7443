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
  'ten-tep-kho-dung': {
    severity: 'warning',
    message: 'Tên tệp “{x}” không dùng thẳng làm địa chỉ được; trang lấy địa chỉ không dấu, gạch nối.',
    mend: 'Nên đặt tên chỉ gồm chữ thường không dấu a–z, chữ số và gạch nối, ví dụ: thanh-oai-2021-thong-bao-phong-chong-dich.txt.',
  },
  'ten-tep-khong-hop-le': {
    severity: 'error',
    message: 'Tên tệp “{x}” không có chữ hay số nào để làm địa chỉ.',
    mend: 'Đổi tên tệp, ví dụ: thanh-oai-2021-thong-bao-phong-chong-dich.txt.',
  },
  'khong-co-ten-loai': {
    severity: 'warning',
    message: 'Không đọc được tên loại văn bản.',
    mend: 'Nếu văn bản có tên loại, nhập documentType vào tệp .yaml cạnh tệp nguồn.',
  },
  'khong-co-so': {
    severity: 'info',
    message: 'Văn bản không có số, ký hiệu.',
    mend: 'Không cần sửa nếu bản gốc cũng không có; nếu biết số, nhập number vào tệp .yaml.',
  },
  'so-de-trong': {
    severity: 'info',
    message: 'Số của văn bản để trống (chỉ có ký hiệu {x}).',
    mend: 'Nếu biết số, nhập number vào tệp .yaml.',
  },
  'so-khong-ro': {
    severity: 'warning',
    message: 'Số của văn bản không đọc chắc được (“{x}”).',
    mend: 'Xem bản gốc rồi nhập number vào tệp .yaml.',
  },
  'khong-co-ngay': {
    severity: 'info',
    message: 'Văn bản không nêu ngày ban hành.',
    mend: 'Nếu biết ngày, nhập date vào tệp .yaml (năm-tháng-ngày).',
  },
  'ngay-khong-du': {
    severity: 'info',
    message: 'Ngày ban hành không đủ hoặc không đọc được hết: chỉ lấy {x}.',
    mend: 'Nếu biết ngày, nhập date vào tệp .yaml (năm-tháng-ngày).',
  },
  'khong-co-co-quan': {
    severity: 'warning',
    message: 'Không đọc được cơ quan ban hành.',
    mend: 'Nhập issuer vào tệp .yaml.',
  },
  'khong-co-trich-yeu': {
    severity: 'warning',
    message: 'Không đọc được trích yếu.',
    mend: 'Nhập title vào tệp .yaml.',
  },
  'khong-co-nguoi-ky': {
    severity: 'info',
    message: 'Không đọc được người ký.',
    mend: 'Nếu bản gốc có người ký, nhập signatory vào tệp .yaml.',
  },
  'khong-tron-ven': {
    severity: 'warning',
    message: 'Văn bản không trọn vẹn: {x}.',
    mend: 'Tìm bản đủ để thay; nếu bản gốc chỉ có thế, nhập complete: true vào tệp .yaml.',
  },
  'nghi-sai-chu': {
    severity: 'info',
    message: 'Nghi chữ bị quét sai: {x}.',
    mend: 'Đối chiếu bản gốc. Trang vẫn in đúng như tệp nguồn.',
  },
  'dia-danh-nhieu-kha-nang': {
    severity: 'info',
    message: 'Địa danh “{x}” ứng với nhiều đơn vị, văn bản không cho biết là đơn vị nào.',
    mend: 'Nếu biết chắc, nhập vào localities trong tệp .yaml.',
  },
  'vien-dan-nhieu-kha-nang': {
    severity: 'info',
    message: 'Viện dẫn “{x}” có thể là nhiều văn bản.',
    mend: 'Xem trang của viện dẫn này để biết các khả năng.',
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
