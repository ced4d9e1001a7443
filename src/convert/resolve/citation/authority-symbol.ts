import type { Unit } from '../../../gazetteer/unit.ts';
import type { BodyHeads } from '../../text/body/body-heads.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { symbolOf } from '../../../number/parse-number.ts';
import { organPieces } from '../../../number/symbol-pieces.ts';
import type { Home } from '../place/home.ts';
import type { AuthorityName } from '../../model.ts';
import { authoritiesOf, type Authority, type AuthorityTables } from './authority.ts';
import { departmentOf, type Departments } from './department.ts';
import { onlyOne } from '../../text/phrase/only-one.ts';

/** What a number's symbol is looked up in. */
export interface SymbolTables extends AuthorityTables {
  readonly departments: Departments;
}

/**
 * Symbols of the whole country that its branches in the provinces use as well: alone they do not
 * tell whose document it is.
 */
const SHARED = new Set(['BHXH']);

/**
 * Every number of the Party's centre ends so, whether Ban Chấp hành Trung ương, Bộ Chính trị or Ban
 * Bí thư issued it; they number together.
 */
const PARTY_CENTRE = /\/TW$/;

/**
 * The authority that a symbol alone implies: one of the whole country by its own symbol; `…/TU`,
 * `…/HU`, a department (`SYT`, of content/reference/departments.yaml) and, for a citing document of
 * the province, `UBND` and `HĐND` by home.
 */
export function authorityOfSymbol(symbol: string, home: Home, tables: SymbolTables): Authority | null {
  const { gazetteer } = tables;
  const national = nationalOf(symbol, home, tables);
  if (national) return national;
  const pieces = organPieces(symbol);
  const province = home.province ? gazetteer.unit(home.province) : undefined;
  const district = home.district ? gazetteer.unit(home.district) : undefined;
  if (pieces.includes('HU') && district)
    return { body: 'huyen uy', unit: district.path, name: `Huyện ủy ${district.name}`, origin: 'inferred' };
  if (!province) return null;
  const onTheDay = gazetteer.namingAt(province, home.date);
  if (pieces.includes('TU')) {
    const committee = onTheDay.type === 'thành phố' ? 'Thành ủy' : 'Tỉnh ủy';
    return { body: fold(committee), unit: province.path, name: `${committee} ${onTheDay.name}`, origin: 'inferred' };
  }
  // "UBND-SYT" is the committee's, whose department wrote it (Nghị định 30/2020/NĐ-CP, phụ lục III).
  const isCouncil = councilOf(pieces[0] ?? '', tables.heads) !== null;
  const department = isCouncil
    ? undefined
    : pieces.flatMap((p) => departmentOf(p, home.date, tables.departments) ?? [])[0];
  const place = department && (department.level === 'province' ? province : district);
  if (department && place) return localAuthority(department.name, place, tables, home);
  if (home.district !== null || home.commune !== null) return null;
  const council = pieces.find((piece) => councilOf(piece, tables.heads) !== null);
  return council === undefined ? null : localAuthority(council, province, tables, home);
}

/**
 * Whose document a number can be. A symbol of the whole country says it whatever words stand beside
 * it ("Công văn số 1691/VPCP-KGVX của Thủ tướng" is the Office's); else the words say it; else,
 * without words, the symbol at home. `stated` where the words beside the number name somebody, who
 * is then shown as they name him. None where the words name a level that the citing document does
 * not have; null where nothing is said that is understood.
 */
export function authoritiesOfNumber(
  number: string,
  name: AuthorityName | null,
  home: Home,
  tables: SymbolTables,
): readonly Authority[] | null {
  const { heads } = tables;
  const symbol = symbolOf(number);
  if (PARTY_CENTRE.test(number))
    return [{ body: 'trung uong dang', unit: null, name: name?.whole ?? '', origin: 'stated' }];
  const said = name === null ? null : authoritiesOf(name, home, tables);
  const local = said?.filter((s) => s.unit !== null) ?? [];
  if (local.length > 0) return local.map((s) => ({ ...s, body: bodyOfSymbol(symbol, heads) ?? s.body }));
  const national = nationalOf(symbol, home, tables);
  if (national) return [name === null ? national : { ...national, origin: 'stated' }];
  if (said !== null || (name !== null && !isBodyAlone(name, symbol, heads))) return said;
  const implied = authorityOfSymbol(symbol, home, tables);
  return implied && [implied];
}

/** The one authority whose document a number is; null where that is unknown or open. */
export function authorityOfNumber(...of: Parameters<typeof authoritiesOfNumber>): Authority | null {
  return onlyOne(authoritiesOfNumber(...of)) ?? null;
}

/** A body of a place by its general name, the place named as on the day. */
function localAuthority(body: string, unit: Unit, { gazetteer, heads }: SymbolTables, home: Home): Authority {
  const { type, name } = gazetteer.namingAt(unit, home.date);
  return {
    body: heads.comparable(body),
    unit: unit.path,
    name: `${body} ${type} ${name}`,
    origin: 'inferred',
  };
}

function nationalOf(symbol: string, home: Home, { issuers, heads }: AuthorityTables): Authority | null {
  const pieces = organPieces(symbol);
  if (pieces.some((piece) => councilOf(piece, heads) !== null)) return null;
  const unclear = (s: string): boolean => SHARED.has(s) && home.province !== null;
  const rows = pieces.flatMap((p) => issuers.find((r) => r.symbols.includes(p) && !unclear(p)) ?? []);
  if (rows.length === 0) return null;
  // A joint circular (TTLT-BNNPTNT-BKHĐT) has several; one office within another (BYT-MT) has one.
  const own = pieces[0]?.startsWith('TTLT') ? rows : rows.slice(0, 1);
  const name = own.map((r) => r.name).join(', ');
  return { body: fold(name), unit: null, name, origin: 'inferred' };
}

/** The two bodies of every unit, and the office of both, by the ids of their rows. */
const COUNCILS: ReadonlySet<string> = new Set(['ubnd', 'hdnd']);
const OFFICE_OF_COUNCIL = 'van-phong-ubnd';

/**
 * The row of a council or a committee whose abbreviation a piece of a symbol is; null for any
 * other.
 */
function councilOf(piece: string, heads: BodyHeads): string | null {
  const head = heads.inPrinted(piece);
  return head?.row && head.length === piece.length && COUNCILS.has(head.row.id) ? head.row.id : null;
}

/**
 * The committee that a local symbol names, whatever office of it the words name: Thường trực, Chủ
 * tịch, its Văn phòng.
 */
function bodyOfSymbol(symbol: string, heads: BodyHeads): string | null {
  const pieces = organPieces(symbol);
  const office = pieces.find((piece) => heads.inPrinted(piece)?.row?.id === OFFICE_OF_COUNCIL);
  const council = office ?? pieces.find((piece) => councilOf(piece, heads) !== null);
  return council === undefined ? null : heads.comparable(council);
}

/** "của UBND", "của Chủ tịch UBND": no more than the symbol says. */
function isBodyAlone({ unit, kind }: AuthorityName, symbol: string, heads: BodyHeads): boolean {
  return unit === null && kind === bodyOfSymbol(symbol, heads);
}
