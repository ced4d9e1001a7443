import type { MessageRow } from './message-row.ts';

/** Messages about what staff state in a sidecar, removals among it. */
export const correctionMessages = {
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
  'quet-chua-so': {
    severity: 'warning',
    message: 'Chữ nhận dạng từ bản quét, chưa ai so với bản quét; máy không chắc {x}.',
    mend: 'So văn bản với bản quét, sửa chữ nhận dạng sai trong tệp .txt, rồi ghi vào mục scan: compared: { by: ai so, on: ngày so }.',
  },
  'chu-quet-khong-chac': {
    severity: 'warning',
    message: 'Máy nhận dạng không chắc: {x}.',
    mend: 'So dòng này với bản quét; sai thì sửa trong tệp .txt, đúng thì giữ nguyên.',
  },
  'he-thong-ghi-khac': {
    severity: 'warning',
    message: 'Hệ thống văn bản ghi khác với văn bản: {x}.',
    mend: 'Đối chiếu bản gốc rồi nhập giá trị đúng vào mục của nó trong tệp .yaml; giá trị cán bộ nhập luôn được lấy.',
  },
  'he-thong-ghi-la': {
    severity: 'info',
    message: 'Điều hệ thống văn bản ghi chưa dùng được: {x}.',
    mend: 'Không phải làm gì nếu máy đọc văn bản đã đúng; nếu không, nhập giá trị đúng vào mục của nó trong tệp .yaml.',
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
  'go-chua-ro': {
    severity: 'error',
    message: 'Mục gỡ nội dung viết chưa đúng: {x}. Để an toàn, nội dung văn bản này không được đăng.',
    mend: 'Viết theo mẫu withdrawn: { reason: lý do, content: remove }; nếu không định gỡ nội dung thì xóa mục content.',
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
} as const satisfies Readonly<Record<string, MessageRow>>;
