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
    mend: 'Đặt tên tệp chỉ gồm chữ thường không dấu, chữ số và gạch nối. Đã đăng lâu rồi thì để nguyên.',
  },
} as const satisfies Readonly<Record<string, MessageRow>>;
