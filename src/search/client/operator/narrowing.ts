/**
 * Looks up what operators ask for: each becomes the documents that it leaves, and a sentence that says
 * what it was taken for. Fetched for queries that have operators or are files.
 */
import { bodiesNamed } from '../../../archive/body/body-name-match.ts';
import { leveledName, nameKey, tonedNameKey } from '../../../archive/list/name-key.ts';
import { unknownSlug } from '../../../archive/urls.ts';
import { itemAt } from '../../../ground/expected.ts';
import { eraOfPath } from '../../../gazetteer/path.ts';
import { sameNumberKey } from '../../../number/number-key.ts';
import type { FacetName } from '../../plan/address.ts';
import { isAskedDate, readDateQuery } from '../../plan/date-query.ts';
import { readChecksum, readFileQuery, type FileQuery } from '../../plan/file-query.ts';
import { readNumberQuery, type TypeRow } from '../../plan/number-query.ts';
import { readOperators, type Operator, type OperatorKind } from '../../plan/operators.ts';
import { isTypedWithTones, wordsWithPlaces } from '../../plan/words.ts';
import type { SearchIndex, SourceRow } from '../../port.ts';
import { documentOfPosting, strengthOfPosting } from '../../postings.ts';
import { undatedBeside, type Undated } from './undated.ts';

/** What is left of a query, and what narrows it. */
export interface Narrowing {
  /** The words without operators. */
  readonly rest: string;
  /** A document number whose citing documents are asked for, to mark it in them. */
  readonly cited: string | null;
  readonly filters: readonly Filter[];
  readonly unknown: readonly string[];
  readonly files: readonly FoundFile[];
  readonly undated: Undated | null;
}

/** One operator looked up. `documents` is null where what it names is not known. */
export interface Filter {
  readonly name: string;
  readonly value: string;
  /** What the value was taken for, as it is shown. */
  readonly taken: readonly string[];
  readonly documents: ReadonlySet<number> | null;
}

/** A file that was asked for, with the line. */
export interface FoundFile extends SourceRow {
  readonly line: number | null;
}

/** A value looked up, and the words after it that it does not need. */
interface Taken {
  readonly taken: readonly string[];
  readonly documents: ReadonlySet<number> | null;
  readonly after: string;
  readonly value?: string;
}

type LookUp = (operator: Operator, index: SearchIndex, types: readonly TypeRow[]) => Promise<Taken>;

/** Reads a query with operators, or one that is a file; null for one that is neither. */
export async function narrowingOf(
  query: string,
  index: SearchIndex,
  types: readonly TypeRow[],
): Promise<Narrowing | null> {
  const file = readFileQuery(query);
  const files = file ? await foundFiles(file, index) : [];
  if (files.length > 0)
    return { rest: '', cited: null, filters: [fileFilter(query, files)], unknown: [], files, undated: null };
  const { operators, unknown, rest } = readOperators(query);
  if (operators.length + unknown.length === 0) return null;
  const looked = await Promise.all(
    operators.map(async (operator) => ({ operator, found: await lookUps[operator.kind](operator, index, types) })),
  );
  const filters = looked.map(({ operator, found }) => ({
    name: operator.name,
    value: found.value ?? operator.value.slice(0, operator.value.length - found.after.length).trim(),
    taken: found.taken,
    documents: found.documents,
  }));
  const asked = operators
    .filter(({ kind }) => kind === 'file' || kind === 'sha256')
    .flatMap((one) => fileAsked(one) ?? []);
  const cited = looked.find(({ operator }) => operator.kind === 'cites')?.found.value ?? null;
  const asking = looked.map(({ operator: { kind } }, i) => ({ kind, ...itemAt(filters, i) }));
  const isOfYear = operators.some(({ kind }) => kind === 'year');
  const undated = isOfYear ? await documentsWith('nam', index, (key) => key === unknownSlug) : null;
  const left = [rest, ...looked.map(({ found }) => found.after)].filter(Boolean).join(' ');
  return {
    rest: left,
    cited,
    filters,
    unknown,
    files: (await Promise.all(asked.map((one) => foundFiles(one, index)))).flat(),
    undated: undatedBeside(asking, left, undated?.documents ?? new Set()),
  };
}

