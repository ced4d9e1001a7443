/** The rules of roles as people read them, against what conversion does with such words. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { localityRoleRules, type LocalityRoleRuleId } from '../../../schema/locality-role-rule.ts';
import type { LocalityRole } from '../../../schema/directive.ts';
import { convertArchive } from '../../convert.ts';
import { areaLeads } from '../../resolve/place/own-area.ts';

interface Case {
  readonly title?: string;
  readonly to?: string;
  readonly body: string;
  readonly unit: string;
  readonly by?: string;
}

const roleIn = (given: Case): LocalityRole | undefined => localityIn(given)?.role;

const localityIn = ({ title = 'tăng cường công tác phòng, chống dịch', to, body, unit, by = 'TỈNH SƠN LA' }: Case) => {
  const text = `ỦY BAN NHÂN DÂN
${by}
Số: 17/UBND-VX

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sơn La, ngày 01 tháng 8 năm 2021

V/v ${title}

Kính gửi: ${to ?? 'Các phòng, ban'}.

${body}

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
`;
  const bytes = new TextEncoder().encode(text);
  const [document] = convertArchive([{ id: 'a', path: 'a.txt', bytes }], knowledge).documents;
  return document?.fields.localities.find((l) => l.unit === unit);
};

const plain = 'Các đơn vị thực hiện nghiêm văn bản này.';

const muongLa = '2021/son-la/huyen-muong-la';

/** For every rule, words that it takes and a near miss. */
const cases: Readonly<Record<LocalityRoleRuleId, { readonly takes: Case; readonly not: Case }>> = {
  issuer: {
    takes: { by: 'QUẬN NINH KIỀU', body: plain, unit: '2021/can-tho/quan-ninh-kieu' },
    not: { body: 'Học tập kinh nghiệm của huyện Tam Đường, tỉnh Lai Châu.', unit: '2021/lai-chau/huyen-tam-duong' },
  },
  territory: {
    takes: { title: 'phòng, chống hạn hán trên địa bàn huyện Mường La', body: plain, unit: muongLa },
    not: { title: 'tiếp nhận công dân từ vùng hạn hán tại huyện Mường La trở về', body: plain, unit: muongLa },
  },
  measure: {
    takes: { body: '1. Thực hiện giãn cách xã hội đối với huyện Mộc Châu, huyện Mường La.', unit: muongLa },
    not: { body: 'Đêm 05/8 trên địa bàn huyện Mường La xảy ra mưa lớn.', unit: muongLa },
  },
  listed: {
    takes: { body: '1. Áp dụng tại các huyện sau:\n- Huyện Mộc Châu;\n- Huyện Mường La.', unit: muongLa },
    not: { body: '1. Đoàn đã đến các huyện sau:\n- Huyện Mộc Châu;\n- Huyện Mường La.', unit: muongLa },
  },
  addressed: {
    takes: { body: '2. Đối với các địa phương có ca mắc bệnh (huyện Mường La) phải khai báo.', unit: muongLa },
    not: { body: '2. Đối với người về từ huyện Mường La phải khai báo.', unit: muongLa },
  },
  title: {
    takes: { title: 'ứng phó sự cố tràn dầu huyện Mường La', body: plain, unit: muongLa },
    not: { title: 'triển khai Chỉ thị của Huyện ủy Mường La', body: plain, unit: muongLa },
  },
  addressees: {
    takes: { to: 'UBND các huyện Mộc Châu, Mường La', body: plain, unit: muongLa },
    not: { body: 'Trao đổi với huyện Mường La.', unit: muongLa },
  },
  told: {
    takes: { body: '1. Chủ tịch UBND huyện Mường La: chỉ đạo di dời dân.', unit: muongLa },
    not: { body: '1. Công an tỉnh phối hợp với huyện Mường La.', unit: muongLa },
  },
  else: {
    takes: { body: 'Học tập kinh nghiệm của huyện Mường La.', unit: muongLa },
    not: { title: 'hỗ trợ huyện Mường La', body: plain, unit: muongLa },
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
  expect(roleIn({ by: 'QUẬN NINH KIỀU', body, unit: `2021/can-tho/quan-ninh-kieu/${unit}` })).toBe(role);
});

test.each([
  ['huyen-muong-la', 'UBND các huyện, thành phố (trừ huyện Mường La)', 'mentioned'],
  ['huyen-muong-la', 'UBND các huyện, thành phố, ngoại trừ các huyện Bắc Yên, Mường La', 'mentioned'],
  ['huyen-muong-la', 'UBND huyện Mường La (trừ các xã vùng cao)', 'applies'],
])('%s among those addressed, “%s”, is %s', (unit, to, role) => {
  expect(roleIn({ to, body: plain, unit: `2021/son-la/${unit}` })).toBe(role);
});

