import { expect, test } from 'vitest';
import { movedBodies } from '../list/body-routes.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleBody } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { formerSpellings, formerSpellingsOf } from './former-spelling.ts';

test.each(formerSpellings)('$key had the address $former', ({ key, former }) => {
  expect(formerSpellingsOf(key)).toContain(former);
});

test.each(['bo-y-te', 'huyen-uy-ia-pa-gia-lai', 'trung-tam-y-te-huyen-ia-pa', 'uy-ban-nhan-dan-cap-tinh'])(
  '%s never had another',
  (key) => {
    expect(formerSpellingsOf(key)).toEqual([]);
  },
);

test('the former address leads to the body, unless another has it', () => {
  const body = (key: string) => sampleBody({ key, unit: '2021/gia-lai' }, 'addressee');
  const moved = (...keys: string[]) =>
    movedBodies(sampleArchive([sampleDirective({ id: 'a', bodies: keys.map(body) })]));
  expect(moved('tinh-doan-gia-lai')).toEqual([{ from: 'tinh-doan-tinh-gia-lai', to: 'tinh-doan-gia-lai' }]);
  expect(moved('tinh-doan-gia-lai', 'tinh-doan-tinh-gia-lai')).toEqual([]);
});
