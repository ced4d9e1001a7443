import { expect, test } from 'vitest';
import { noteLook, traced, untraced } from './look.ts';
import { originOf, TracedMap, tracedPart, tracedRecord, tracedValue, tracedWhole } from './traced-value.ts';

/** Names of what is looked at meanwhile, their steps divided by a slash. */
async function looksOf(make: () => unknown): Promise<readonly string[]> {
  const { looks } = await traced(async () => make());
  return [...looks].map(({ name }) => name.replaceAll('\n', '/').replace('\r', '*'));
}

interface Place {
  readonly name: string;
  readonly uses: readonly string[];
}

const places = (): TracedMap<Place> =>
  new TracedMap('places', new Map([['gia-lai', { name: 'Gia Lai', uses: ['a', 'b'] }]]));

test.each<[string, (map: TracedMap<Place>) => unknown, readonly string[]]>([
  ['a field', (map) => map.get('gia-lai')?.name, ['places/gia-lai', 'places/gia-lai/name']],
  ['that it is there', (map) => map.has('gia-lai'), ['places/gia-lai']],
  ['that it is not there', (map) => map.get('kon-tum')?.name, ['places/kon-tum']],
  ['how many there are', (map) => map.size, ['places/*']],
  ['their keys', (map) => [...map.keys()], ['places/*']],
  ['all of them', (map) => [...map], ['places/*', 'places/gia-lai']],
  ['a copy', (map) => new Map(map), ['places/*', 'places/gia-lai']],
  ['each', (map) => map.forEach(({ uses }) => uses.length), ['places/*', 'places/gia-lai', 'places/gia-lai/uses']],
  ['which fields it has', (map) => Object.keys(map.get('gia-lai') ?? {}), ['places/gia-lai', 'places/gia-lai/*']],
  [
    'a copy of it',
    (map) => ({ ...map.get('gia-lai') }).name,
    [...['places/gia-lai', 'places/gia-lai/*', 'places/gia-lai/name', 'places/gia-lai/uses']],
  ],
  ['nothing', () => 0, []],
])('a page that looks at %s', async (_, look, names) => {
  expect(await looksOf(() => look(places()))).toEqual(names);
});

test('a map gives what the map that it is made of gives, and the same each time', () => {
  const map = places();
  expect(map.size).toBe(1);
  expect([...map.values()].map(({ name }) => name)).toEqual(['Gia Lai']);
  expect(map.get('gia-lai')).toBe(map.get('gia-lai'));
  expect(() => map.set()).toThrow('Cannot change places');
});

test('a look is found again by its steps, and has the value of now', async () => {
  const map = places();
  const { looks } = await traced(async () => map.get('gia-lai')?.uses);
  const again = [...looks].map(({ name }) => tracedPart(map)?.look(name.split('\n').slice(1)));
  expect(again).toEqual([...looks]);
  expect(again.at(-1)?.value()).toEqual(['a', 'b']);
  expect(tracedPart(map)?.look(['kon-tum'])?.value()).toBeUndefined();
  expect(tracedPart(map)?.look(['kon-tum', 'name'])).toBeNull();
});

test('any look at a text is a look at all of it', async () => {
  const text = tracedWhole('text\na', { id: 'a', title: 'Về việc' }, () => 'content');
  for (const look of [() => text.title, () => 'title' in text, () => Object.keys(text), () => ({ ...text })])
    expect(await looksOf(look)).toEqual(['text/a']);
});

test('a list knows where it comes from, a value as it is not', async () => {
  const place = tracedRecord('place', { uses: ['a'], name: 'Gia Lai' });
  await traced(async () => [place.uses, place.name]);
  expect(originOf(place.uses)).toBe('place\nuses');
  expect(originOf(['a'])).toBeUndefined();
  expect(originOf(place)).toBe('place');
});

test('maps and plain objects note their parts; lists, values and what does already stay as they are', () => {
  const list = ['a'];
  expect(tracedValue('list', list)).toBe(list);
  expect(tracedValue('text', 'words')).toBe('words');
  const map = tracedValue('map', new Map([['a', new Map([['b', 1]])]]));
  expect(map.get('a')).toBeInstanceOf(TracedMap);
  expect(tracedValue('again', map)).toBe(map);
});

test('what is made aside is not looked at, and one page is traced at a time', async () => {
  const look = { name: 'a', value: () => 1 };
  expect(await looksOf(() => untraced(() => noteLook(look)))).toEqual([]);
  expect(await looksOf(() => noteLook(look))).toEqual(['a']);
  await expect(traced(() => traced(async () => 0))).rejects.toThrow('two pages at once');
  expect(await looksOf(() => noteLook(look))).toEqual(['a']);
});
