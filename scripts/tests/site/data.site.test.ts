/** The downloads of the built site, opened by programs that nobody here wrote. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { apiFiles } from '../../../src/archive/data/api/open-api.ts';
import { dataTables } from '../../../src/archive/data/table/data-tables.ts';
import { columnsOf } from '../../../src/archive/data/table/data-table.ts';
import { documentsOf } from '../../convert/document-list.ts';
import { unzipped } from './unzipped.ts';

const file = (path: string): string => join(inject('siteFolder'), path);
const text = (path: string): string => readFileSync(file(path), 'utf8');
const json = (path: string): unknown => JSON.parse(text(path)) as unknown;
const linesOf = (name: string): Record<string, unknown>[] =>
  text(`du-lieu/${name}.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (of: Ajv2020) => void)(ajv);

/** Whether an address of the site leads to a page, to an anchor of it, or to a file. */
const leadsSomewhere = (address: string): boolean => {
  const { pathname, hash } = new URL(address, 'http://site');
  const path = file(decodeURIComponent(pathname).slice(1));
  if (!pathname.endsWith('/')) return existsSync(path) && statSync(path).isFile();
  const page = join(path, 'index.html');
  if (!existsSync(page)) return false;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || new RegExp(`\\bid=(?:"${id}"|${id}(?=[\\s>]))`).test(readFileSync(page, 'utf8'));
};