test('the mention that decides the role stands first', () => {
  const text = 'UBND tỉnh Sơn La\n\nHuyện Mường La có mưa lớn.\n\n1. Thực hiện di dời dân tại huyện Mường La.\n';
  const bytes = new TextEncoder().encode(text);
  const [document] = convertArchive([{ id: 'a', path: 'a.txt', bytes }], knowledge).documents;
  const place = document?.fields.localities.find((l) => l.name === 'Mường La');
  expect(place?.role).toBe('applies');
  expect(place?.mentions.map(({ line }) => line)).toEqual([5, 3]);
});

describe('a document governs no place outside the area of its issuer', () => {
  test.each([
    ['1. Tạm dừng các chốt giáp ranh tỉnh Lai Châu.', '2021/lai-chau'],
    ['1. Thực hiện giãn cách tại tỉnh Lai Châu.', '2021/lai-chau'],
    ['1. Giao UBND huyện Tam Đường, tỉnh Lai Châu rà soát.', '2021/lai-chau/huyen-tam-duong'],
    ['1. Hỗ trợ cây giống đối với huyện Mường La, huyện Tam Đường (tỉnh Lai Châu).', '2021/lai-chau/huyen-tam-duong'],
    ['1. Thực hiện giãn cách tại xã Hua Trai, huyện Mường La.', muongLa],
  ])('%s', (body, unit) => {
    expect(roleIn({ body, unit })).toBe('mentioned');
  });

  test('but a ministry has the whole country', () => {
    const text = `BỘ Y TẾ
Số: 17/CĐ-BYT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 01 tháng 8 năm 2021

CÔNG ĐIỆN
Về việc phòng, chống dịch

Tình hình còn phức tạp.

1. Thực hiện giãn cách tại tỉnh Lai Châu.
`;
    const bytes = new TextEncoder().encode(text);
    const [document] = convertArchive([{ id: 'a', path: 'a.txt', bytes }], knowledge).documents;
    expect(document?.fields.localities.find(({ name }) => name === 'Lai Châu')?.role).toBe('applies');
  });
});

describe('why a place has its role', () => {
  const evidence = (given: Case) => {
    const { origin, rule, words } = localityIn(given)?.roleEvidence ?? {};
    return [origin, rule, words];
  };

  test.each([
    [
      { body: '1. Cấm khai thác cát tại huyện Mường La.' },
      'stated',
      'measure',
      '1. Cấm khai thác cát tại huyện Mường La',
    ],
    [{ body: '1. Áp dụng tại các huyện sau:\n- Huyện Mường La.' }, 'stated', 'listed', '1. Áp dụng tại các huyện sau:'],
    [{ body: plain, title: 'quy hoạch huyện Mường La' }, 'inferred', 'title', 'V/v quy hoạch huyện Mường La'],
    [{ body: '1. UBND huyện Mường La báo cáo.' }, 'inferred', 'told', '1. UBND huyện Mường La'],
    [{ body: 'Huyện Mường La có mưa.' }, 'stated', 'else', 'Huyện Mường La'],
  ] as const)('%j: %s by %s, “%s”', (given, ...expected) => {
    expect(evidence({ ...given, unit: muongLa })).toEqual(expected);
  });
});

describe('the area of the issuer itself is governed where words say so', () => {
  const tooIn = (given: Partial<Case>) => {
    const too = localityIn({ body: plain, unit: '2021/son-la', ...given })?.appliesToo;
    return too ? [too.origin, too.words] : null;
  };

  test.each([
    ['a title', { title: 'dừng họp chợ trên địa bàn tỉnh' }, 'V/v dừng họp chợ trên địa bàn tỉnh'],
    [
      'a title with the name',
      { title: 'dừng họp chợ trên địa bàn tỉnh Sơn La' },
      'V/v dừng họp chợ trên địa bàn tỉnh Sơn La',
    ],
    ['a measure', { body: '1. Cấm đốt rơm rạ trong phạm vi toàn tỉnh.' }, '1. Cấm đốt rơm rạ trong phạm vi toàn tỉnh'],
  ])('%s', (_, given, words) => {
    expect(tooIn(given)).toEqual(['stated', words]);
  });

  test.each(areaLeads)('“$words” before a level', ({ example, nearMiss }) => {
    expect(tooIn({ body: `1. ${example}` })).toEqual(['stated', `1. ${example.slice(0, -1)}`]);
    expect(tooIn({ body: `1. ${nearMiss}` })).toBeNull();
  });

  test.each([
    ['an event', { body: '1. Mưa lớn trên địa bàn tỉnh.' }],
    ['what has been done', { body: '1. Công an đã thiết lập chốt trên địa bàn tỉnh.' }],
    ['another level', { body: '1. Cấm đốt rơm rạ trên địa bàn huyện.' }],
    ['another province', { body: '1. Cấm đốt rơm rạ trên địa bàn tỉnh Lai Châu.' }],
    ['only its name in the title', { title: 'kỷ niệm ngày thành lập tỉnh Sơn La' }],
    ['nothing', {}],
  ])('not by %s', (_, given) => {
    expect(tooIn(given)).toBeNull();
  });
});
