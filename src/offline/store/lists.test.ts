import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestOf } from '../digest.ts';
import { listOf, type PublishedPage } from '../published.ts';
import { publishedPages } from './lists.ts';

const rows: readonly PublishedPage[] = Array.from({ length: 20 }, (_, i) => [`van-ban/v-${i}/`, `${i}`, 9]);
const files = new Map<string, string>();
let asked: string[] = [];
let lists: readonly string[] = [];

/** Two lists as a build writes them, below /kho/. */
beforeEach(async () => {
  asked = [];
  files.clear();
  lists = await Promise.all(
    [0, 1].map(async (list) => {
      const text = JSON.stringify(rows.filter(([path]) => listOf(path, 2) === list));
      const digest = await digestOf(new TextEncoder().encode(text));
      files.set(`/kho/ngoai-tuyen/ban/${digest}.json`, text);
      return digest;
    }),
  );
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    asked.push(String(address));
    const text = files.get(String(address));
    return text === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(text, { status: text === '' ? 404 : 200 }));
  });
});

afterEach(() => void vi.restoreAllMocks());

const open = () => publishedPages('/kho/', { version: 'v', frame: [], lists });

test('pages are found in their lists, each of which is fetched once; what is not there is left out', async () => {
  const published = open();
  const found = await published.rows(rows.map(([path]) => path));
  expect([...found.values()]).toEqual(rows);
  expect([...(await published.rows(['van-ban/v-3/', 'van-ban/khac/'])).keys()]).toEqual(['van-ban/v-3/']);
  expect(asked.toSorted()).toEqual([...files.keys()].toSorted());
});

test.each([
  ['that cannot be fetched', (): void => files.clear()],
  ['that the host no longer has', (): void => void files.forEach((_, address) => files.set(address, ''))],
  ['of another build', (): void => void files.forEach((text, address) => files.set(address, `${text} `))],
])('a list %s is no answer, and is asked for again', async (_, spoil) => {
  const published = open();
  const whole = new Map(files);
  spoil();
  await expect(published.rows(['van-ban/v-3/'])).rejects.toThrow();
  whole.forEach((text, address) => files.set(address, text));
  expect((await published.rows(['van-ban/v-3/'])).size).toBe(1);
});
