/**
 * Sentences that give an agency something to do, by agency and by deadline. Found by rule, so never
 * all of them. Names are made comparable to group them; every name and sentence is shown as
 * printed.
 */
import { vietnameseOrder } from '../../vietnamese/order.ts';
import { expected } from '../../ground/expected.ts';
import { capitalized } from '../../vietnamese/capitalized.ts';
import { slug } from '../../vietnamese/fold/slug.ts';
import { placeTones } from '../../vietnamese/tone-place.ts';
import { agenciesIn, agencyKey, agencyLabel } from '../body/agency-name.ts';
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import type { Addresses } from '../urls.ts';
import type { Assignment, Directive } from '../../schema/directive.ts';
import { provincePath } from '../../gazetteer/path.ts';

/** One sentence, for one of the agencies that it names. */
export interface Duty {
  readonly document: Directive;
  readonly assignment: Assignment;
  /** The agency as printed. */
  readonly agency: string;
}

/**
 * The sentences for one agency, newest document first. `place` distinguishes agencies of one name;
 * null for those of the whole country or of an unknown place.
 */
export interface AgencyDuties {
  readonly slug: string;
  readonly name: string;
  readonly place: string | null;
  readonly duties: readonly Duty[];
}

const ofTheCountry =
  /^(?:bộ |chính phủ|thủ tướng|quốc hội|ngân hàng nhà nước việt nam|thanh tra chính phủ)|trung ương|việt nam/u;
const ofTheProvince = /^(?:sở |công an tỉnh)| (?:tỉnh|thành phố)$/u;

/** Every agency that some sentence names, those with most sentences first. */
export const agencyDuties = once((archive: Archive): readonly AgencyDuties[] => {
  const groups = new Map<string, { key: string; unit: string | null; duties: Duty[] }>();
  for (const document of archive.documents)
    for (const assignment of document.assignments)
      for (const agency of agenciesIn(assignment.agency)) {
        const key = agencyKey(agency);
        if (key === '') continue;
        const unit = unitOf(key, document);
        const slug = slugOf(key, unit);
        if (slug === '') continue;
        const group = groups.get(slug) ?? { key, unit, duties: [] };
        groups.set(slug, group);
        group.duties.push({ document, assignment, agency });
      }
  return [...groups]
    .map(([slug, { key, unit, duties }]) => ({
      slug,
      name: commonName(duties),
      place: placeBesideName(archive, unit, key),
      duties,
    }))
    .sort((a, b) => b.duties.length - a.duties.length || vietnameseOrder(a.name, b.name));
});

/**
 * Agencies with fewer sentences share the pages of the rest, so that pages do not multiply with
 * spellings.
 */
export const ownPageFrom = 3;

/**
 * The agencies with a page of their own, and the sentences for all others by name of the agency.
 */
export const dutyPages = once(
  (archive: Archive): { readonly own: readonly AgencyDuties[]; readonly rest: readonly Duty[] } => {
    const all = agencyDuties(archive);
    const rest = all
      .filter(({ duties }) => duties.length < ownPageFrom)
      .sort((a, b) => vietnameseOrder(a.name, b.name));
    return {
      own: all.filter(({ duties }) => duties.length >= ownPageFrom),
      rest: rest.flatMap(({ duties }) => duties),
    };
  },
);

/** The slug of the list of all agencies without a page of their own. */
export const restSlug = 'co-quan-khac';

/**
 * The sentences that one page lists: those for one agency, or those for all agencies without a page
 * of their own.
 */
export interface DutyList {
  readonly slug: string;
  readonly name: string;
  readonly duties: readonly Duty[];
}

const ownSlugs = once(
  (archive: Archive): ReadonlySet<string> => new Set(dutyPages(archive).own.map(({ slug }) => slug)),
);

/** Every list with a page: the agencies, then the rest where there is any. */
export function dutyLists(archive: Archive): readonly DutyList[] {
  const { own, rest } = dutyPages(archive);
  const lists = own.map((agency) => ({ slug: agency.slug, name: agencyWithPlace(agency), duties: agency.duties }));
  return rest.length > 0 ? [...lists, { slug: restSlug, name: 'Các cơ quan khác', duties: rest }] : lists;
}

/** The page that lists the sentences for an agency that a document names. */
export function dutyHref(archive: Archive, document: Directive, agency: string, to: Addresses): string {
  const key = agencyKey(agency);
  const slug = slugOf(key, unitOf(key, document));
  return ownSlugs(archive).has(slug) ? to.duty(slug) : to.duty(restSlug);
}

/** An agency with the place that distinguishes it: “Sở Y tế (Tỉnh Quảng Ngãi)”. */
export function agencyWithPlace({ name, place }: Pick<AgencyDuties, 'name' | 'place'>): string {
  return place === null ? name : `${name} (${place})`;
}

/** How many sentences were found; one sentence for two agencies counts once. */
export function dutyCount({ documents }: Archive): number {
  return documents.reduce((sum, { assignments }) => sum + assignments.length, 0);
}

/** It becomes the name of a folder, which may have 255 bytes. */
const LONGEST_SLUG = 120;

function slugOf(key: string, unit: string | null): string {
  return slug([key, ...(unit?.split('/').slice(1) ?? [])].join(' ')).slice(0, LONGEST_SLUG);
}

/**
 * The unit whose agency is meant where the name does not say it: that of the document, or its
 * province.
 */
function unitOf(key: string, { issuer, provinceInferred }: Directive): string | null {
  const unit = issuer?.unit ?? provinceInferred?.unit ?? null;
  if (unit === null || ofTheCountry.test(key)) return null;
  return ofTheProvince.test(key) ? provincePath(unit) : unit;
}

/** The form that most sentences print. */
function commonName(duties: readonly Duty[]): string {
  const forms = [...Map.groupBy(duties, ({ agency }) => agencyLabel(agency))].sort(
    ([a, x], [b, y]) => y.length - x.length || a.length - b.length,
  );
  return capitalized(expected(forms[0], 'a duty of the agency')[0]);
}

function placeBesideName({ places }: Archive, unit: string | null, key: string): string | null {
  const place = unit === null ? undefined : places.get(unit);
  return place && !key.includes(placeTones(place.name.toLowerCase())) ? fullName(place) : null;
}
