/** What a place or a body is bound by: the documents that apply to it, and what tells it to act. */
import { findPlaces } from '../../src/archive/place/place-filter.ts';
import { typedBodies } from '../../src/search/answer/name/typed-bodies.ts';
import type { FacetName } from '../../src/search/plan/address.ts';
import { fold } from '../../src/vietnamese/fold/fold.ts';
import { searchWords } from '../../src/search/plan/words.ts';
import type { OpenSite } from './open-site.ts';
import { documentTwin, type DocumentTwin } from './read-tool.ts';

/** Documents that one call looks into at most, newest first. */
const MOST_DOCUMENTS = 25;

/** Names that are offered where the one that was asked for is not the only one. */
const MOST_NAMES = 10;

/** What is used of what a document says of a place and of what it tells bodies. */
interface BindingTwin extends DocumentTwin {
  readonly localities?: readonly {
    readonly unit?: string;
    readonly role: string;
    readonly appliesToo?: object;
    readonly at: readonly (readonly [line: number, text: string])[];
  }[];
  readonly assignments?: readonly {
    readonly line: number;
    readonly agents?: readonly { readonly body: string; readonly role: string }[];
    readonly act?: string;
    readonly due?: string;
    readonly deadline?: string;
  }[];
}

/**
 * What binds the place or the body of a name or a key (`2021/gia-lai`, `ubnd-tinh-gia-lai`). Where
 * several bear the name, which they are: none is chosen.
 */
export async function boundBy(site: OpenSite, name: string): Promise<object> {
  const [places, bodies] = await Promise.all([placesNamed(site, name), bodiesNamed(site, name)]);
  const all = [...places, ...bodies];
  const one = all.find(({ key }) => key === name) ?? (all.length === 1 ? all[0] : undefined);
  if (one === undefined)
    return { name, standing: all.length === 0 ? 'unknown' : 'several', candidates: all.slice(0, MOST_NAMES) };
  return one.kind === 'place' ? boundPlace(site, one) : boundBody(site, one);
}

interface Named {
  readonly kind: 'place' | 'body';
  readonly key: string;
  readonly name: string;
  readonly where: string | null;
}

async function placesNamed({ index }: OpenSite, name: string): Promise<readonly Named[]> {
  const isPath = /^20\d\d\/[a-z0-9/-]+$/.test(name);
  const typed = isPath ? (name.split('/').at(-1) ?? '').replaceAll('-', ' ') : name;
  const { names } = await index.places(searchWords(typed).map(fold));
  const found = isPath ? names.filter(([path]) => path === name) : findPlaces(names, name).map(({ place }) => place);
  return found.map(([key, unit, where]) => ({ kind: 'place', key, name: unit, where }));
}

async function bodiesNamed({ index }: OpenSite, name: string): Promise<readonly Named[]> {
  const { names } = await typedBodies(name.replaceAll('-', ' '), index);
  const found = names.map(({ of }) => of);
  const same = found.filter((body) => body.key === name || fold(body.name) === fold(name));
  return (same.length > 0 ? same : found).map(({ key, name: own, where }) => ({ kind: 'body', key, name: own, where }));
}

/** Documents with a value of a facet, newest first: those in force, then those withdrawn. */
async function documentsWith({ index }: OpenSite, facet: FacetName, key: string): Promise<readonly number[]> {
  const [{ of }, size] = await Promise.all([index.facetOf(facet, [key]), index.size()]);
  return Array.from({ length: size }, (_, document) => document).filter((document) => of(document).length > 0);
}

/**
 * The documents that apply to a place or a unit inside it, and those that its bodies issued; each
 * says which it is. One that only mentions the place does not bind it.
 */
async function boundPlace(site: OpenSite, place: Named): Promise<object> {
  const documents = await documentsWith(site, 'noi', place.key);
  const read = await twinsOf(site, documents);
  const isIn = (unit: string): boolean => unit === place.key || unit.startsWith(`${place.key}/`);
  const rows = read.flatMap((twin) => {
    const at = (twin.localities ?? []).flatMap(({ unit, role, appliesToo, at: places }) => {
      if (unit === undefined || !isIn(unit) || role === 'mentioned') return [];
      const roles = role === 'applies' || appliesToo === undefined ? [role] : [role, 'applies'];
      return places.map(([line, text]) => ({ line, text, unit, roles }));
    });
    return at.length === 0 ? [] : [{ ...factsOf(site, twin), at }];
  });
  return { ...place, documentsNamingIt: documents.length, lookedInto: read.length, boundBy: rows };
}

async function boundBody(site: OpenSite, body: Named): Promise<object> {
  const documents = await documentsWith(site, 'duoc-giao', body.key);
  const read = await twinsOf(site, documents);
  const told = read.map((twin) => ({
    ...factsOf(site, twin),
    told: (twin.assignments ?? []).flatMap(({ line, agents = [], act = null, due = null, deadline = null }) =>
      agents.filter((agent) => agent.body === body.key).map(({ role }) => ({ line, role, act, due, deadline })),
    ),
  }));
  return { ...body, documentsTellingIt: documents.length, lookedInto: read.length, told };
}

async function twinsOf(site: OpenSite, documents: readonly number[]): Promise<readonly BindingTwin[]> {
  const ids = await Promise.all(
    documents.slice(0, MOST_DOCUMENTS).map(async (document) => (await site.index.document(document)).id),
  );
  return (await Promise.all(ids.map((id) => documentTwin(site, id)))).filter((twin) => twin !== null);
}

function factsOf({ to, whole }: OpenSite, { id, number, date, title, withdrawn }: DocumentTwin): object {
  return {
    ...{ id, number: number ?? null, date: date ?? null, title: title ?? null },
    ...{ withdrawn: withdrawn !== undefined, address: whole(to.document(id)) },
  };
}
