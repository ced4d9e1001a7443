import type { MessageRow } from './message-row.ts';

/** Messages about what could not be read in a text, or only with doubt. */
export const readingMessages = {
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
} as const satisfies Readonly<Record<string, MessageRow>>;
