import { itemAt } from '../../../ground/expected.ts';
import type { Authority } from './authority.ts';
import { withoutEra } from '../../../gazetteer/path.ts';
import { symbolOf, yearInNumber } from '../../../number/parse-number.ts';
import { isLegislature, symbolPieces } from '../../../number/symbol-pieces.ts';
import { reformDay } from '../../../gazetteer/era.ts';

/**
 * What somebody says of a document with a number: a citing text, or the document itself (`held` is
 * then its id).
 */
export interface Claim {
  readonly number: string;
  readonly documentType: string | null;
  readonly date: string | null;
  readonly authority: Authority | null;
  /**
   * Where the words leave it open: those they can mean, none where they name somebody who is not
   * known. Null where `authority` says it or nothing is said.
   */
  readonly among: readonly Authority[] | null;
  /**
   * No words name the authority; it was inferred from the symbol and the place of the text that
   * speaks.
   */
  readonly wordless: boolean;
  /** Province of the text that speaks, to keep unplaced numbers of two provinces apart. */
  readonly spokenIn: string | null;
  /** When the text that speaks was issued: it cannot cite what came later. */
  readonly spokenOn: string | null;
  readonly held: string | null;
}

/** One document of the world, as far as the claims tell it apart. */
export interface Known {
  readonly authority: Authority | null;
  readonly among: readonly Authority[] | null;
  readonly year: string | null;
  readonly documentType: string | null;
  readonly spokenIn: string | null;
  /** Full dates that claims give it; more than one where a text slipped. */
  readonly dates: ReadonlySet<string>;
  readonly held: string | null;
}

/** The year a claim gives: that of its date, else that in the number. */
export function yearOfClaim({ date, number }: Pick<Claim, 'date' | 'number'>): string | null {
  return date?.slice(0, 4) ?? yearInNumber(number);
}

/** The full date of a claim. */
export function dayOf({ date }: Pick<Claim, 'date'>): string | null {
  return date?.length === 10 ? date : null;
}

/**
 * Body and place of an authority as one string, the same in both eras; null where it is unknown.
 */
export function authorityKey(a: Authority | null): string | null {
  return a && `${a.body}|${withoutEra(a.unit ?? '')}`;
}

/**
 * Whether a claim can be about a known document: everything both sides say agrees, and enough is
 * said to tell it from its namesakes elsewhere.
 */
export function fits(known: Known, claim: Claim): boolean {
  const [wanted, has] = [authorityKey(claim.authority), authorityKey(known.authority)];
  if (areUnlike(wanted, has) || areUnlike(yearOfClaim(claim), known.year)) return false;
  if (typesDiffer(known, claim) || isLater(known, claim)) return false;
  const day = dayOf(claim);
  const sameDay = day !== null && known.dates.has(day);
  if (claim.among !== null && !openFits(claim.among, has, sameDay)) return false;
  if (known.among !== null && !openFits(known.among, wanted, sameDay)) return false;
  const dayDiffers = day !== null && known.dates.size > 0 && !sameDay;
  // One authority numbers once a year, so another day in a citation is a slip of the pen; of a held
  // document it is another document.
  if (wanted !== null && has !== null)
    return !dayDiffers || (known.held === null && claim.held === null && !acrossReform(known, day));
  return !dayDiffers && isSamePlace(known, claim, sameDay);
}

/** Whether two values are both known and not the same. */
function areUnlike(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/**
 * Where the authority is unsaid on one side, only the same province makes them one, or the same day
 * where one side speaks from no province.
 */
function isSamePlace(known: Known, claim: Claim, sameDay: boolean): boolean {
  const [here, place] = [provinceIn(claim.spokenIn), provinceOfKnown(known)];
  if (here === place || here === provinceIn(known.spokenIn)) return true;
  return (here === null || place === null) && sameDay;
}

/**
 * Whether a held document has the number, authority and year of a claim, but not the day or the
 * type: the claim may be about it with a slip of the pen.
 */
export function isSlipOf(known: Known, claim: Claim): boolean {
  return (
    known.held !== null &&
    claim.authority !== null &&
    authorityKey(known.authority) === authorityKey(claim.authority) &&
    yearOfClaim(claim) !== null &&
    yearOfClaim(claim) === known.year &&
    !fits(known, claim)
  );
}

/**
 * Whether a held document has the number and the very day of a claim whose authority no words name,
 * and the claim's province; what it says of its own authority then counts as much as the inference.
 */
export function isRivalOf(known: Known, claim: Claim): boolean {
  const day = dayOf(claim);
  return (
    known.held !== null &&
    claim.held === null &&
    claim.wordless &&
    claim.authority !== null &&
    claim.authority.unit !== null &&
    day !== null &&
    known.dates.has(day) &&
    !typesDiffer(known, claim) &&
    claim.spokenIn !== null &&
    provinceIn(claim.spokenIn) === provinceOfKnown(known) &&
    authorityKey(known.authority) !== authorityKey(claim.authority)
  );
}

/**
 * Luật and nghị quyết of Quốc hội are numbered each by itself, so there the type tells two
 * documents apart; elsewhere the symbol already says the type. The type that a held document prints
 * is what it is.
 */
function typesDiffer(known: Known, claim: Claim): boolean {
  return (
    (known.held !== null || isLegislature(itemAt(symbolPieces(symbolOf(claim.number)), 0))) &&
    claim.documentType !== null &&
    known.documentType !== null &&
    claim.documentType !== known.documentType
  );
}

/** Only where the citation itself gives no year: a stated year is what it says, be it a slip. */
function isLater(known: Known, claim: Claim): boolean {
  const { spokenOn, held } = claim;
  if (spokenOn === null || held !== null || yearOfClaim(claim) !== null) return false;
  const earliest = [...known.dates].sort()[0] ?? known.year;
  return earliest !== null && earliest.slice(0, spokenOn.length) > spokenOn.slice(0, earliest.length);
}

/** Words that leave the authority open fit only those they can mean, and only on the very day. */
function openFits(among: readonly Authority[], authority: string | null, sameDay: boolean): boolean {
  return authority === null || (sameDay && among.some((a) => authorityKey(a) === authority));
}

/**
 * The provinces and communes of the reform began their numbering anew, many under their old names.
 */
function acrossReform(known: Known, day: string): boolean {
  return Boolean(known.authority?.unit) && [...known.dates].every((d) => d < reformDay !== day < reformDay);
}

function provinceIn(path: string | null): string | null {
  return path === null ? null : (withoutEra(path).split('/')[0] ?? null);
}

/** Province of a known document: that of its authority, else that of the text that spoke of it. */
function provinceOfKnown({ authority, spokenIn }: Known): string | null {
  return provinceIn(authority?.unit ?? spokenIn);
}
