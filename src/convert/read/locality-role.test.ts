/** The rules of roles as people read them, against what conversion does with such words. */
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../scripts/content/knowledge.ts';
import { localityRoleRules, type LocalityRoleRuleId } from '../../schema/locality-role-rule.ts';
import type { LocalityRole } from '../../schema/directive.ts';
import { convertArchive } from '../convert.ts';

const knowledge = loadKnowledge();

interface Case {
  readonly title?: string;
  readonly to?: string;
  readonly body: string;
  readonly unit: string;
}

const roleIn = ({
  title = 'tăng cường công tác phòng, chống dịch',
  to,
  body,
  unit,
}: Case): LocalityRole | undefined => {
  const text = `ỦY BAN NHÂN DÂN
QUẬN NINH KIỀU
Số: 17/UBND-VX

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Ninh Kiều, ngày 01 tháng 8 năm 2021

V/v ${title}

Kính gửi: ${to ?? 'Các phòng, ban'}.

${body}

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
`;
  const bytes = new TextEncoder().encode(text);
  const [document] = convertArchive([{ id: 'a', path: 'a.txt', bytes }], knowledge).documents;
  return document?.fields.localities.find((l) => l.unit === unit)?.role;
};

const plain = 'Các đơn vị thực hiện nghiêm văn bản này.';

/** For every rule, words that it takes and a near miss. */
const cases: Readonly<Record<LocalityRoleRuleId, { readonly takes: Case; readonly not: Case }>> = {
  issuer: {
    takes: { body: plain, unit: '2021/can-tho/quan-ninh-kieu' },
    not: { body: 'Học tập kinh nghiệm của huyện Tam Đường, tỉnh Lai Châu.', unit: '2021/lai-chau/huyen-tam-duong' },
  },
  title: {
    takes: { title: 'ứng phó sự cố tràn dầu huyện Nghĩa Hành', body: plain, unit: '2021/quang-ngai/huyen-nghia-hanh' },
    not: { title: 'triển khai Chỉ thị của Tỉnh ủy Lạng Sơn', body: plain, unit: '2021/lang-son' },
  },
  addressees: {
    takes: {
      to: 'UBND các huyện Ba Tơ, Minh Long, tỉnh Quảng Ngãi',
      body: plain,
      unit: '2021/quang-ngai/huyen-ba-to',
    },
    not: { body: 'Trao đổi với huyện Ba Tơ, tỉnh Quảng Ngãi.', unit: '2021/quang-ngai/huyen-ba-to' },
  },
  measure: {
    takes: {
      body: '1. Thực hiện giãn cách xã hội đối với thị xã Ayun Pa, huyện Ia Pa.',
      unit: '2021/gia-lai/thi-xa-ayun-pa',
    },
    not: {
      body: 'Đêm 05/8 trên địa bàn huyện Mường La, tỉnh Sơn La xảy ra mưa lớn.',
      unit: '2021/son-la/huyen-muong-la',
    },
  },
  told: {
    takes: {
      body: '1. Chủ tịch UBND huyện Mường La, tỉnh Sơn La: chỉ đạo di dời dân.',
      unit: '2021/son-la/huyen-muong-la',
    },
    not: {
      body: '1. Công an quận phối hợp với huyện Mường La, tỉnh Sơn La.',
      unit: '2021/son-la/huyen-muong-la',
    },
  },
  addressed: {
    takes: {
      body: '2. Đối với các địa phương có ca mắc bệnh (Thị xã Ayun Pa, huyện Ia Pa) phải khai báo.',
      unit: '2021/gia-lai/huyen-ia-pa',
    },
    not: { body: '2. Đối với người về từ tỉnh Bắc Ninh phải khai báo.', unit: '2021/bac-ninh' },
  },
  else: {
    takes: { body: 'Học tập kinh nghiệm của huyện Mường La, tỉnh Sơn La.', unit: '2021/son-la/huyen-muong-la' },
    not: { title: 'hỗ trợ huyện Mường La, tỉnh Sơn La', body: plain, unit: '2021/son-la/huyen-muong-la' },
  },
};

test.each(localityRoleRules.map((rule) => [rule.id, rule.role, cases[rule.id]] as const))(
  'the rule “%s” gives the role “%s”, and not to its near miss',
  (_, role, { takes, not }) => {
    expect([roleIn(takes), roleIn(not)]).toEqual([role, expect.not.stringMatching(new RegExp(`^${role}$`))]);
    expect(roleIn(not)).toBeDefined();
  },
);

const table = `| TT | Nội dung                | Cơ quan                | Hạn       |
+----+-------------------------+------------------------+-----------+
| 1  | Lập chốt bảo vệ         | UBND phường An Khánh,  | 17/9/2021 |
|    |                         | phường An Bình         |           |
+----+-------------------------+------------------------+-----------+
| 2  | Học tập phường An Cư    | Phòng Kinh tế; UBND    | 25/9/2021 |
|    |                         | phường Tân An          |           |
+----+-------------------------+------------------------+-----------+`;

test.each([
  ['phuong-an-khanh', table, 'applies'],
  ['phuong-an-binh', table, 'applies'],
  ['phuong-tan-an', table, 'applies'],
  ['phuong-an-cu', table, 'mentioned'],
  [
    'phuong-tan-an',
    'Yêu cầu Trưởng các phòng, ban; Chủ tịch UBND các phường An Cư, Tân An triển khai thực hiện.',
    'applies',
  ],
  ['phuong-tan-an', 'Có mặt: Trưởng các phòng, ban; Chủ tịch UBND các phường An Cư, Tân An.', 'mentioned'],
  ['phuong-tan-an', '1. Các cơ quan liên quan, UBND phường Tân An khẩn trương triển khai.', 'applies'],
  ['phuong-tan-an', '1. Công an quận phối hợp với UBND phường Tân An.', 'mentioned'],
])('the role of %s in “%s” is %s', (unit, body, role) => {
  expect(roleIn({ body, unit: `2021/can-tho/quan-ninh-kieu/${unit}` })).toBe(role);
});

test('the mention that decides the role stands first', () => {
  const text = 'UBND tỉnh Sơn La\n\nHuyện Mường La có mưa lớn.\n\n1. Thực hiện di dời dân tại huyện Mường La.\n';
  const bytes = new TextEncoder().encode(text);
  const [document] = convertArchive([{ id: 'a', path: 'a.txt', bytes }], knowledge).documents;
  const place = document?.fields.localities.find((l) => l.name === 'Mường La');
  expect(place?.role).toBe('applies');
  expect(place?.mentions.map(({ line }) => line)).toEqual([5, 3]);
});
