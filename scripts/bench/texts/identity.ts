/**
 * What the `index`-th document of the generated archive is: found from its place in the archive
 * alone, so that others can cite it without keeping anything.
 */
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts';
import type { DepartmentRow } from '../../../src/schema/row/department-row.ts';
import type { DocumentType } from '../../../src/schema/row/document-type.ts';
import type { IssuerRow } from '../../../src/schema/row/issuer-row.ts';
import { slug } from '../../../src/vietnamese/fold/slug.ts';
import { integerBetween, pick, pickZipf, seededAt, type Random } from '../random.ts';
import { drawCentral, drawOffice, isThere, type Office } from './office.ts';
import { seatDrawer, TWO_LEVELS, type Seat, type SeatDrawer } from './seat.ts';

/** The project's own tables, of which documents are made. */
export interface BenchTables {
  readonly gazetteer: Gazetteer;
  readonly departments: readonly DepartmentRow[];
  readonly issuers: readonly IssuerRow[];
  readonly types: readonly DocumentType[];
}

/** A document as others cite it. */
export interface TextIdentity {
  readonly id: string;
  readonly seat: Seat;
  readonly office: Office;
  readonly type: Pick<DocumentType, 'slug' | 'name'>;
  readonly number: string;
  /** `2021-11-02`. */
  readonly day: string;
  /**
   * Names of bodies that it may speak of: departments that its place then had, and bodies of the
   * country.
   */
  readonly bodies: readonly string[];
}

/** Makes identities. */
export interface Identities {
  /** The document at a place of the archive. */
  readonly at: (index: number) => TextIdentity;
  /**
   * A document from elsewhere that is at least as old as `day`; the same `from` gives the same
   * document.
   */
  readonly elsewhere: (from: number, level: Seat['level'] | 'central', day: string) => TextIdentity;
}

/** So many documents are of one place and time, and may cite one another. */
const NEIGHBOURS_DRAWN = 12;
/**
 * Documents of so many places come in turn, as they arrive at an archive: each `PLACES_DRAWN`-th is
 * of the same one.
 */
const PLACES_DRAWN = 64;

/** The places in the archive of those that may cite one another with the `index`-th. */
export function neighboursOf(index: number): readonly number[] {
  const block = NEIGHBOURS_DRAWN * PLACES_DRAWN;
  const first = index - (index % block) + (index % PLACES_DRAWN);
  return Array.from({ length: NEIGHBOURS_DRAWN }, (_, at) => first + at * PLACES_DRAWN);
}

const FIRST_YEAR = 2015;
/**
 * The kinds that offices write most, the commonest first; every other kind of the table comes now
 * and then.
 */
const commonShare: Readonly<Record<Office['regime'], readonly string[]>> = {
  state: [
    'cong-van',
    'quyet-dinh',
    'ke-hoach',
    'thong-bao',
    'bao-cao',
    'chi-thi',
    'cong-dien',
    'to-trinh',
    'huong-dan',
  ],
  party: ['chi-thi', 'ket-luan', 'thong-bao', 'nghi-quyet', 'ke-hoach', 'huong-dan', 'cong-van', 'quy-dinh', 'bao-cao'],
};

/** Identities of the archive of a seed. */
export function identities(tables: BenchTables, seed: number): Identities {
  const seats = seatDrawer(tables.gazetteer);
  const types = tables.types.filter(({ abbreviations }) => abbreviations.length > 0);
  const made = (random: Random, place: DrawnPlace, tail: string): TextIdentity =>
    identityOfText(random, place, tail, tables, types);
  return {
    at: (index) => {
      const place = placeOfText(seededAt(seed, neighboursOf(index)[0] ?? 0), seats);
      return made(seededAt(seed + 1, index), place, `-${index.toString(36)}`);
    },
    elsewhere: (from, level, day) => {
      const random = seededAt(seed + 2, from);
      const year = Math.max(2005, Number(day.slice(0, 4)) - 1 - Math.floor(random() ** 2 * 9));
      const of = `${year}-06-15`;
      const asked = level === 'central' ? 'province' : level === 'district' && of >= TWO_LEVELS ? 'commune' : level;
      return made(random, { seat: seats(random, asked, of), year, isCentral: level === 'central' }, '');
    },
  };
}

interface DrawnPlace {
  readonly seat: Seat;
  readonly year: number;
  readonly isCentral: boolean;
}

function placeOfText(random: Random, seats: SeatDrawer): DrawnPlace {
  const year = 2026 - Math.floor(random() ** 1.6 * (2027 - FIRST_YEAR));
  const levels: readonly Seat['level'][] = year > 2025 ? ['commune', 'province'] : ['district', 'province', 'commune'];
  return { seat: seats(random, pickZipf(random, levels), `${year}-06-15`), year, isCentral: random() < 0.06 };
}

function identityOfText(
  random: Random,
  { seat, year, isCentral }: DrawnPlace,
  tail: string,
  tables: BenchTables,
  types: readonly DocumentType[],
): TextIdentity {
  // The place was drawn as it was in June.
  const lastMonth = year === 2025 && seat.level !== 'province' ? 6 : year === 2026 ? 10 : 12;
  const month = integerBetween(random, 1, lastMonth);
  const day = `${year}-${two(month)}-${two(integerBetween(random, 1, 28))}`;
  const office = isCentral
    ? drawCentral(random, tables.issuers)
    : drawOffice(random, { seat, month: day.slice(0, 7) }, tables.departments);
  const type = drawType(random, office, types);
  const number = numberOfText(random, office, type, year);
  const place = isCentral ? office.name : seat.bare;
  const bodies = bodiesAt(tables, seat.level, day.slice(0, 7));
  return { id: `${slug(place)}-${year}-${type.slug}${tail}`, seat, office, type, number, day, bodies };
}

function bodiesAt({ departments, issuers }: BenchTables, level: Seat['level'], month: string): readonly string[] {
  const there = departments.filter((row) => row.level === level && isThere(row, month));
  return [...there, ...issuers].map(({ name }) => name);
}

function drawType(random: Random, { regime, kind }: Office, types: readonly DocumentType[]): DocumentType {
  const isOf = (type: DocumentType): boolean => type.regime === undefined || type.regime === regime;
  const wanted =
    kind === 'council' && random() < 0.7
      ? 'nghi-quyet'
      : random() < 0.92
        ? pickZipf(random, commonShare[regime])
        : pick(random, types.filter(isOf)).slug;
  const found = types.find(({ slug }) => slug === wanted);
  if (found === undefined) throw new Error(`content/reference/document-types.yaml has no kind “${wanted}”`);
  return found;
}

function numberOfText(random: Random, { regime, kind, symbol }: Office, type: DocumentType, year: number): string {
  const count = 1 + Math.floor(random() ** 2 * (type.slug === 'cong-van' ? 4200 : 900));
  const printed = count < 10 ? `0${count}` : `${count}`;
  const sign = type.abbreviations[0] ?? 'CV';
  if (regime === 'party') return `${printed}-${sign}/${symbol}`;
  if (type.slug === 'cong-van') return `${count}/${symbol}-${pick(random, ['VX', 'NC', 'KT', 'TH', 'NL', 'VP'])}`;
  const isNormative = ['thong-tu', 'nghi-dinh', 'luat', 'phap-lenh'].includes(type.slug);
  return kind === 'central' && isNormative ? `${printed}/${year}/${sign}-${symbol}` : `${printed}/${sign}-${symbol}`;
}

function two(count: number): string {
  return `${count}`.padStart(2, '0');
}
