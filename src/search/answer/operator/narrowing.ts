/**
 * Looks up what operators ask for: each becomes a condition, and a sentence that says what it was
 * taken for. Fetched for queries that have operators or are files.
 */
import { bodiesNamed } from '../../../archive/body/body-name-match.ts';
import { unknownSlug } from '../../../archive/urls.ts';
import { itemAt } from '../../../ground/expected.ts';
import { sameNumberKey } from '../../../number/number-key.ts';
import type { GroupEngine } from '../../engine.ts';
import type { FacetName } from '../../plan/address.ts';
import { allDocuments, type Condition } from '../../plan/asked-groups.ts';
import { readDateQuery } from '../../plan/date-query.ts';
import { readChecksum, readFileQuery, type FileQuery } from '../../plan/file-query.ts';
import { readNumberQuery, type TypeRow } from '../../plan/number-query.ts';
import { readOperators, type Operator, type OperatorKind } from '../../plan/operators.ts';
import { wordsWithPlaces } from '../../plan/words.ts';
import type { FoundFile, OperatorNotes } from '../answer.ts';
import { undatedBeside, type CountLeft } from './undated.ts';
import { placeMatch, shownName, typeMatch, type ValueMatch } from './value-match.ts';

/** What is left of a query, and what narrows it. */
export interface Narrowing {
  /** The words without operators. */
  readonly rest: string;
  /** A document number whose citing documents are asked for, to mark it in them. */
  readonly cited: string | null;
  /** What the operators leave: nothing where one names what is not known. */
  readonly conditions: readonly Condition[];
  readonly notes: OperatorNotes;
}

/** One operator looked up. `condition` is null where what it names is not known. */
interface Filter {
  readonly name: string;
  readonly value: string;
  readonly taken: readonly string[];
  readonly condition: Condition | null;
}

/** A value looked up, and the words after it that it does not need. */
interface Taken {
  readonly taken: readonly string[];
  readonly condition: Condition | null;
  readonly after: string;
  readonly value?: string;
}

type LookUp = (operator: Operator, engine: GroupEngine, types: readonly TypeRow[]) => Promise<Taken>;

/** Reads a query with operators, or one that is a file; null for one that is neither. */
export async function narrowingOf(
  query: string,
  engine: GroupEngine,
  types: readonly TypeRow[],
): Promise<Narrowing | null> {
  const file = readFileQuery(query);
  const files = file ? await foundFiles(file, engine) : [];
  if (files.length > 0) return narrowingBy([fileFilter(query, files)], { files });
  const { operators, unknown, rest } = readOperators(query);
  if (operators.length + unknown.length === 0) return null;
  const looked = await Promise.all(
    operators.map(async (operator) => ({ operator, found: await lookUps[operator.kind](operator, engine, types) })),
  );
  const filters = looked.map(({ operator, found }) => ({
    name: operator.name,
    value: found.value ?? operator.value.slice(0, operator.value.length - found.after.length).trim(),
    taken: found.taken,
    condition: found.condition,
  }));
  const asked = operators
    .filter(({ kind }) => kind === 'file' || kind === 'sha256')
    .flatMap((one) => fileAsked(one) ?? []);
  const left = [rest, ...looked.map(({ found }) => found.after)].filter(Boolean).join(' ');
  const asking = looked.map(({ operator: { kind } }, i) => ({ kind, ...itemAt(filters, i) }));
  return {
    ...narrowingBy(filters, {
      unknown,
      files: (await Promise.all(asked.map((one) => foundFiles(one, engine)))).flat(),
      undated: await undatedBeside(asking, left, countLeft(engine)),
    }),
    rest: left,
    cited: looked.find(({ operator }) => operator.kind === 'cites')?.found.value ?? null,
  };
}

/** What filters leave and what is said of them, of a query that is nothing besides. */
function narrowingBy(filters: readonly Filter[], said: Partial<OperatorNotes>): Narrowing {
  const taken = filters.map(({ name, value, taken, condition }) => ({
    ...{ name, value, taken, isKnown: condition !== null },
  }));
  return {
    ...{ rest: '', cited: null },
    conditions: filters.map(({ condition }) => condition ?? NOTHING),
    notes: { filters: taken, unknown: [], files: [], undated: null, ...said },
  };
}

const NOTHING: Condition = { kind: 'ids', ids: [] };

function countLeft(engine: Pick<GroupEngine, 'counts'>): CountLeft {
  return async (conditions) => (await engine.counts({ ...allDocuments, conditions })).found.exact;
}

const lookUps: Readonly<Record<OperatorKind, LookUp>> = {
  cites: (operator, _, types) => Promise.resolve(citing(operator, types)),
  date: (operator) => Promise.resolve(ofDate(operator)),
  year: (operator, engine) => yearRange(operator, engine),
  place: (operator, engine) => inFacet(operator, 'noi', engine, placeMatch),
  type: (operator, engine, types) => inFacet(operator, 'loai', engine, typeMatch(types)),
  issuer: (operator, engine) => inBodies(operator, 'co-quan', engine),
  assigned: (operator, engine) => inBodies(operator, 'duoc-giao', engine),
  addressed: (operator, engine) => inBodies(operator, 'kinh-gui', engine),
  file: inFile,
  sha256: inFile,
};

