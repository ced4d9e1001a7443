/** Which rule decides the role of a place, of all the words that a document has around it. */
import { describe, expect, test } from 'vitest';
import type { LocalityMention } from '../../../model.ts';
import { appliesRole, roleOf, type RoleScene } from './locality-role.ts';

interface SceneGiven {
  readonly before?: string;
  /**
   * The words before the list that the place is in; those before the place itself, if none are
   * given.
   */
  readonly head?: string;
  readonly after?: string;
  readonly opening?: string;
  readonly part?: string;
  readonly role?: string | null;
  readonly kind?: string;
  readonly mayApply?: boolean;
  readonly by?: LocalityMention['by'];
}

/** A mention of huyện Mường La in a provision of the body, if nothing else is given. */
const scene = (given: SceneGiven, at = 0): RoleScene => {
  const { before = '', head = before.trim(), after = '', opening = null, mayApply = true, by = 'name' } = given;
  const { part = 'body', role = null, kind = 'provision' } = given;
  return {
    mention: { by } as LocalityMention,
    words: {
      block: { part, role, kind } as never,
      before,
      head,
      sentence: before,
      text: 'huyện Mường La',
      after,
      opening,
      openingSpan: { start: 900 + at, end: 950 + at },
      span: { start: 100 + at, end: 150 + at },
    },
    mayApply,
  };
};
const decide = (...given: readonly SceneGiven[]) => roleOf(given.map(scene), false);
const TITLE = { part: 'preface', role: 'title', kind: 'lines' };
const TO = { part: 'preface', role: 'addressees', kind: 'lines' };

describe('the words that decide a role', () => {
  test.each([
    ['of territory, in the title', { ...TITLE, before: 'phòng, chống hạn trên địa bàn ' }, 'territory'],
    ['of territory, in the addressees', { ...TO, before: 'Các cơ quan trên địa bàn ' }, 'territory'],
    ['a measure', { before: '1. Cấm họp chợ tại ' }, 'measure'],
    ['a measure, in an annex', { part: 'annex', before: '1. Cấm họp chợ tại ' }, 'measure'],
    ['those that open a list', { opening: '1. Cấm họp chợ tại các xã sau:' }, 'listed'],
    ['who is addressed', { before: '2. Đối với các địa phương có dịch (' }, 'addressed'],
    ['who is addressed before all', { before: 'Riêng đối với ' }, 'addressed'],
    ['who is addressed, where travellers were named before', { before: 'Đối với người dân: ở các xã, ' }, 'addressed'],
    ['the title', { ...TITLE, before: 'quy hoạch ' }, 'title'],
    ['the addressees', { ...TO, before: 'Kính gửi: UBND ' }, 'addressees'],
    ['what it is told', { before: '1. Chủ tịch UBND ' }, 'told'],
    ['none', { before: 'Mưa lớn ở ' }, 'else'],
  ] as const)('%s', (_, given, rule) => {
    expect(decide(given).rule).toBe(rule);
  });

  test.each([
    ['of territory in the header', { part: 'preface', role: 'header', before: 'phòng, chống hạn trên địa bàn ' }],
    ['a measure in the closing', { part: 'closing', before: '1. Cấm họp chợ tại ' }],
    ['a list in the closing', { part: 'closing', opening: '1. Cấm họp chợ tại các xã sau:' }],
    ['an address in the closing', { part: 'closing', before: 'Đối với ' }],
    ['what is told in the closing', { part: 'closing', before: '1. Chủ tịch UBND ' }],
    ['a list opened by what has been', { opening: '1. Đã cấm họp chợ tại các xã sau:' }],
    ['an address later in the clause', { before: '2. Khai báo y tế đối với ' }],
    ['an address of travellers', { before: '2. Đối với người ở ' }],
    ['travellers in brackets', { before: '2. Đối với trường hợp đặc biệt (xe ở ' }],
    ['travellers in a title', { ...TITLE, before: 'tiếp nhận công dân về từ chợ tại ' }],
    ['a neighbour', { before: '1. Cấm họp chợ tại các xã giáp ', head: '1. Cấm họp chợ tại' }],
    ['a distance', { before: '1. Cấm họp chợ tại ', after: ' 22 km' }],
    ['another authority', { ...TITLE, before: 'triển khai Chỉ thị của UBND ' }],
    ['a place outside of the area', { mayApply: false, before: '1. Cấm họp chợ tại ' }],
  ] as const)('not %s', (_, given) => {
    expect(decide(given)).toMatchObject({ rule: 'else', role: 'mentioned' });
  });
});

describe('of several mentions', () => {
  const measure = { before: '1. Cấm họp chợ tại ' };
  const told = { before: '1. UBND ' };
  const none = { before: 'Mưa lớn ở ' };

  test.each([
    ['the strongest rule counts, wherever it stands', [none, told, measure], 'measure', 2],
    ['the first of equally strong ones', [none, measure, measure], 'measure', 1],
    ['one that may apply', [{ ...measure, mayApply: false }, told], 'told', 1],
    ['the first, where none has such words', [none, none], 'else', 0],
  ] as const)('%s', (_, given, rule, mention) => {
    expect(decide(...given)).toMatchObject({ rule, mention, told: { start: 100 + mention, end: 150 + mention } });
  });

  test('a list is told by the words that open it', () => {
    const opening = 'Cấm họp chợ tại các xã sau:';
    expect(decide(none, { opening })).toMatchObject({ rule: 'listed', told: { start: 901, end: 951 } });
  });
});

test.each([
  ['a measure', { before: '1. Cấm họp chợ tại ' }, 'applies', true],
  ['a title', { ...TITLE, before: 'quy hoạch ' }, 'applies', false],
  ['what it is told', { before: '1. UBND ' }, 'applies', false],
  ['none', { before: 'Mưa lớn ở ' }, 'mentioned', true],
] as const)('%s: the role and whether it is stated', (_, given, role, stated) => {
  expect(decide(given)).toMatchObject({ role, stated });
});

describe('the unit of the issuer', () => {
  test.each([
    ['stated where the text names it', [{ by: 'place-line' }, { by: 'header' }], true, 1],
    ['stated by its first name', [{ by: 'header' }, { by: 'name' }], true, 0],
    ['inferred from the place-and-date line alone', [{ by: 'place-line' }], false, 0],
  ] as const)('is %s', (_, given, stated, mention) => {
    expect(roleOf(given.map(scene), true)).toMatchObject({ role: 'issuer', rule: 'issuer', stated, mention });
  });

  test('whatever measures name it', () => {
    expect(roleOf([scene({ before: '1. Cấm họp chợ tại ' })], true).role).toBe('issuer');
  });
});

test('words by which a document governs a place are found also of the issuer’s own, or are none', () => {
  expect(appliesRole([scene({ before: '1. Cấm họp chợ tại ' })])?.rule).toBe('measure');
  expect(appliesRole([scene({ before: 'Mưa lớn ở ' })])).toBeNull();
  expect(appliesRole([])).toBeNull();
});
