import type { MessageRow } from './message-row.ts';

/** Messages about what is found only across the archive, or between two versions of it. */
export const archiveMessages = {
  'vien-dan-nhieu-kha-nang': {
    severity: 'info',
    message: 'Viện dẫn “{x}” có thể là nhiều văn bản.',
    mend: 'Xem trang của viện dẫn này để biết các khả năng.',
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
  'van-ban-cung-nhom': {
    severity: 'info',
    message: 'Thuộc một nhóm văn bản gần như cùng chữ: {x}.',
    mend: 'Xem thông báo ở tệp đầu nhóm; nếu là những văn bản thật theo cùng một mẫu thì không cần sửa.',
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
    mend: 'Đưa tệp trở lại tên cũ; vẫn là văn bản ấy, chỉ mang tên mới, thì ghi tên cũ và tên mới vào content/reference/renamed.yaml; muốn rút hay thay văn bản thì dùng mục withdrawn trong tệp .yaml. Chừng nào tệp còn thiếu, trang web mới không được đưa lên.',
  },
  'da-doi-ten': {
    severity: 'info',
    message: 'Đã đổi tên; địa chỉ cũ sẽ dẫn sang địa chỉ mới: {x}.',
    mend: 'Không cần sửa. Tên cũ không được phép còn dẫn đến văn bản này (vì nó làm lộ điều phải giữ kín) thì ghi - { from: tên cũ, to: null } vào content/reference/renamed.yaml.',
  },
} as const satisfies Readonly<Record<string, MessageRow>>;
