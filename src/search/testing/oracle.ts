/**
 * What a search has to answer, by reading every text: the rules of engine.ts, asked-groups.ts and
 * port.ts written a second time and as simply as can be, for tests of engines.
 */
import { unknownSlug } from '../../archive/urls.ts';
import { itemAt } from '../../ground/expected.ts';
import { tonelessNumberKey } from '../../number/number-key.ts';
import type { FacetCount, GroupCounts, GroupYears } from '../engine.ts';
import { documentRecord } from '../export/document-record.ts';
import type { SearchArchive, SearchDocument } from '../index/document.ts';
import { numbersIn } from '../index/document-numbers.ts';
import { FacetValueNames, valuesIn, type FacetValues } from '../index/facet-values.ts';
import { inIndexOrder } from '../index/index-order.ts';
import { facetNames, type FacetName } from '../plan/address.ts';
import { groupKinds, type AskedGroups, type Clause, type Condition, type GroupKind } from '../plan/asked-groups.ts';
import { isAskedDate, type AskedDate } from '../plan/date-query.ts';
import type { Phrase } from '../plan/phrase.ts';
import type { DocumentText } from '../port.ts';
import { formsIn, runsOf } from './plain-rule.ts';

/** A document of a group: its place in the index, its rank there, the clause for which it is there. */
interface Ranked {
  readonly document: number;
  readonly rank: number;
  readonly way: Clause | null;
}

type Ranks = Readonly<Record<GroupKind, readonly Ranked[]>>;

/** Answers questions about one archive. */
export class Oracle {
  readonly documents: readonly SearchDocument[];
  readonly #columns: ReadonlyMap<FacetName, FacetValues>;
  readonly #numbers: readonly ReadonlyMap<string, number>[];

  private constructor(documents: readonly SearchDocument[]) {
    this.documents = documents;
    this.#numbers = documents.map(numbersIn);
    this.#columns = new Map(facetNames.map((name) => [name, valuesOf(documents, name)] as const));
  }

  /** Reads all texts of an archive. */
  static async of(archive: SearchArchive): Promise<Oracle> {
    const read = await Promise.all(inIndexOrder(archive.documents).map((entry) => entry.read()));
    return new Oracle(read.filter((document) => document !== null));
  }

  /** The values of a facet, in their order. */
  values(name: FacetName): FacetValues {
    return this.#columns.get(name) ?? [];
  }

  /** A document as a result shows it. */
  text(document: number): DocumentText {
    const { id, text, provisions, type, number, title, titleMark, date, issuer, withdrawn } = documentRecord(
      itemAt(this.documents, document),
      '',
    );
    return { id, text, provisions, type, number, title, titleMark, date, issuer, withdrawn };
  }

