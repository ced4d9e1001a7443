import { expect, test } from 'vitest';
import type { RoleEvidence } from '../../schema/directive.ts';
import { loadGazetteer } from '../../store/gazetteer.ts';
import { documentPlaces } from '../document/document-place.ts';
import { sampleDirective, sampleLocality } from '../testing/sample-directive.fixture.ts';
import { indexPlaces } from './place-index.ts';
import { roleSentence } from './place-role.ts';

const stated: RoleEvidence = { origin: 'stated', rule: 'measure', words: 'tại xã Lũng Cú', line: 9 };

test.each([
  [stated, 'theo lời văn: “tại xã Lũng Cú”'],
  [
    { ...stated, origin: 'inferred', rule: 'addressees', words: 'UBND xã Lũng Cú' },
    'vai trò suy ra: Văn bản gửi cho chính quyền của đơn vị đó (kính gửi). “UBND xã Lũng Cú”',
  ],
  [{ ...stated, rule: 'else' }, null],
  [{ origin: 'staff', rule: null, words: null, line: null }, null],
] as const)('%j says %j', (evidence, sentence) => {
  expect(roleSentence(evidence)).toBe(sentence);
});

test.each([
  ['an area that its own authority governs', stated, ['issuer', 'applies']],
  ['an area of which nothing is said', null, ['issuer']],
] as const)('%s stands under %j', (_, appliesToo, roles) => {
  const unit = '2021/lai-chau';
  const document = sampleDirective({
    id: 'a',
    localities: [sampleLocality({ unit, role: 'issuer', appliesToo })],
  });
  const gazetteer = loadGazetteer();
  expect(documentPlaces({ gazetteer }, document).map(({ role }) => role)).toEqual(roles);
  const place = indexPlaces([document], gazetteer).get(unit);
  expect(place?.uses.applies.length).toBe(roles.length - 1);
  expect(place?.total).toBe(1);
});
