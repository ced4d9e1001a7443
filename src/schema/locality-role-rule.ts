/**
 * The rules that decide the role of a place in a document, in words: read by people on the about
 * page, and carried out, under the same ids, by src/convert/resolve/locality-role.ts. They stand in
 * order: the first that holds for any mention decides.
 */
import type { LocalityRole } from './directive.ts';

/** One rule. `not` is a near miss that it leaves out; null where it leaves out nothing. */
export interface LocalityRoleRule {
  readonly id: string;
  readonly role: LocalityRole;
  readonly rule: string;
  readonly example: string;
  readonly not: string | null;
}

/** The strongest role first. */
export const localityRoleRules = [
  {
    id: 'issuer',
    role: 'issuer',
    rule: 'Đơn vị có chính quyền hoặc cấp ủy ban hành văn bản.',
    example: 'UBND QUẬN NINH KIỀU ở phần đầu: quận Ninh Kiều.',
    not: 'Hà Nội trong “Hà Nội, ngày …” của một bộ: trụ sở, không phải nơi ban hành văn bản của Hà Nội.',
  },
  {
    id: 'title',
    role: 'applies',
    rule: 'Trích yếu nêu đơn vị đó là nơi hoặc đối tượng của văn bản.',
    example: '“Về việc phê duyệt Kế hoạch ứng phó sự cố tràn dầu huyện Nghĩa Hành”.',
    not: '“Triển khai Chỉ thị của Tỉnh ủy Lạng Sơn”: chỉ là cơ quan ban hành văn bản được nhắc.',
  },
  {
    id: 'addressees',
    role: 'applies',
    rule: 'Văn bản gửi cho chính quyền của đơn vị đó (kính gửi).',
    example: '“Kính gửi: UBND các huyện Ba Tơ, Minh Long”.',
    not: 'Tên đơn vị ở phần nơi nhận.',
  },
  {
    id: 'measure',
    role: 'applies',
    rule: 'Biện pháp của văn bản được đặt ra cho địa bàn đó.',
    example: '“Thực hiện giãn cách xã hội đối với thị xã Ayun Pa, huyện Ia Pa”.',
    not: '“Đêm 05/8 trên địa bàn huyện Mường La xảy ra mưa lớn”: kể lại sự việc.',
  },
  {
    id: 'told',
    role: 'applies',
    rule: 'Một điều, khoản, hoặc một ô của bảng phân công, mở đầu bằng việc giao cho chính quyền của đơn vị đó.',
    example: '“1. Chủ tịch UBND các xã Nậm Păm, Ngọc Chiến: …”.',
    not: '“phối hợp với xã Ngọc Chiến”: phối hợp, không được giao.',
  },
  {
    id: 'addressed',
    role: 'applies',
    rule: 'Một điều, khoản mở đầu bằng “Đối với …” và nêu tên đơn vị đó.',
    example: '“2. Đối với các địa phương có ca mắc bệnh (Thị xã Ayun Pa, huyện Ia Pa)”.',
    not: '“Đối với người về từ tỉnh Bắc Ninh”: nói về người, không về địa bàn.',
  },
  {
    id: 'else',
    role: 'mentioned',
    rule: 'Mọi trường hợp khác.',
    example: '“học tập kinh nghiệm của xã Yên Khoái”.',
    not: null,
  },
] as const satisfies readonly LocalityRoleRule[];

export type LocalityRoleRuleId = (typeof localityRoleRules)[number]['id'];
