import { fullName } from '../../../gazetteer/unit-name.ts';
import type { Unit } from '../../../gazetteer/unit.ts';
import type { IssuerRow } from '../../../schema/row/issuer-row.ts';
import type { BodyFound } from '../../model.ts';
import { capitalized } from '../../../vietnamese/capitalized.ts';
import { slug } from '../../../vietnamese/fold/slug.ts';
import { isOfCountryArea } from '../../text/body/area-words.ts';
import { inSmallLetters } from '../../text/phrase/small-letters.ts';
import type { BodyContext, BodyIdentity } from './body-context.ts';
import { bodyKey } from './body-key.ts';
import { collectiveIdentity } from './collective-identity.ts';
import { isOfWholeCountry, unitOfBody } from './unit-of-body.ts';

/**
 * The body that words name, of the unit that they say, or that the document's own unit makes likely
 * (and then it is said so). Bodies of which the text leaves several open have no unit and their
 * candidates. Its key is that of an issuer of the same name.
 */
export function bodyIdentity(found: BodyFound, context: BodyContext): BodyIdentity {
  const central = found.central ?? spoiledCentral(found, context);
  if (central) return centralIdentity(found, central.name, context);
  return partOfIssuer(found, context) ?? collectiveIdentity(found, context) ?? ofItsUnit(found, context);
}

/**
 * A body by its own name: of one unit, of several that are left open, of the country, or of no
 * known place.
 */
function ofItsUnit(found: BodyFound, context: BodyContext): BodyIdentity {
  const { row } = found;
  const { units, origin, isOfCountry } = unitOfBody(found, context);
  const [unit = null, ...others] = units;
  const one = others.length === 0 ? unit : null;
  const name = nameOf(found, one, context);
  const whole = isOfCountry ? context.bodies.centralNamed(name) : null;
  if (whole) return centralIdentity({ ...found, central: whole }, whole.name, context);
  return {
    key: bodyKey(
      name,
      isOfCountry || isOfCountryArea(name) ? null : (one?.path ?? context.home.province),
      context.gazetteer,
    ),
    name,
    kind: row?.id ?? slug(name),
    regime: row?.regime ?? null,
    level: one?.level ?? (isOfCountry ? 'central' : null),
    unit: one?.path ?? null,
    unitOrigin: origin,
    parent: one && parentIn(one, found, context),
    collective: null,
    candidates: one ? [] : units.map((u) => bodyKey(nameOf(found, u, context), u.path, context.gazetteer)),
    note: one && origin === 'inferred' ? { code: 'unit-of-document', unit: fullName(one) } : null,
  };
}

/**
 * The key of the body above one, where its row names the kind: of phòng Nội vụ the UBND of its
 * district.
 */
function parentIn(unit: Unit, { row }: BodyFound, context: BodyContext): string | null {
  const parent = row?.parent === undefined ? undefined : context.bodies.rows.get(row.parent);
  return parent ? bodyKey(`${parent.name} ${placeName(unit, context)}`, unit.path, context.gazetteer) : null;
}

/**
 * Kinds of central bodies that have parts, and those parts: a ministry's, of which others have some
 * of the same name.
 */
const WITH_PARTS: ReadonlySet<string> = new Set(['bo', 'bao-hiem-xa-hoi', 'ngan-hang', 'kho-bac']);
const PARTS: ReadonlySet<string> = new Set(['ban', 'trung-tam']);
const PARTS_OF_MINISTRY: ReadonlySet<string> = new Set(['thanh-tra', 'van-phong']);

/** "Văn phòng Bộ" of a ministry's text, "Ban Thu" of one of BHXH Việt Nam: a part of its issuer. */
function partOfIssuer(found: BodyFound, context: BodyContext): BodyIdentity | null {
  const { row, field, unit, bareUnit, collective } = found;
  const { issuer } = context;
  if (!issuer || issuer.level !== 'central' || !WITH_PARTS.has(issuer.kind) || row === null || field === null)
    return null;
  if (unit || bareUnit !== null || collective || row.fields?.includes(field) === true || isOfWholeCountry(field))
    return null;
  const isMinistry = PARTS_OF_MINISTRY.has(row.id) && issuer.kind === 'bo' && field === 'Bộ';
  if (!isMinistry && !(PARTS.has(row.id) && !/^(?:Bộ|Sở|UBND|Ủy ban)/u.test(field))) return null;
  const name = [row.name, isMinistry ? null : field, issuer.name].filter(Boolean).join(' ');
  return { ...centralIdentity({ ...found, central: null }, name, context), parent: issuer.key };
}

/**
 * A central body whose name a scan gave other tones: "Văn phòng Chỉnh phủ". Such a name has no
 * unit.
 */
function spoiledCentral(
  { row, field, unit, bareUnit, collective }: BodyFound,
  { bodies }: BodyContext,
): IssuerRow | null {
  if (row === null || field === null || unit || bareUnit !== null || collective) return null;
  return row.levels.includes('central') ? bodies.centralNamed(`${row.name} ${field}`) : null;
}

function centralIdentity({ row, central }: BodyFound, name: string, { bodies, gazetteer }: BodyContext): BodyIdentity {
  return {
    key: bodyKey(name, null, gazetteer),
    name,
    kind: kindOfCentral(name, central, bodies) ?? slug(name),
    regime: central?.party === true ? 'party' : (row?.regime ?? 'state'),
    level: 'central',
    unit: null,
    unitOrigin: 'stated',
    parent: null,
    collective: null,
    candidates: [],
    note: null,
  };
}

/**
 * The kind that its own name says, whatever words a text has for it; "Bộ Chính trị" is none of "các
 * bộ".
 */
function kindOfCentral(name: string, central: IssuerRow | null, bodies: BodyContext['bodies']): string | null {
  const row = bodies.headAt(inSmallLetters(name), 0)?.row;
  return row === undefined || (central?.party === true && row.regime === 'state') ? null : row.id;
}

/**
 * The name as the tables spell it, with its unit as it was called on the day: "Sở Y tế tỉnh Gia
 * Lai".
 */
function nameOf({ row, field, unit, bareUnit }: BodyFound, placed: Unit | null, context: BodyContext): string {
  const own = [row?.name, field]
    .filter(Boolean)
    .join(' ')
    .replace(/(?<=\p{L})\s?[-–]\s?(?=\p{L})/gu, ' - ');
  // "Báo Quảng Ngãi" has its place in its own name.
  if (placed && own.endsWith(` ${placed.name}`) && unit?.name == null) return capitalized(own);
  if (placed) return capitalized(`${own} ${placeOfName(own, placed, context)}`);
  const said = unit ? [unit.type, unit.name].filter(Boolean).join(' ') : bareUnit;
  return capitalized([own, unit && saysLevel(own) ? (unit.name ?? '') : said].filter(Boolean).join(' '));
}

/** "Huyện ủy Krông Búk", "Huyện đoàn Lộc Bình", "Thuế tỉnh Gia Lai" have their level in their own name. */
function placeOfName(own: string, unit: Unit, context: BodyContext): string {
  return saysLevel(own) ? context.gazetteer.namingAt(unit, context.home.date).name : placeName(unit, context);
}

function saysLevel(own: string): boolean {
  return /(?:^|\s)(?:tỉnh|thành|huyện|quận|thị) (?:[uủ][ỷy]|đoàn)$|(?:^|\s)(?:Thuế|Thống kê) (?:tỉnh|thành phố)$/iu.test(
    own,
  );
}

function placeName(unit: Unit, { gazetteer, home }: BodyContext): string {
  const { type, name } = gazetteer.namingAt(unit, home.date);
  return `${type} ${name}`;
}
