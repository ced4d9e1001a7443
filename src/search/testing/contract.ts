/**
 * What every engine of search has to answer, whatever it keeps an archive in: the same documents in
 * the same order as reading all texts gives, the same counts, the same names. A driver runs it in a
 * test file of its own.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GroupEngine } from '../engine.ts';
import type { SearchArchive } from '../index/document.ts';
import { facetNames, readAddress } from '../plan/address.ts';
import { groupKinds, type AskedGroups, type GroupKind } from '../plan/asked-groups.ts';
import { phraseOf } from '../plan/phrase.ts';
import { drawnQuestions, questionOf, typedQuestions, type NamedQuestion } from './asked-plans.ts';
import { describeNames } from './contract-names.ts';
import { Oracle } from './oracle.ts';

/** An engine that was opened on an archive for a test. */
export interface OpenedEngine {
  readonly engine: GroupEngine;
  /** The same engine where what it asks cannot be reached: no method of it may answer. */
  readonly silenced: () => Promise<GroupEngine>;
  readonly close: () => Promise<void>;
}

/** How a driver runs the contract. */
export interface EngineContract {
  readonly name: string;
  readonly open: (archive: SearchArchive) => Promise<OpenedEngine>;
  /** The archives; the tests of an engine that is slow to load take one. */
  readonly archives: readonly { readonly name: string; readonly read: () => Promise<SearchArchive> }[];
  /** How many random questions are asked. */
  readonly questions: number;
  /** Whether a cursor may be asked for when the engine has another version than the one that gave it. */
  readonly cursorsOutlive: boolean;
}

/** Describes the tests of an engine. */
export function describeEngine({ name, open, archives, questions, cursorsOutlive }: EngineContract): void {
  describe.each(archives)(`${name}, $name`, ({ read }) => {
    let archive: SearchArchive;
    let opened: OpenedEngine;
    let oracle: Oracle;
    const engine = (): GroupEngine => opened.engine;

    beforeAll(async () => {
      archive = await read();
      [oracle, opened] = await Promise.all([Oracle.of(archive), open(archive)]);
    });
    afterAll(() => opened?.close());

    test('queries of every kind have their documents, in order, with their counts', async () => {
      await checkQuestions(engine(), oracle, typedQuestions());
    });

    test('random questions, in all sorts, narrowed in all ways', async () => {
      await checkQuestions(engine(), oracle, drawnQuestions(oracle, questions, 17));
    });

    test('pages joined are the group, whatever their size', async () => {
      for (const { name, asked } of pagedQuestions())
        for (const group of groupKinds) {
          const whole = oracle.page(asked, group).map(({ id }) => id);
          // One by one is the same for few as for many.
          for (const size of whole.length > 15 ? [3, 20] : [1, 3, 20])
            expect(await joined(engine(), asked, group, size), `${name}, ${group}, ${size}`).toEqual(whole);
        }
    });

    test('what is no cursor is refused', async () => {
      const asked = questionOf('', {});
      for (const cursor of ['x', '{}', '-1', '9'.repeat(300)])
        await expect(engine().page(asked, 'exact', cursor, 3), cursor).rejects.toThrow();
    });

    test.runIf(cursorsOutlive)('a cursor of an earlier version is refused, or none is missing after it', async () => {
      const asked = questionOf('', {});
      const { next } = await engine().page(asked, 'exact', null, 3);
      // The first document is gone: a cursor that only counted would pass one over.
      const gone = oracle.documents[0]?.id;
      const later = { ...archive, documents: archive.documents.filter(({ facts }) => facts.id !== gone) };
      const other = await open(later);
      const ids = async (): Promise<readonly string[]> =>
        (await other.engine.page(asked, 'exact', next, 20)).documents.map(({ document }) => document.id);
      try {
        expect(await ids().catch(() => null)).toBeOneOf([null, oracle.documents.slice(3, 23).map(({ id }) => id)]);
      } finally {
        await other.close();
      }
    });

    test('small look-ups of texts and dates', async () => {
      const clauses = typedQuestions().flatMap(({ asked }) => [...asked.exact.all, ...asked.also]);
      const said = (counts: readonly number[]) => clauses.map((clause, i) => [JSON.stringify(clause), counts[i]]);
      expect(said(await engine().holding(clauses))).toEqual(said(oracle.holding(clauses)));
      expect(await engine().holding([])).toEqual([]);
      for (const date of [
        { day: 29, month: 7, year: 2021 },
        { day: null, month: 7, year: null },
        { day: 31, month: 12, year: null },
        { day: 1, month: 1, year: 1999 },
      ])
        expect(await engine().ofDate(date)).toEqual(oracle.ofDate(date));
    });

    test('an engine that cannot be asked gives no answer', async () => {
      const silent = await opened.silenced();
      const asked = questionOf('tại chỗ', {});
      const questions: readonly (() => Promise<unknown>)[] = [
        () => silent.archive(),
        () => silent.counts(asked),
        () => silent.page(asked, 'exact', null, 3),
        () => silent.years(asked, 'exact'),
        () => silent.facets(asked, ['exact'], ['nam']),
        () => silent.valuesOf('nam', ['2021']),
        () => silent.holding([{ kind: 'phrase', phrase: phraseOf('tại chỗ') }]),
        () => silent.ofDate({ day: null, month: 7, year: 2021 }),
        () => silent.facetValues('nam'),
        () => silent.bodies(['ubnd']),
        () => silent.shortForms(),
        () => silent.names('gia lai'),
        () => silent.numberCards(17),
        () => silent.sources('v-1'),
        () => silent.deadlines('07-29'),
        () => silent.vocabulary(),
      ];
      for (const question of questions) await expect(question(), String(question)).rejects.toThrow();
    });

    describeNames(() => ({ engine: engine(), archive, oracle }));
  });
}

