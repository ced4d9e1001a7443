import { describe, expect, test } from 'vitest';
import { bodiesWithPage } from '../body/body-address.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { twoDirectives } from '../testing/two-directives.fixture.ts';
import { hasPlaceTwin } from './place-data.ts';
import { bodyTwin, placeTwin, sharedBodyTwins, sharedPlaceTwins, type SharedTwins } from './shared-twins.ts';

/** The files of shared data by their address. */
const published = (shared: Iterable<SharedTwins>, first: (page: string) => string): ReadonlyMap<string, object> =>
  new Map(
    [...shared].flatMap(({ page, files }) =>
      files.map((file, n): [string, object] => [n === 0 ? first(page) : `${page}phan/${n + 1}.json`, file]),
    ),
  );

test('the page of every place leads to the file that has its data', () => {
  const files = published(sharedPlaceTwins(twoDirectives).values(), (page) => `${page.slice(0, -1)}.json`);
  const small = [...twoDirectives.places.values()].filter((place) => !hasPlaceTwin(place));
  expect(small.length).toBeGreaterThan(10);
  for (const place of small)
    expect(JSON.stringify(files.get(placeTwin(twoDirectives, place)))).toContain(`{"path":"${place.path}"`);
  expect(files.size).toBeGreaterThan(1);
});

describe('bodies that some documents name', () => {
  const sentence = `Giao Sở báo cáo ${'kết quả rà soát, '.repeat(40)}`;
  const keys = Array.from({ length: 40 }, (_, n) => `so-${n}`);
  const bodies = keys.map((key, n) =>
    sampleBody({ key, name: `Sở thứ ${n}`, kind: 'so', level: 'province', unit: '2021/gia-lai' }, 'agent'),
  );
  const telling = (id: string) =>
    sampleDirective({ id, bodies, assignments: keys.map((key) => sampleAssignment(sentence, [key])) });
  const archive = sampleArchive(Array.from({ length: 6 }, (_, n) => telling(`d-${n}`)));
  const files = published(sharedBodyTwins(archive).values(), (page) => `${page.slice(0, -1)}.json`);

  test('share files of their province, and the page of each leads to its own', () => {
    expect([...files.keys()].slice(0, 2)).toEqual([
      '/co-quan/danh-sach/gia-lai.json',
      '/co-quan/danh-sach/gia-lai/phan/2.json',
    ]);
    expect(bodiesWithPage(archive).length).toBe(40);
    for (const body of bodiesWithPage(archive))
      expect(JSON.stringify(files.get(bodyTwin(archive, body) ?? ''))).toContain(`{"key":"${body.key}"`);
  });

  test('have none where too few do', () => {
    const few = sampleArchive([telling('a'), telling('b'), telling('c'), telling('d')]);
    expect(
      bodiesWithPage(few)
        .map((body) => bodyTwin(few, body))
        .filter((address) => address !== null),
    ).toEqual([]);
    expect(sharedBodyTwins(few).size).toBe(0);
  });
});