/** Documents that cite a number, whether it is held or not; not the document that has it. */
function citing({ value }: Operator, types: readonly TypeRow[]): Taken {
  const number = readNumberQuery(value, types);
  if (number === null || number.canonical === null) return { taken: [], condition: null, after: '', value };
  const places = wordsWithPlaces(value);
  const restAt = places[places.length - number.rest.length]?.start ?? value.length;
  const asked = value.slice(0, restAt).trim();
  const condition: Condition = { kind: 'cites', canonical: sameNumberKey(number.canonical) };
  return { taken: [asked], condition, after: value.slice(restAt), value: asked };
}

const YEARS = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?(?![\p{L}\d])|^(?:không rõ|khong ro)(?!\p{L})/iu;

async function yearRange({ value }: Operator, engine: GroupEngine): Promise<Taken> {
  const read = YEARS.exec(value);
  if (read === null) return { taken: [], condition: null, after: '' };
  const [from, until = from] = [read[1], read[2]];
  const isMeant = (key: string): boolean =>
    from === undefined || until === undefined
      ? key === unknownSlug
      : key >= from && key <= until && key !== unknownSlug;
  const { condition } = await valuesLike('nam', engine, isMeant);
  return { taken: [read[0]], condition, after: value.slice(read[0].length).trim() };
}

/** Documents of a day or a month: `ngày:29/7/2021`, `ngày:29/7` (of any year), `tháng:7/2021`. */
function ofDate({ value }: Operator): Taken {
  const read = ['ngày ', 'tháng '].flatMap((before) => {
    const date = readDateQuery(`${before}${value}`);
    return date ? [{ date, end: date.end - before.length }] : [];
  })[0];
  if (read === undefined) return { taken: [], condition: null, after: '' };
  const { day, month, year } = read.date;
  return {
    taken: [value.slice(0, read.end)],
    condition: { kind: 'date', date: { day, month, year } },
    after: value.slice(read.end).trim(),
  };
}

/** The longest beginning of the value that names something in a facet. */
async function inFacet(operator: Operator, facet: FacetName, engine: GroupEngine, match: ValueMatch): Promise<Taken> {
  return longest(operator, async (typed) => {
    const found = await valuesLike(facet, engine, (key, name) => key !== unknownSlug && match(typed, key, name));
    return found.names.length > 0 ? found : null;
  });
}

async function inBodies(operator: Operator, facet: FacetName, engine: GroupEngine): Promise<Taken> {
  const [values, short] = await Promise.all([engine.facetValues(facet), engine.shortForms()]);
  const named = values.map(([key, name]) => ({ key, name, where: null }));
  return longest(operator, async (typed) => {
    const found = bodiesNamed(named, typed, short);
    const whole = found.filter(({ fit }) => fit === 'whole');
    const keys = new Set((whole.length > 0 ? whole : found).map(({ of }) => of.key));
    return keys.size > 0 ? valuesLike(facet, engine, (key) => keys.has(key)) : null;
  });
}

/** Values of a facet: what they are called, and the condition that a document has one of them. */
interface LikeValues {
  readonly names: readonly string[];
  readonly condition: Condition;
}

/** At most so many words are tried as a name. */
const WORDS_TRIED = 14;

async function longest(
  { value, quoted }: Operator,
  look: (typed: string) => Promise<LikeValues | null>,
): Promise<Taken> {
  const places = wordsWithPlaces(value);
  for (let words = Math.min(places.length, WORDS_TRIED); words > 0; words--) {
    const end = words === places.length ? value.length : (places[words - 1]?.end ?? 0);
    const found = await look(value.slice(0, end));
    if (found) return { taken: found.names, condition: found.condition, after: value.slice(end).trim() };
    if (quoted) break;
  }
  return { taken: [], condition: null, after: '' };
}

async function valuesLike(
  facet: FacetName,
  engine: GroupEngine,
  isMeant: (key: string, name: string) => boolean,
): Promise<LikeValues> {
  const meant = (await engine.facetValues(facet)).filter(([key, name]) => isMeant(key, name));
  return {
    names: meant.map(([key, name]) => shownName(facet, key, name)),
    condition: { kind: 'facet', name: facet, keys: meant.map(([key]) => key) },
  };
}

async function inFile(operator: Operator, engine: GroupEngine): Promise<Taken> {
  const file = fileAsked(operator);
  const { taken, condition } = fileFilter(operator.value, file ? await foundFiles(file, engine) : []);
  return { taken, condition, after: '' };
}

function fileAsked({ kind, value }: Operator): FileQuery | null {
  return kind === 'sha256' ? readChecksum(value) : readFileQuery(value, true);
}

function fileFilter(value: string, files: readonly FoundFile[]): Filter {
  const ids = files.map(({ id }) => id);
  return {
    ...{ name: 'tệp', value, taken: ids.map((id) => `${id}.txt`) },
    condition: ids.length > 0 ? { kind: 'ids', ids } : null,
  };
}

async function foundFiles({ id, sha256, line }: FileQuery, engine: GroupEngine): Promise<readonly FoundFile[]> {
  const rows = await engine.sources(id ?? sha256?.slice(0, 8) ?? '');
  return rows
    .filter((row) => (id === null ? row.sha256.startsWith(sha256 ?? ' ') : row.id === id))
    .map((row) => ({ id: row.id, sha256: row.sha256, lines: row.lines, line }));
}
