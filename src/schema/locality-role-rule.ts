/**
 * The rules that decide the role of a place in a document, in words: read by people on the about
 * page, and carried out, under the same ids, by src/convert/resolve/place/role/locality-role.ts.
 * They stand in order: the first that holds for any mention decides.
 */
import type { LocalityRole } from './locality.ts';

/**
 * One rule. `stated`: the text itself says that the document holds there; without it the role is
 * concluded, and shown so. `not` is a near miss that it leaves out; null where it leaves out
 * nothing.
 */
export interface LocalityRoleRule {
  readonly id: string;
  readonly role: LocalityRole;
  readonly stated: boolean;
  readonly rule: string;
  readonly example: string;
  readonly not: string | null;
}

/** The strongest role first. */
export const localityRoleRules = [
  {
    id: 'issuer',
    role: 'issuer',
    stated: true,
    rule: 'Đơn vị có chính quyền hoặc cấp ủy ban hành văn bản.',
    example: 'UBND QUẬN NINH KIỀU ở phần đầu: quận Ninh Kiều.',
    not: 'Hà Nội trong “Hà Nội, ngày …” của một bộ: trụ sở, không phải nơi ban hành văn bản của Hà Nội.',
  },
  {
    id: 'territory',
    role: 'applies',
    stated: true,
    rule: 'Trích yếu nêu nơi thực hiện bằng chữ: “trên địa bàn”, “tại”, “thuộc”, “đối với”.',
    example: '“Về việc phòng, chống hạn hán trên địa bàn huyện Nghĩa Hành”.',
    not: '“Về việc tiếp nhận công dân từ huyện Nghĩa Hành trở về”: nơi đi.',
  },
  {
    id: 'measure',
    role: 'applies',
    stated: true,
    rule: 'Biện pháp của văn bản được đặt ra cho địa bàn đó.',
    example: '“Thực hiện giãn cách xã hội đối với thị xã Ayun Pa, huyện Ia Pa”.',
    not: '“Đêm 05/8 trên địa bàn huyện Mường La xảy ra mưa lớn”: kể lại sự việc.',
  },
  {
    id: 'listed',
    role: 'applies',
    stated: true,
    rule: 'Tên đứng đầu một mục trong danh sách mà câu dẫn nêu biện pháp cho các địa bàn “sau đây”.',
    example: '“Điều 1. Áp dụng tại các xã sau: 1. Xã Nậm Păm; 2. Xã Ngọc Chiến”.',
    not: '“Đoàn đã đến các xã sau: 1. Xã Nậm Păm”: kể lại sự việc.',
  },
  {
    id: 'addressed',
    role: 'applies',
    stated: true,
    rule: 'Một điều, khoản mở đầu bằng “Đối với …” và nêu tên đơn vị đó.',
    example: '“2. Đối với các địa phương có ca mắc bệnh (Thị xã Ayun Pa, huyện Ia Pa)”.',
    not: '“Đối với người về từ tỉnh Bắc Ninh”: nói về người, không về địa bàn.',
  },
  {
    id: 'title',
    role: 'applies',
    stated: false,
    rule: 'Trích yếu nêu tên đơn vị đó.',
    example: '“Về việc phê duyệt Kế hoạch ứng phó sự cố tràn dầu huyện Nghĩa Hành”.',
    not: '“Triển khai Chỉ thị của Tỉnh ủy Lạng Sơn”: chỉ là cơ quan ban hành văn bản được nhắc.',
  },
  {
    id: 'addressees',
    role: 'applies',
    stated: false,
    rule: 'Văn bản gửi cho chính quyền của đơn vị đó (kính gửi).',
    example: '“Kính gửi: UBND các huyện Ba Tơ, Minh Long”.',
    not: 'Tên đơn vị ở phần nơi nhận.',
  },
  {
    id: 'told',
    role: 'applies',
    stated: false,
    rule: 'Một điều, khoản, hoặc một ô của bảng phân công, mở đầu bằng việc giao cho chính quyền của đơn vị đó.',
    example: '“1. Chủ tịch UBND các xã Nậm Păm, Ngọc Chiến: …”.',
    not: '“phối hợp với xã Ngọc Chiến”: phối hợp, không được giao.',
  },
  {
    id: 'else',
    role: 'mentioned',
    stated: true,
    rule: 'Mọi trường hợp khác.',
    example: '“học tập kinh nghiệm của xã Yên Khoái”.',
    not: null,
  },
] as const satisfies readonly LocalityRoleRule[];

export type LocalityRoleRuleId = (typeof localityRoleRules)[number]['id'];
