import { expect, test } from 'vitest';
import { smallCountry } from '../../../gazetteer/testing/small-country.fixture.ts';
import type { BodyFound, UnitWords } from '../../model.ts';
import type { BodyContext } from './body-context.ts';
import { ownerName } from './owner-name.ts';

const home = {
  era: '2021',
  date: '2021-08-01',
  province: '2021/son-la',
  district: '2021/son-la/huyen-muong-la',
  commune: null,
} as const;
const context = { home, isCentral: false, gazetteer: smallCountry } as unknown as BodyContext;
const unit = (type: UnitWords['type'], name: string | null = null): UnitWords => ({ type, name, within: null });
const UBND = { id: 'ubnd', name: 'Ủy ban nhân dân' };
const HUYEN_UY = { id: 'huyen-uy', name: 'Huyện ủy' };

test.each([
  ['the document’s own unit', { row: UBND, unit: unit('huyện') }, 'Ủy ban nhân dân huyện Mường La'],
  ['its province', { row: UBND, unit: unit('tỉnh') }, 'Ủy ban nhân dân tỉnh Sơn La'],
  ['a unit that is named', { row: UBND, unit: unit('huyện', 'Tam Đường') }, 'Ủy ban nhân dân huyện Tam Đường'],
  ['a committee has its level in its name', { row: HUYEN_UY, unit: unit('huyện') }, 'Huyện ủy Mường La'],
  ['a body of the country has its own name', { central: { name: 'Bộ Y tế' }, unit: unit('huyện') }, 'Bộ Y tế'],
  ['none where the document has no such unit', { row: UBND, unit: unit('xã') }, 'Ủy ban nhân dân'],
  ['none where no list has the name', { row: UBND, unit: unit('huyện', 'Lạ Hoắc') }, 'Ủy ban nhân dân'],
  ['none where no word names one', { row: UBND, unit: null }, 'Ủy ban nhân dân'],
  ['the unit alone where no table has the words', { row: null, unit: unit('huyện') }, 'huyện Mường La'],
])('whose others are: %s', (_, owner, expected) => {
  expect(ownerName({ row: null, central: null, ...owner } as unknown as BodyFound, context)).toBe(expected);
});