describe.each(dataTables.map((table) => [table.name, table] as const))('the table %s', (name, table) => {
  let rows: Record<string, unknown>[] = [];
  beforeAll(() => (rows = linesOf(name)));

  test('has rows, each as the dictionary says', () => {
    const dictionary = json('du-lieu/tu-dien.json') as { $defs: Record<string, object> };
    const isRow = ajv.compile(dictionary.$defs[name] as object);
    expect(rows.length).toBeGreaterThan(0);
    const wrong = rows.filter((row) => !isRow(row));
    expect(wrong.slice(0, 3)).toEqual([]);
    // A schema that took anything would be none.
    expect(isRow({ ...rows[0], [columnsOf(table)[0] ?? '']: 7 })).toBe(false);
  });

  test('says the same as CSV, as a reader of CSV reads it', () => {
    const bytes = readFileSync(file(`du-lieu/${name}.csv`));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...found] = parse(bytes, { bom: true, record_delimiter: '\r\n' }) as unknown as string[][];
    expect(head).toEqual(columnsOf(table));
    const plain = (value: unknown): string => (Array.isArray(value) ? value.join(' | ') : String(value ?? ''));
    const unguarded = (field: string): string => (/^'+[=+\-@\t\r\n]/.test(field) ? field.slice(1) : field);
    expect(found.map((row) => row.map(unguarded))).toEqual(rows.map((row) => Object.values(row).map(plain)));
    expect(found.flat().filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
  });

  test('leads to what is there', () => {
    const addresses = rows.flatMap(({ address, source }) =>
      [address, name === 'van-ban' ? source : null].filter((one) => typeof one === 'string'),
    );
    expect([...new Set(addresses)].filter((address) => !leadsSomewhere(address))).toEqual([]);
    if (!['chuyen-doi-2025'].includes(name)) expect(addresses.length).toBeGreaterThan(0);
  });

  test('is described on the page with its rows and its first row', () => {
    const page = text('du-lieu/index.html');
    expect(page).toContain(`${rows.length.toLocaleString('vi')} dòng`);
    expect(page).toContain(`href="/du-lieu/${name}.csv"`);
    for (const column of columnsOf(table)) expect(page).toContain(`>${column}</th>`);
  });
});

test('a document is in the tables what it is in its own data', () => {
  const documents = linesOf('van-ban');
  expect(documents.map(({ id }) => id)).toEqual(documentsOf(inject('siteFolder')));
  for (const { id, number, date, sha256 } of documents) {
    const twin = json(`van-ban/${String(id)}.json`) as Record<string, unknown>;
    expect([number, date]).toEqual([twin['number'] ?? null, twin['date'] ?? null]);
    expect(
      createHash('sha256')
        .update(readFileSync(file(`van-ban/${String(id)}.txt`)))
        .digest('hex'),
    ).toBe(sha256);
    const cited = linesOf('vien-dan').filter(({ document }) => document === id);
    expect(cited.map(({ key }) => key)).toEqual(
      ((twin['references'] ?? []) as { key: string }[]).map(({ key }) => key),
    );
  }
});

test('each line of the crosswalk has its resolution, and leads from a unit of one era to one of the other', () => {
  const places = new Map(linesOf('dia-phuong').map((row) => [row['path'], row['era']]));
  const rows = linesOf('chuyen-doi-2025');
  expect(rows.length).toBeGreaterThan(10_000);
  expect(rows.filter(({ resolution }) => !/^\d+\/\S+/.test(String(resolution)))).toEqual([]);
  expect(rows.filter(({ from, to }) => places.get(from) !== '2021' || places.get(to) !== '2025')).toEqual([]);
});

test('the file of all texts has each as it was received, the checksums fit, and nothing else is in it', async () => {
  const files = await unzipped(readFileSync(file('du-lieu/van-ban.zip')));
  const published = readdirSync(file('van-ban')).filter((name) => name.endsWith('.txt'));
  expect([...files.keys()]).toEqual([...published.toSorted(), 'SHA256SUMS']);
  const sums = new Map(
    String(files.get('SHA256SUMS'))
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  for (const name of published) {
    expect(files.get(name)?.equals(readFileSync(file(`van-ban/${name}`))), name).toBe(true);
    expect(
      createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex'),
    ).toBe(sums.get(name));
  }
});

describe('openapi.json', () => {
  test('is what a validator of OpenAPI takes', async () => {
    const { valid, errors } = await new Validator().validate(text('du-lieu/openapi.json'));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test.each(apiFiles.map(({ path }) => [path] as const))('%s answers what it promises', (path) => {
    const api = json('du-lieu/openapi.json') as {
      components: object;
      paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: object }> } } } }>;
    };
    const schema = api.paths[path]?.get.responses[200].content['application/json']?.schema;
    const answers = ajv.compile({ ...schema, components: api.components });
    const [, folder = '', ending = ''] = /^\/(.*)\{\w+\}(.*)$/.exec(path) ?? [];
    const paths =
      folder === ''
        ? [path.slice(1)]
        : readdirSync(file(folder)).flatMap((name) => (name.endsWith(ending) ? [`${folder}${name}`] : []));
    for (const one of paths) {
      answers(json(one));
      expect(answers.errors ?? [], one).toEqual([]);
    }
    expect(answers('no answer')).toBe(false);
    // Few documents cite one another in the texts of the tests, so that no cited one has a file.
    if (path !== '/vien-dan/{key}.json') expect(paths.length).toBeGreaterThan(0);
  });
});

test('the catalogue is read by a processor of linked data, and leads to every file', async () => {
  const nodes = (await jsonld.flatten(json('du-lieu/dcat.jsonld') as object, undefined, {
    base: 'http://site/du-lieu/',
  })) as unknown as Record<string, { '@id': string }[]>[];
  const dcat = 'http://www.w3.org/ns/dcat#';
  const ofType = (type: string) =>
    nodes.filter((node) => (node['@type'] as unknown as string[])?.includes(dcat + type));
  expect([ofType('Catalog').length, ofType('Dataset').length]).toEqual([1, dataTables.length + 1]);
  const files = ofType('Distribution').map((node) => node[`${dcat}downloadURL`]?.[0]?.['@id'] ?? '');
  expect(files.length).toBe(dataTables.length * 2 + 1);
  expect(files.filter((address) => !leadsSomewhere(address))).toEqual([]);
});
