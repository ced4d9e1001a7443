/** What every engine has to answer about documents, names, numbers, values and words; part of contract.ts. */
import { expect, test } from 'vitest';
import { fold } from '../../vietnamese/fold/fold.ts';
import { bodiesNamed } from '../../archive/body/body-name-match.ts';
import type { GroupEngine } from '../engine.ts';
import type { TableRecord } from '../export/records.ts';
import { tableRecords } from '../export/table-records.ts';
import { archiveVersion } from '../index/archive-version.ts';
import type { SearchArchive } from '../index/document.ts';
import { inIndexOrder } from '../index/index-order.ts';
import { VocabularyCount } from '../index/vocabulary.ts';
import { facetNames } from '../plan/address.ts';
import { withoutLevels } from '../plan/begun-words.ts';
import type { Oracle } from './oracle.ts';
import { questionOf } from './asked-plans.ts';

/** What is tested, once it is open. */
export interface NamesSubject {
  readonly engine: GroupEngine;
  readonly archive: SearchArchive;
  readonly oracle: Oracle;
}

/** Of what begins in many ways so many of the best are wanted at least. */
const BEST = 20;

/** Names, numbers and days that are asked for, of each table. */
const ASKED = 40;

type Kind<K extends TableRecord['kind']> = Extract<TableRecord, { readonly kind: K }>;

/** Describes the tests of the look-ups. */
export function describeNames(subject: () => NamesSubject): void {
  const recordsOf = <K extends TableRecord['kind']>(kind: K): readonly Kind<K>[] =>
    [...tablesOf(subject())].filter((record): record is Kind<K> => record.kind === kind);

  test('the archive has the version of its contents, and every document is as it was read', async () => {
    const { engine, archive, oracle } = subject();
    const version = archiveVersion(inIndexOrder(archive.documents), archive);
    expect(await engine.archive()).toEqual({ version, documents: oracle.documents.length });
    const { documents } = await engine.page(questionOf('', {}), 'exact', null, oracle.documents.length);
    const wanted = oracle.documents.map((_, i) => oracle.text(i));
    for (const [i, { document }] of documents.entries()) expect(document).toEqual(wanted[i]);
    expect(documents.length).toBe(wanted.length);
  });

  test('facets have their values in order, and those asked for are known or not', async () => {
    const { engine, oracle } = subject();
    for (const name of facetNames) {
      const values = oracle.values(name);
      expect(await engine.facetValues(name)).toEqual(values);
      const asked = values.filter((_, i) => i % 2 === 0);
      const known = await engine.valuesOf(name, [...asked.map(([key]) => key), 'không-có', "'"]);
      expect(known.toSorted(byFirst)).toEqual(asked.toSorted(byFirst));
      expect(await engine.valuesOf(name, [])).toEqual([]);
    }
  });

  test('the words of the archive are those that it prints', async () => {
    const { engine } = subject();
    const wanted = recordsOf('word').map(({ word, documents }) => [word, documents] as const);
    expect((await engine.vocabulary()).toSorted(byFirst)).toEqual(wanted.toSorted(byFirst));
  });

  test('numbers are found by their figure', async () => {
    const { engine } = subject();
    const all = recordsOf('number');
    for (const figure of new Set([...all.slice(0, ASKED).map((one) => one.figure), 99_999])) {
      const wanted = all.filter((one) => one.figure === figure).map(({ card }) => card);
      const known = new Set(wanted.map(({ number }) => number));
      expect((await engine.numberCards(figure)).filter(({ number }) => known.has(number))).toEqual(wanted);
    }
  });

  test('names are found by their key', async () => {
    const { engine } = subject();
    const all = recordsOf('name');
    for (const key of new Set([...spread(all).flatMap(({ keys }) => keys), 'không có'])) {
      const wanted = all.filter(({ keys }) => keys.includes(key)).map(({ card }) => card);
      const names = new Set(wanted.map(({ name }) => name));
      expect((await engine.names(key)).filter(({ name }) => names.has(name))).toEqual(wanted);
    }
  });

  test('deadlines are found by their day', async () => {
    const { engine } = subject();
    const all = recordsOf('deadline');
    for (const day of new Set([...spread(all).map((one) => one.day), '02-29'])) {
      const wanted = all.filter((one) => one.day === day).map(({ card }) => card);
      expect((await engine.deadlines(day)).filter(({ date }) => date.endsWith(day))).toEqual(wanted);
    }
  });

  test('files are found by their id and the beginning of their checksum', async () => {
    const { engine, oracle } = subject();
    for (const { id, source } of spread(oracle.documents))
      for (const key of [id, source.sha256.slice(0, 8)]) {
        const rows = await engine.sources(key);
        const own = rows.filter((row) => row.id === id);
        expect(own.map(({ sha256, lines }) => ({ sha256, lines }))).toEqual([source]);
      }
    expect((await engine.sources('khong-co')).filter((row) => row.id === 'khong-co')).toEqual([]);
  });

  test('bodies are found by the beginnings of their names', async () => {
    const { engine, archive } = subject();
    const all = recordsOf('body');
    expect(await engine.shortForms()).toEqual(archive.bodies.short);
    const typed = spread(all).flatMap(({ body }) => [body.name.split(' ').slice(0, 2), body.name.split(' ')]);
    for (const words of [...typed, ['u'], ['uy', 'ban'], ["'"], ['%'], ['_'], ['\\'], ['khong', 'co', 'ai']]) {
      const asked = words.map((word) => fold(word.toLowerCase()));
      const begins = new Set([asked, withoutLevels(asked)].map((of) => of.join(' ')).filter(Boolean));
      const wanted = all.filter(({ forms }) => forms.some((form) => [...begins].some((one) => form.startsWith(one))));
      const { names, isCut } = await engine.bodies(asked);
      const keys = wanted.map(({ body }) => body.key);
      const given = new Map(names.map((body) => [body.key, body]));
      const least = isCut ? wanted.slice(0, BEST) : wanted;
      expect(
        least.map(({ body }) => given.get(body.key)),
        asked.join(' '),
      ).toEqual(least.map(({ body }) => body));
      if (isCut) expect(keys.length, asked.join(' ')).toBeGreaterThan(BEST);
    }
    expect(bodiesNamed((await engine.bodies([])).names, 'không có ai', archive.bodies.short)).toEqual([]);
  });
}

function tablesOf({ archive, oracle }: NamesSubject): Iterable<TableRecord> {
  const words = new VocabularyCount();
  for (const [rank, document] of oracle.documents.entries()) words.add(document, rank);
  return tableRecords({ ...archive, documents: oracle.documents, vocabulary: words.words() });
}

/** Some of many, from the first to the last. */
function spread<T>(items: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(items.length / ASKED));
  return items.filter((_, i) => i % step === 0);
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
