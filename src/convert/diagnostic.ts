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
  'khong-doc-duoc': {
    severity: 'error',
    message: 'Không mở được tệp: {x}.',
    mend: 'Kiểm tra quyền đọc của tệp hoặc chép lại tệp.',
  },
  'khong-xu-ly-duoc': {
    severity: 'error',
    message: 'Chương trình gặp lỗi khi {x}.',
    mend: 'Các văn bản khác vẫn được đăng. Nếu trong tệp có gì khác thường (dòng quá dài, chữ lạ) thì sửa chỗ ấy; nếu không, giữ nguyên tệp và báo cho người phụ trách chương trình.',
  },
  'khong-ghi-duoc': {
    severity: 'error',
    message: 'Không ghi được trang của văn bản này: {x}.',
    mend: 'Đặt tên tệp ngắn hơn, chỉ gồm chữ thường không dấu, chữ số và gạch nối.',
  },
  'khong-phai-tep': {
    severity: 'error',
    message: 'Không phải tệp thường nên không được đọc: {x}.',
    mend: 'Đặt chính tệp vào chỗ này thay cho liên kết; thư mục để xếp văn bản thì đổi tên cho không còn đuôi .txt hay .yaml.',
  },
  'qua-gioi-han': {
    severity: 'error',
    message: 'Vượt giới hạn của kho nên không được đăng: {x}.',
    mend: 'Kiểm tra xem có lưu nhầm không (dán nhiều lần, mất dấu xuống dòng). Văn bản thật dài như thế thì tách phụ lục thành tệp riêng.',
  },
  'trung-ma': {
    severity: 'error',
    message: 'Không được đăng vì trùng địa chỉ: {x}.',
    mend: 'Đổi tên tệp này (tệp kia giữ nguyên vì địa chỉ đã công bố); nếu là cùng một văn bản thì bỏ tệp này.',
  },
  'dia-chi-bi-trung': {
    severity: 'warning',
    message: 'Có tệp khác cùng địa chỉ, tệp ấy không được đăng: {x}.',
    mend: 'Tệp này giữ nguyên tên và vẫn được đăng; hãy đổi tên tệp kia.',
  },
  'ten-tep-kho-dung': {
    severity: 'warning',
    message: 'Tên tệp không dùng thẳng làm địa chỉ được: {x}.',
    mend: 'Nên đặt tên chỉ gồm chữ thường không dấu a–z, chữ số và gạch nối, ví dụ: thanh-oai-2021-thong-bao-phong-chong-dich.txt.',
  },
  'ten-tep-khong-hop-le': {
    severity: 'error',
    message: 'Tên tệp không làm địa chỉ được nên tệp không được đăng: {x}.',
    mend: 'Đổi tên tệp, ví dụ: thanh-oai-2021-thong-bao-phong-chong-dich.txt.',
  },
  'ten-tep-windows': {
    severity: 'warning',
    message: 'Windows không nhận tên tệp này nên máy Windows không tải kho về được: {x}.',
    mend: 'Đổi tên tệp trước khi đưa vào kho, ví dụ: thanh-oai-2021-thong-bao-phong-chong-dich.txt.',
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
  'dia-danh-khong-nhan-ra': {
    severity: 'info',
    message: 'Không nhận ra “{x}” là đơn vị hành chính nào, dù đứng trong danh sách các đơn vị.',
    mend: 'Xem tên có bị gõ sai không; nếu là đơn vị có thật, nhập vào localities trong tệp .yaml.',
  },
  'vien-dan-nhieu-kha-nang': {
    severity: 'info',
    message: 'Viện dẫn “{x}” có thể là nhiều văn bản.',
    mend: 'Xem trang của viện dẫn này để biết các khả năng.',
  },
  'go-chua-ro': {
    severity: 'error',
    message: 'Mục gỡ nội dung viết chưa đúng: {x}. Để an toàn, nội dung văn bản này không được đăng.',
    mend: 'Viết theo mẫu withdrawn: { reason: lý do, content: remove }; nếu không định gỡ nội dung thì xóa mục content.',
  },
  'sua-yaml-hong': {
    severity: 'error',
    message: 'Tệp sửa có chỗ không đọc được: {x}. Chỗ ấy tạm theo máy đọc, các mục khác vẫn có hiệu lực.',
    mend: "Sửa dòng này theo mẫu “mục: giá trị”; giá trị có dấu hai chấm thì đặt trong ngoặc đơn thẳng, ví dụ: title: 'Kết luận: về việc …'.",
  },
  'sua-khong-co-van-ban': {
    severity: 'error',
    message: 'Tệp sửa không có văn bản “{x}” cùng tên bên cạnh.',
    mend: 'Đặt tên tệp .yaml giống hệt tên tệp .txt, chỉ khác đuôi.',
  },
  'sua-cua-tep-bi-loai': {
    severity: 'warning',
    message: 'Tệp sửa chưa có hiệu lực vì văn bản “{x}” của nó không được đăng.',
    mend: 'Sửa điều đã báo ở văn bản ấy; đổi tên văn bản thì đổi tên tệp sửa theo.',
  },
  'sua-muc-la': {
    severity: 'error',
    message: 'Tệp sửa có mục không dùng được: {x}',
    mend: 'Dùng đúng tên mục trong bảng của hướng dẫn; các mục khác của tệp vẫn có hiệu lực.',
  },
  'sua-sai-dang': {
    severity: 'error',
    message: 'Giá trị trong tệp sửa chưa đúng dạng: {x}',
    mend: 'Sửa giá trị theo ví dụ; trong khi chờ, mục này giữ như máy đọc, các mục khác vẫn có hiệu lực.',
  },
  'sua-khac-van-ban': {
    severity: 'warning',
    message: 'Giá trị cán bộ nhập khác với điều văn bản ghi: {x}.',
    mend: 'Đối chiếu bản gốc. Giá trị nhập vẫn được đăng; nếu nhập nhầm thì sửa hoặc xóa mục này.',
  },
  'sua-khong-thay': {
    severity: 'warning',
    message: 'Tệp sửa nói đến điều không thấy trong văn bản: {x}.',
    mend: 'Kiểm tra chính tả; nếu chỉ bản gốc mới ghi thì giữ nguyên, mục này vẫn được đăng là do cán bộ nhập.',
  },
  'thay-bang-khong-co': {
    severity: 'error',
    message: 'Văn bản thay thế “{x}” không có trong kho.',
    mend: 'Ghi ở replacedBy đúng tên tệp của văn bản thay thế, không có đuôi .txt; nếu chưa có văn bản ấy thì ghi null.',
  },
  'da-rut': {
    severity: 'info',
    message: 'Văn bản đã được rút: {x}.',
    mend: 'Không cần sửa; trang và địa chỉ vẫn còn, kèm thông báo. Muốn khôi phục thì xóa mục withdrawn.',
  },
  'da-go': {
    severity: 'info',
    message: 'Nội dung của văn bản “{x}” đã gỡ; địa chỉ của trang chỉ còn thông báo.',
    mend: 'Không cần sửa. Muốn đăng lại thì đưa tệp .txt lên và xóa mục content.',
  },
  'go-con-ban-sao': {
    severity: 'warning',
    message: 'Nội dung đã gỡ khỏi trang web nhưng ai xem kho vẫn đọc được ở {x}.',
    mend: 'Xóa tệp .txt (giữ tệp .yaml) và các mục ấy. Lịch sử git vẫn giữ bản cũ: xem mục “Gỡ ngay nội dung” của hướng dẫn.',
  },
  'van-ban-trung-so': {
    severity: 'warning',
    message: 'Có văn bản khác cùng số, cơ quan và ngày: {x}.',
    mend: 'Nếu là một văn bản đưa lên hai lần, giữ bản tốt hơn và rút bản kia (withdrawn); nếu không, xem lại số, cơ quan, ngày.',
  },
  'van-ban-gan-giong': {
    severity: 'warning',
    message: 'Có văn bản khác gần như cùng chữ: {x}.',
    mend: 'Nếu là một văn bản đưa lên hai lần, giữ bản tốt hơn và rút bản kia (withdrawn); nếu là hai văn bản thật thì không cần sửa.',
  },
  'tep-can-luu-txt': {
    severity: 'error',
    message: 'Chưa được đăng: {x}.',
    mend: 'Mở bằng chương trình của nó (ảnh, bản quét: nhận dạng chữ trước; tệp nén: giải nén trước), lưu thành “Plain text (.txt), UTF-8”, rồi đưa tệp .txt vào content/sources thay cho tệp này.',
  },
  'tep-can-doi-ten': {
    severity: 'error',
    message: 'Chưa được dùng vì tên: {x}.',
    mend: 'Đổi tên tệp (trên GitHub: mở tệp, bấm hình bút chì, sửa ở ô tên).',
  },
  'tep-khong-dung': {
    severity: 'error',
    message: 'Tệp “{x}” không phải văn bản (.txt) hay tệp sửa (.yaml) nên không được đăng.',
    mend: 'Là văn bản thì lưu thành “Plain text (.txt), UTF-8” rồi đưa tệp .txt lên; không phải văn bản thì chuyển ra khỏi thư mục này.',
  },
  'tep-may-tao': {
    severity: 'info',
    message: 'Tệp “{x}” do chương trình khác tự sinh ra, không phải văn bản.',
    mend: 'Không cần đưa lên kho; máy bỏ qua.',
  },
  'van-ban-sai-cho': {
    severity: 'error',
    message: 'Tệp đặt sai thư mục nên không được dùng: {x}.',
    mend: 'Chuyển văn bản (.txt) và tệp sửa của nó (.yaml) vào content/sources; thuật ngữ (.yaml) thì vào content/glossary.',
  },
  'chu-da-doi': {
    severity: 'warning',
    message: 'Chữ của văn bản đã đăng bị thay đổi: {x}.',
    mend: 'Văn bản chính thức không được lặng lẽ sửa. Có lý do thay (quét lại rõ hơn, bản đủ hơn) thì ghi textChanges: [{ on: ngày, by: ai thay, reason: vì sao }] vào tệp .yaml; nếu không, trả tệp về như cũ và ghi điều máy đọc sai vào tệp .yaml.',
  },
  'chu-da-thay': {
    severity: 'info',
    message: 'Chữ của văn bản đã đăng được thay, có ghi lý do: {x}.',
    mend: 'Không cần sửa; trang ghi ngày và lý do thay.',
  },
  'tep-ghi-lai': {
    severity: 'info',
    message: 'Tệp của văn bản đã đăng được ghi lại, chữ không đổi; chỉ khác {x}.',
    mend: 'Không cần sửa.',
  },
  'da-xoa': {
    severity: 'warning',
    message: 'Đã bị xóa hoặc đổi tên nên mất địa chỉ của trang, liên kết ở nơi khác sẽ hỏng: {x}.',
    mend: 'Đưa tệp trở lại tên cũ; muốn rút hay thay văn bản thì dùng mục withdrawn trong tệp .yaml. Chừng nào tệp còn thiếu, trang web mới không được đưa lên.',
  },
  'bang-sai': {
    severity: 'error',
    message: 'Bảng dùng chung có chỗ sai: {x}.',
    mend: 'Sửa dòng này theo các dòng bên cạnh; trong khi chờ, mục sai không được dùng.',
  },
  'bang-nen-sua': {
    severity: 'warning',
    message: 'Bảng dùng chung có chỗ nên sửa: {x}.',
    mend: 'Đặt tên tệp chỉ gồm chữ thường không dấu, chữ số và gạch nối. Đã đăng lâu rồi thì để nguyên.',
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
  /** What was thrown, where the finding is a fault of the program; commands show it to developers when DEBUG is set. */
  readonly cause?: unknown;
}

/** The severity of a diagnostic. */
export const severityOf = (d: Diagnostic): Severity => diagnosticTable[d.code].severity;

/** `file:line:column: mức [mã] điều gặp phải → cách sửa`, one line, Vietnamese. */
export const formatDiagnostic = (d: Diagnostic): string => {
  const row: Row = diagnosticTable[d.code];
  const level = { error: 'lỗi', warning: 'cảnh báo', info: 'thông tin' }[row.severity];
  return `${d.file}:${d.line}:${d.column}: ${level} [${d.code}] ${row.message.replace('{x}', () => d.value)} → ${row.mend}`;
};