  /** The documents of a group in its order, with what is chosen. */
  page(asked: AskedGroups, group: GroupKind): readonly { readonly id: string; readonly way: Clause | null }[] {
    return this.#inOrder(asked, this.#left(asked)[group]).map(({ document, way }) => ({
      id: itemAt(this.documents, document).id,
      way,
    }));
  }

  counts(asked: AskedGroups): GroupCounts {
    const [found, left] = [this.#found(asked), this.#left(asked)];
    const taken = this.#taken(asked);
    const way = (clause: Clause, group: GroupKind) => {
      const held = this.#strengths(clause);
      const documents = [...held.keys()].filter((document) => !taken.has(document)).length;
      return { clause, documents, left: left[group].filter(({ document }) => held.has(document)).length };
    };
    return {
      found: lengths(found),
      left: lengths(left),
      ways: [
        ...asked.also.map((clause) => way(clause, 'also')),
        ...asked.related.any.map((clause) => way(clause, 'related')),
      ],
    };
  }

  facets(asked: AskedGroups, groups: readonly GroupKind[], name: FacetName): readonly FacetCount[] {
    const left = this.#left({ ...asked, chosen: { ...asked.chosen, [name]: [] } });
    const documents = groups.flatMap((group) => left[group].map(({ document }) => document));
    return this.#counted(documents, name).filter(({ key, count }) => count > 0 || asked.chosen[name].includes(key));
  }

  years(asked: AskedGroups, group: GroupKind): GroupYears {
    const documents = this.#left(asked)[group].map(({ document }) => document);
    const inForce = documents.filter((document) => !this.#isWithdrawn(document));
    return {
      years: this.#counted(inForce, 'nam').filter(({ count }) => count > 0),
      withdrawn: documents.length - inForce.length,
    };
  }

  holding(clauses: readonly Clause[]): readonly number[] {
    return clauses.map((clause) => this.#strengths(clause).size);
  }

  ofDate(date: AskedDate): readonly (readonly [year: string, documents: number])[] {
    const years = this.documents.filter((one) => isAskedDate(one.date, date)).map((one) => one.date?.slice(0, 4) ?? '');
    const counts = [...new Set(years)].map((year) => [year, years.filter((one) => one === year).length] as const);
    return counts.toSorted(([a], [b]) => Number(b) - Number(a));
  }

  #counted(documents: readonly number[], name: FacetName): readonly FacetCount[] {
    const has = (document: number, key: string): boolean => this.#keys(document, name).includes(key);
    return this.values(name).map(([key, label]) => ({
      key,
      name: label,
      count: documents.filter((document) => has(document, key)).length,
    }));
  }

  #keys(document: number, name: FacetName): readonly string[] {
    return valuesIn(name, itemAt(this.documents, document)).map(({ key }) => key);
  }

  #isWithdrawn(document: number): boolean {
    return itemAt(this.documents, document).withdrawn !== null;
  }

  /** Of each group what the conditions and the choices leave. */
  #left(asked: AskedGroups): Ranks {
    const passes = ({ document }: Ranked): boolean =>
      facetNames.every(
        (name) =>
          asked.chosen[name].length === 0 || this.#keys(document, name).some((key) => asked.chosen[name].includes(key)),
      );
    return eachGroup(this.#found(asked), (ranked) => ranked.filter(passes));
  }

  /** Of each group what the conditions leave. */
  #found(asked: AskedGroups): Ranks {
    const passes = ({ document }: Ranked): boolean => asked.conditions.every((one) => this.#meets(document, one));
    return eachGroup(this.#groups(asked), (ranked) => ranked.filter(passes));
  }

  #meets(document: number, condition: Condition): boolean {
    const { id, date } = itemAt(this.documents, document);
    if (condition.kind === 'facet')
      return this.#keys(document, condition.name).some((key) => condition.keys.includes(key));
    if (condition.kind === 'date') return isAskedDate(date, condition.date);
    if (condition.kind === 'ids') return condition.ids.includes(id);
    const strength = this.#numberStrength(document, condition.canonical);
    return strength !== null && strength < 3;
  }

  #groups(asked: AskedGroups): Ranks {
    const [left, exactOnes] = [this.#without(asked), this.#exact(asked)];
    const exact = exactOnes.filter(({ document }) => !left.has(document));
    const taken = new Set([...left, ...exact.map(({ document }) => document)]);
    const also = this.#any(asked.also).filter(({ document }) => !taken.has(document));
    for (const { document } of also) taken.add(document);
    return { exact, also, related: this.#related(asked).filter(({ document }) => !taken.has(document)) };
  }

  #taken(asked: AskedGroups): ReadonlySet<number> {
    const left = this.#without(asked);
    return new Set([...left, ...this.#exact(asked).map(({ document }) => document)]);
  }

  #without({ without }: AskedGroups): ReadonlySet<number> {
    return new Set(without.flatMap((phrase) => [...this.#strengths({ kind: 'phrase', phrase }).keys()]));
  }

  #exact({ exact: { all, preferred } }: AskedGroups): readonly Ranked[] {
    const lists = all.map((clause) => this.#strengths(clause));
    const liked = preferred.map((phrase) => this.#strengths({ kind: 'phrase', phrase }));
    return [...this.documents.keys()]
      .filter((document) => lists.every((list) => list.has(document)))
      .map((document) => ({
        document,
        // More than any strength.
        rank: (liked.some((list) => list.has(document)) ? 10 : 0) + (lists[0]?.get(document) ?? 0),
        way: null,
      }));
  }

  #any(clauses: readonly Clause[]): readonly Ranked[] {
    const lists = clauses.map((clause) => this.#strengths(clause));
    return [...this.documents.keys()].flatMap((document): Ranked[] => {
      const held = clauses.filter((_, i) => lists[i]?.has(document));
      return held[0] ? [{ document, rank: 100 * held.length, way: held[0] }] : [];
    });
  }

  #related({ related: { all, any } }: AskedGroups): readonly Ranked[] {
    const numbered = new Map(this.#any(any).map((one) => [one.document, one] as const));
    const lists = all.map((clause) => this.#strengths(clause));
    return [...this.documents.keys()].flatMap((document): Ranked[] => {
      const holdsAll = lists.length > 0 && lists.every((list) => list.has(document));
      const sum = holdsAll ? lists.reduce((total, list) => total + (list.get(document) ?? 0), 0) : 0;
      const named = numbered.get(document);
      if (!holdsAll && named === undefined) return [];
      return [{ document, rank: sum + (named?.rank ?? 0), way: named?.way ?? null }];
    });
  }

  #inOrder({ sort }: AskedGroups, ranked: readonly Ranked[]): readonly Ranked[] {
    const isUndated = (document: number): boolean => this.#keys(document, 'nam').includes(unknownSlug);
    const byDate = (a: number, b: number): number => {
      if (sort !== 'cu-nhat') return a - b;
      return Number(isUndated(a)) - Number(isUndated(b)) || (isUndated(a) ? a - b : b - a);
    };
    return ranked.toSorted(
      (a, b) =>
        Number(this.#isWithdrawn(a.document)) - Number(this.#isWithdrawn(b.document)) ||
        (sort === 'lien-quan' ? b.rank - a.rank : 0) ||
        byDate(a.document, b.document),
    );
  }

  readonly #known = new Map<string, ReadonlyMap<number, number>>();

  #strengths(clause: Clause): ReadonlyMap<number, number> {
    const key = JSON.stringify(clause);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const strengthOf = (document: number): number | null =>
      clause.kind === 'phrase'
        ? phraseStrength(itemAt(this.documents, document), clause.phrase)
        : this.#numberStrength(document, clause.canonical);
    const found = [...this.documents.keys()].flatMap((document) => {
      const strength = strengthOf(document);
      return strength === null ? [] : [[document, strength] as const];
    });
    const strengths = new Map(found);
    this.#known.set(key, strengths);
    return strengths;
  }

  #numberStrength(document: number, canonical: string): number | null {
    const key = tonelessNumberKey(canonical);
    const same = [...itemAt(this.#numbers, document)].filter(([number]) => tonelessNumberKey(number) === key);
    if (same.length === 0) return null;
    return Math.max(...same.map(([number, strength]) => Math.max(strength, number === canonical ? 1 : 0)));
  }
}

/** A phrase of more than five words is as strong as the weakest five of them in a row. */
function phraseStrength({ text, title }: SearchDocument, { text: asked, toned, words }: Phrase): number | null {
  const numeric = words.some((word) => word.startsWith('='));
  if (formsIn(text, { text: asked, toned, numeric }).size === 0) return null;
  const strengths = runsOf(asked, 5).map((run) => {
    const titled = formsIn(title ?? '', { text: run, toned, numeric });
    const forms = [...formsIn(text, { text: run, toned, numeric })];
    return Math.max(...forms.map(([form, times]) => (titled.has(form) ? 3 : times > 3 ? 1 : 0)));
  });
  return Math.min(...strengths);
}

function valuesOf(documents: readonly SearchDocument[], name: FacetName): FacetValues {
  const names = new FacetValueNames();
  for (const document of documents) for (const value of valuesIn(name, document)) names.idOf(value);
  return names.values();
}

function eachGroup(ranks: Ranks, of: (ranked: readonly Ranked[]) => readonly Ranked[]): Ranks {
  return { exact: of(ranks.exact), also: of(ranks.also), related: of(ranks.related) };
}

function lengths(ranks: Ranks): Readonly<Record<GroupKind, number>> {
  return Object.fromEntries(groupKinds.map((kind) => [kind, ranks[kind].length])) as Record<GroupKind, number>;
}
