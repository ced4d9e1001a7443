import type { MessageRow } from './message-row.ts';

/** Messages about what is wrong with a file as such: its kind, its size, its name, its place. */
export const fileMessages = {
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
  'khong-doc-duoc': {
    severity: 'error',
    message: 'Không mở được tệp: {x}.',
    mend: 'Kiểm tra quyền đọc của tệp hoặc chép lại tệp.',
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
} as const satisfies Readonly<Record<string, MessageRow>>;