const lookUps: Readonly<Record<OperatorKind, LookUp>> = {
  cites: citing,
  date: (operator, index) => ofDate(operator, index),
  year: (operator, index) => yearRange(operator, index),
  place: (operator, index) => inFacet(operator, 'noi', index, placeMatch),
  type: (operator, index, types) => inFacet(operator, 'loai', index, typeMatch(types)),
  issuer: (operator, index) => inBodies(operator, 'co-quan', index),
  assigned: (operator, index) => inBodies(operator, 'duoc-giao', index),
  addressed: (operator, index) => inBodies(operator, 'kinh-gui', index),
  file: inFile,
  sha256: inFile,
};

/** Documents that cite a number, whether it is held or not; not the document that has it. */
async function citing({ value }: Operator, index: SearchIndex, types: readonly TypeRow[]): Promise<Taken> {
  const number = readNumberQuery(value, types);
  if (number === null || number.canonical === null) return { taken: [], documents: null, after: '', value };
  const places = wordsWithPlaces(value);
  const restAt = places[places.length - number.rest.length]?.start ?? value.length;
  const postings = await index.number(sameNumberKey(number.canonical));
  const documents = postings.filter((one) => strengthOfPosting(one) < 3).map(documentOfPosting);
  const asked = value.slice(0, restAt).trim();
  return { taken: [asked], documents: new Set(documents), after: value.slice(restAt), value: asked };
}

const YEARS = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?(?![\p{L}\d])|^(?:không rõ|khong ro)(?!\p{L})/iu;

async function yearRange({ value }: Operator, index: SearchIndex): Promise<Taken> {
  const read = YEARS.exec(value);
  if (read === null) return { taken: [], documents: null, after: '' };
  const [from, until = from] = [read[1], read[2]];
  const isMeant = (key: string): boolean =>
    from === undefined || until === undefined
      ? key === unknownSlug
      : key >= from && key <= until && key !== unknownSlug;
  const { documents } = await documentsWith('nam', index, isMeant);
  return { taken: [read[0]], documents, after: value.slice(read[0].length).trim() };
}

/** Documents of a day or a month: `ngày:29/7/2021`, `ngày:29/7` (of any year), `tháng:7/2021`. */
async function ofDate({ value }: Operator, index: SearchIndex): Promise<Taken> {
  const read = ['ngày ', 'tháng '].flatMap((before) => {
    const date = readDateQuery(`${before}${value}`);
    return date ? [{ date, end: date.end - before.length }] : [];
  })[0];
  if (read === undefined) return { taken: [], documents: null, after: '' };
  const dates = await index.dates();
  const documents = dates.flatMap((date, document) => (isAskedDate(date, read.date) ? [document] : []));
  return { taken: [value.slice(0, read.end)], documents: new Set(documents), after: value.slice(read.end).trim() };
}

/** Whether a value of a facet is what was typed. */
type Match = (typed: string, key: string, name: string) => boolean;

/** The longest beginning of the value that names something in a facet. */
async function inFacet(operator: Operator, facet: FacetName, index: SearchIndex, match: Match): Promise<Taken> {
  return longest(operator, async (typed) => {
    const found = await documentsWith(facet, index, (key, name) => key !== unknownSlug && match(typed, key, name));
    return found.names.length > 0 ? found : null;
  });
}

