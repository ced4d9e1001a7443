import type { MessageRow } from './message-row.ts';

/** Messages of the gate: what keeps a text from being published, and what staff answered. */
export const gateMessages = {
  'dau-mat': {
    severity: 'error',
    message: 'Có {x}. Văn bản không được đăng: không phần nào của nó có trên trang web, trong tìm kiếm hay dữ liệu.',
    mend: 'Văn bản mật hay chỉ lưu hành nội bộ thì không đưa vào kho; đã commit thì làm ngay theo mục “Gỡ ngay nội dung” của hướng dẫn, vì git không quên. Được phép công khai (đã giải mật …) thì ghi public: { by: ai quyết định, on: ngày, ground: căn cứ } vào tệp .yaml cạnh văn bản.',
  },
  'du-lieu-ca-nhan': {
    severity: 'error',
    message: 'Nghi có {x}. Văn bản chưa được đăng.',
    mend: 'Thay tệp bằng bản đã che dữ liệu cá nhân TRƯỚC khi commit (git không quên bản cũ), rồi ghi redacted: { on: ngày, what: đã che gì } vào tệp .yaml. Được phép đăng nguyên văn, hay máy nhận nhầm, thì ghi public: { by: ai quyết định, on: ngày, ground: căn cứ }.',
  },
  'dang-chua-ro': {
    severity: 'error',
    message: 'Mục public chưa có hiệu lực: {x}. Văn bản có dấu mật hay dữ liệu cá nhân vẫn bị giữ lại.',
    mend: "Viết theo mẫu public: { by: 'Văn phòng UBND huyện', on: 2026-11-20, ground: 'đã giải mật theo Quyết định 12/QĐ-UBND' }.",
  },
  'dang-co-can-cu': {
    severity: 'info',
    message: 'Được đăng theo mục public, dù có {x}.',
    mend: 'Không cần sửa; trang ghi ai quyết định, ngày nào, căn cứ gì. Chữ của văn bản thay đổi thì xem lại câu trả lời này.',
  },
} as const satisfies Readonly<Record<string, MessageRow>>;