/** Questions whose pages are taken apart: many documents, few, equal ranks, each order. */
function pagedQuestions(): readonly NamedQuestion[] {
  const chosen = { ...readAddress('').chosen, nam: ['2021', 'khong-ro'] };
  return [
    { name: 'all', asked: questionOf('', {}) },
    { name: 'oldest', asked: questionOf('', { sort: 'cu-nhat' }) },
    { name: 'newest', asked: questionOf('tại', { sort: 'moi-nhat' }) },
    { name: 'chosen', asked: questionOf('tai', { chosen }) },
    { name: 'three groups', asked: questionOf('4 tại chỗ', { sort: 'cu-nhat' }) },
    { name: 'by rank', asked: questionOf('tại chỗ đường', {}) },
  ];
}

async function joined(
  engine: GroupEngine,
  asked: AskedGroups,
  group: GroupKind,
  size: number,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const page = await engine.page(asked, group, cursor, size);
    expect(page.documents.length).toBeLessThanOrEqual(size);
    ids.push(...page.documents.map(({ document }) => document.id));
    cursor = page.next;
  }
  return ids;
}

/** So many documents of a group are looked at: what comes after them has no other rule. */
const LOOKED_AT = 60;

async function checkQuestions(engine: GroupEngine, oracle: Oracle, questions: readonly NamedQuestion[]): Promise<void> {
  const wrong: unknown[] = [];
  let found = 0;
  const check = (question: string, what: string, given: unknown, wanted: unknown): void => {
    if (JSON.stringify(given) !== JSON.stringify(wanted)) wrong.push({ question, what, given, wanted });
  };
  for (const { name, asked } of questions) {
    const counts = oracle.counts(asked);
    found += counts.found.exact;
    check(name, 'counts', ordered(await engine.counts(asked)), ordered(counts));
    for (const group of groupKinds) {
      const { documents, next } = await engine.page(asked, group, null, LOOKED_AT);
      const wanted = oracle.page(asked, group);
      const said = documents.map(({ document: { id }, way }) => [id, way && JSON.stringify(way)]);
      const first = wanted.slice(0, LOOKED_AT).map(({ id, way }) => [id, way && JSON.stringify(way)]);
      check(name, group, said, first);
      check(name, `${group}: more`, next !== null, wanted.length > LOOKED_AT);
      const ids = await engine.ids?.(asked, group, null, LOOKED_AT);
      if (ids)
        check(
          name,
          `${group}: ids`,
          ids,
          first.map(([id]) => id),
        );
      const years = await engine.years(asked, group);
      check(
        name,
        `${group}: years`,
        ordered({ ...years, years: byKey(years.years) }),
        ordered(yearsOf(oracle, asked, group)),
      );
    }
    const groups = counts.found.exact + counts.found.also > 0 ? (['exact', 'also'] as const) : (['related'] as const);
    const facets = await engine.facets(asked, groups, facetNames);
    for (const facet of facetNames)
      check(name, facet, byKey(facets.get(facet) ?? []), byKey(oracle.facets(asked, groups, facet)));
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(found).toBeGreaterThan(questions.length / 2);
}

function yearsOf(oracle: Oracle, asked: AskedGroups, group: GroupKind): unknown {
  const { years, withdrawn } = oracle.years(asked, group);
  return { years: byKey(years), withdrawn };
}

interface Keyed {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

function byKey(values: readonly Keyed[]): readonly Keyed[] {
  return values.map(({ key, name, count }) => ({ key, name, count })).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The same with the fields of objects in the order of their names. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  );
}