async function inBodies(operator: Operator, facet: FacetName, index: SearchIndex): Promise<Taken> {
  const [values, short] = await Promise.all([index.facetValues(facet), index.shortForms()]);
  const named = values.map(([key, name]) => ({ key, name, where: null }));
  return longest(operator, async (typed) => {
    const found = bodiesNamed(named, typed, short);
    const whole = found.filter(({ fit }) => fit === 'whole');
    const keys = new Set((whole.length > 0 ? whole : found).map(({ of }) => of.key));
    return keys.size > 0 ? documentsWith(facet, index, (key) => keys.has(key)) : null;
  });
}

/** At most so many words are tried as a name. */
const WORDS_TRIED = 14;

async function longest(
  { value, quoted }: Operator,
  look: (typed: string) => Promise<{ names: readonly string[]; documents: ReadonlySet<number> } | null>,
): Promise<Taken> {
  const places = wordsWithPlaces(value);
  for (let words = Math.min(places.length, WORDS_TRIED); words > 0; words--) {
    const end = words === places.length ? value.length : (places[words - 1]?.end ?? 0);
    const found = await look(value.slice(0, end));
    if (found) return { taken: found.names, documents: found.documents, after: value.slice(end).trim() };
    if (quoted) break;
  }
  return { taken: [], documents: null, after: '' };
}

async function documentsWith(
  facet: FacetName,
  index: SearchIndex,
  isMeant: (key: string, name: string) => boolean,
): Promise<{ readonly names: readonly string[]; readonly documents: ReadonlySet<number> }> {
  const [all, size] = await Promise.all([index.facetValues(facet), index.size()]);
  const keys = all.flatMap(([key, name]) => (isMeant(key, name) ? [key] : []));
  const column = await index.facetOf(facet, keys);
  const meant = new Set(column.values.flatMap(([key], i) => (keys.includes(key) ? [i] : [])));
  const documents = Array.from({ length: size }, (_, document) => document).filter((document) =>
    column.of(document).some((value) => meant.has(value)),
  );
  const names = column.values.flatMap(([key, name], i) => (meant.has(i) ? [shownName(facet, key, name)] : []));
  return { names, documents: new Set(documents) };
}

function shownName(facet: FacetName, key: string, name: string): string {
  return facet === 'noi' && eraOfPath(key) === '2021' ? `${name} (trước 01/7/2025)` : name;
}

function placeMatch(typed: string, _key: string, name: string): boolean {
  const [asked, known] = [leveledName(typed), leveledName(name)];
  const same = isTypedWithTones(typed) ? tonedNameKey : nameKey;
  const isName = same(asked.name) === same(known.name) || same(typed) === same(known.name);
  return isName && (asked.level === null || same(typed) === same(known.name) || asked.level === known.level);
}

function typeMatch(types: readonly TypeRow[]): Match {
  return (typed, key, name) => {
    const forms = [name, ...(types.find(({ slug }) => slug === key)?.abbreviations ?? [])];
    return forms.some((form) => nameKey(form) === nameKey(typed));
  };
}

async function inFile(operator: Operator, index: SearchIndex): Promise<Taken> {
  const file = fileAsked(operator);
  const files = file ? await foundFiles(file, index) : [];
  const { taken, documents } = fileFilter(operator.value, files);
  return { taken, documents, after: '' };
}

function fileAsked({ kind, value }: Operator): FileQuery | null {
  return kind === 'sha256' ? readChecksum(value) : readFileQuery(value, true);
}

function fileFilter(value: string, files: readonly FoundFile[]): Filter {
  const documents = files.length > 0 ? new Set(files.map(({ document }) => document)) : null;
  return { name: 'tệp', value, taken: files.map(({ id }) => `${id}.txt`), documents };
}

async function foundFiles({ id, sha256, line }: FileQuery, index: SearchIndex): Promise<readonly FoundFile[]> {
  const rows = await index.sources(id ?? sha256?.slice(0, 8) ?? '');
  return rows
    .filter((row) => (id === null ? row.sha256.startsWith(sha256 ?? ' ') : row.id === id))
    .map((row) => ({ ...row, line }));
}
