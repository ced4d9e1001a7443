import type { MessageRow } from './message-row.ts';

/** Messages about rows of the shared tables of content/. */
export const tableMessages = {
  'bang-sai': {
    severity: 'error',
    message: 'Bảng dùng chung có chỗ sai: {x}.',
    mend: 'Sửa dòng này theo các dòng bên cạnh; trong khi chờ, mục sai không được dùng.',
  },
  'bang-nen-sua': {
    severity: 'warning',
    message: 'Bảng dùng chung có chỗ nên sửa: {x}.',
    mend: 'Tên tệp: chỉ gồm chữ thường không dấu, chữ số và gạch nối (đã đăng lâu rồi thì để nguyên). Ví dụ: xem lại ví dụ hoặc tên ở dòng ấy.',
  },
} as const satisfies Readonly<Record<string, MessageRow>>;
