import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { Unit } from '../../../gazetteer/unit.ts';
import type { IssuerRow } from '../../../schema/row/issuer-row.ts';
import { fold, foldedWords } from '../../../vietnamese/fold/fold.ts';
import { symbolOf } from '../../../number/parse-number.ts';
import { organPieces } from '../../../number/symbol-pieces.ts';
import type { Home } from '../place/home.ts';
import { authoritiesOf, type Authority } from './authority.ts';
import { departmentOf, type Departments } from './department.ts';
import { onlyOne } from '../../text/only-one.ts';

/** What a number's symbol is looked up in. */
export interface SymbolTables {
  readonly issuers: readonly IssuerRow[];
  readonly departments: Departments;
  readonly gazetteer: Gazetteer;
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
 * `…/HU`, a department (`SYT`, of content/reference/departments.yaml) and, for a citing document of the province, `UBND` and `HĐND` by
 * home.
 */
export function authorityOfSymbol(symbol: string, home: Home, tables: SymbolTables): Authority | null {
  const { gazetteer } = tables;
  const national = nationalOf(symbol, home, tables.issuers);
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
  const department = pieces.flatMap((p) => departmentOf(p, home.date, tables.departments) ?? [])[0];
  const place = department && (department.level === 'province' ? province : district);
  if (department && place) return localAuthority(department.name, place, tables, home);
  if (home.district !== null || home.commune !== null) return null;
  const body = ['UBND', 'HĐND'].find((b) => pieces.includes(b));
  return body ? localAuthority(body, province, tables, home) : null;
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
  words: string | null,
  home: Home,
  tables: SymbolTables,
): readonly Authority[] | null {
  const { issuers, gazetteer } = tables;
  const symbol = symbolOf(number);
  if (PARTY_CENTRE.test(number)) return [{ body: 'trung uong dang', unit: null, name: words ?? '', origin: 'stated' }];
  const said = words === null ? null : authoritiesOf(words, home, issuers, gazetteer);
  const local = said?.filter((s) => s.unit !== null) ?? [];
  if (local.length > 0) return local.map((s) => ({ ...s, body: bodyOfSymbol(symbol) ?? s.body }));
  const national = nationalOf(symbol, home, issuers);
  if (national) return [words === null ? national : { ...national, origin: 'stated' }];
  if (said !== null || (words !== null && !isBodyAlone(words, symbol))) return said;
  const implied = authorityOfSymbol(symbol, home, tables);
  return implied && [implied];
}

/** The one authority whose document a number is; null where that is unknown or open. */
export function authorityOfNumber(...of: Parameters<typeof authoritiesOfNumber>): Authority | null {
  return onlyOne(authoritiesOfNumber(...of)) ?? null;
}

/** A body of a place by its general name, the place named as on the day. */
function localAuthority(body: string, unit: Unit, { gazetteer }: SymbolTables, home: Home): Authority {
  const { type, name } = gazetteer.namingAt(unit, home.date);
  return {
    body: foldedWords(body),
    unit: unit.path,
    name: `${body} ${type} ${name}`,
    origin: 'inferred',
  };
}

function nationalOf(symbol: string, home: Home, issuers: readonly IssuerRow[]): Authority | null {
  const pieces = organPieces(symbol);
  if (pieces.includes('UBND') || pieces.includes('HĐND')) return null;
  const unclear = (s: string): boolean => SHARED.has(s) && home.province !== null;
  const rows = pieces.flatMap((p) => issuers.find((r) => r.symbols.includes(p) && !unclear(p)) ?? []);
  if (rows.length === 0) return null;
  // A joint circular (TTLT-BNNPTNT-BKHĐT) has several; one office within another (BYT-MT) has one.
  const own = pieces[0]?.startsWith('TTLT') ? rows : rows.slice(0, 1);
  const name = own.map((r) => r.name).join(', ');
  return { body: fold(name), unit: null, name, origin: 'inferred' };
}

/**
 * The committee that a local symbol names, whatever office of it the words name: Thường trực, Chủ
 * tịch, its Văn phòng.
 */
function bodyOfSymbol(symbol: string): string | null {
  const pieces = organPieces(symbol);
  if (pieces.includes('VPUBND')) return 'van phong ubnd';
  return pieces.includes('UBND') ? 'ubnd' : pieces.includes('HĐND') ? 'hdnd' : null;
}

/** "của UBND", "của Chủ tịch UBND": no more than the symbol says. */
function isBodyAlone(words: string, symbol: string): boolean {
  const body = bodyOfSymbol(symbol);
  return (
    body !== null &&
    fold(words)
      .replace(/uy ban nhan dan/, 'ubnd')
      .replace(/hoi dong nhan dan/, 'hdnd')
      .replace(/^(?:(?:pho )?chu tich|thuong truc) /, '') === body
  );
}
