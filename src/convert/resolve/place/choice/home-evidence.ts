import { provincePath } from '../../../../gazetteer/path.ts';
import { onlyOne } from '../../../text/phrase/only-one.ts';
import { keepIf, type EvidenceRule, type Scene } from './choice.ts';

/**
 * The địa danh: the unit of the issuer, else its province, else the only unit of the highest level
 * that fits.
 */
export function placeOfIssue({ home }: Scene): ReturnType<EvidenceRule['look']> {
  return ({ by }, { units }) => {
    if (by !== 'place-line') return null;
    const near = units.filter((u) => home.province === null || provincePath(u.path) === home.province);
    const only =
      units.find((u) => u.path === home.unit?.path) ??
      units.find((u) => u.path === home.district || u.path === home.province) ??
      onlyOne(units.filter((u) => u.level === 'province')) ??
      onlyOne(near.filter((u) => u.level === 'district')) ??
      onlyOne(near);
    return only === undefined ? 'drop' : { keep: [only], note: null };
  };
}

/** A commune written with the type word of another day, where the issuer is. */
export function otherTypeAtHome({ home }: Scene): ReturnType<EvidenceRule['look']> {
  return (_, { units, others }) => {
    if (units[0]?.level !== 'commune' || units.some((u) => provincePath(u.path) === home.province)) return null;
    const keep = others.filter((u) =>
      home.district === null ? provincePath(u.path) === home.province : u.parent === home.district,
    );
    return keep.length === 1 ? { keep, note: { code: 'type-of-another-day' } } : null;
  };
}

/** The unit of the issuer itself. */
export function ownUnit({ home: { unit } }: Scene): ReturnType<EvidenceRule['look']> {
  return (_, choice) => unit && keepIf(choice, (u) => u.path === unit.path, { code: 'unit-of-issuer' });
}

/** Units of the district of the issuer. */
export function ownDistrict({ home: { district } }: Scene): ReturnType<EvidenceRule['look']> {
  return (_, choice) =>
    district === null ? null : keepIf(choice, (u) => u.parent === district, { code: 'district-of-issuer' });
}

/** Units of the province of the issuer. */
export function ownProvince({ home: { province } }: Scene): ReturnType<EvidenceRule['look']> {
  return (_, choice) =>
    province === null ? null : keepIf(choice, (u) => provincePath(u.path) === province, { code: 'province-of-issuer' });
}
