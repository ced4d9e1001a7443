import type { AstroPrerenderer, RouteData } from 'astro';
import { describe, expect, test } from 'vitest';
import { sharing } from './shared-paths.ts';
import { isOfPart } from './site-part.ts';

const route = (name: string, pathname?: string): RouteData => ({ route: name, pathname }) as RouteData;
const home = route('/', '/');
const documents = route('/van-ban/[id]');
const ids = Array.from({ length: 60 }, (_, n) => `van-ban/chi-thi-${n}`);

/** Astro’s own as far as it is asked: what it lists, and what it keeps for pages. */
function prerenderer(kept: { readonly [name: string]: unknown } | null) {
  const usual = {
    getStaticPaths: async () => [
      { pathname: '/', route: home },
      ...ids.map((pathname) => ({ pathname, route: documents })),
    ],
    ...(kept === null ? {} : { app: { routeCache: { get: ({ route: name }: RouteData) => kept[name] } } }),
  };
  return usual as unknown as AstroPrerenderer;
}

const keeping = () => {
  const staticPaths = Object.assign([...ids], { keyed: new Map(ids.map((id) => [id, { props: id }])) });
  return { staticPaths };
};

describe.each([1, 2, 3])('of three parts number %i', (number) => {
  const part = { number, of: 3 };

  test('lists its own paths, in their order, and lets Astro keep nothing for others', async () => {
    const kept = keeping();
    const listed = await sharing(prerenderer({ '/van-ban/[id]': kept }), part)();
    const own = ids.filter((id) => isOfPart(part, id));
    expect(listed.map(({ pathname }) => pathname)).toEqual([...(isOfPart(part, '/') ? ['/'] : []), ...own]);
    expect([...kept.staticPaths.keyed]).toEqual(own.map((id) => [id, { props: id }]));
    expect(kept.staticPaths).toHaveLength(0);
    expect(own.length).toBeGreaterThan(0);
  });
});

test.each([
  ['keeps nothing', null],
  ['keeps it by another name', {}],
  ['keeps it in another form', { '/van-ban/[id]': { staticPaths: [] } }],
])('an Astro that %s stops the build', async (_, kept) => {
  await expect(sharing(prerenderer(kept), { number: 1, of: 3 })()).rejects.toThrow('expected Astro to keep them');
});

test('so does one that keeps it under other keys', async () => {
  const kept = keeping();
  const keyed = new Map([...kept.staticPaths.keyed].map(([id, value]) => [`/${id}/`, value]));
  const other = { '/van-ban/[id]': { staticPaths: Object.assign([...ids], { keyed }) } };
  await expect(sharing(prerenderer(other), { number: 1, of: 3 })()).rejects.toThrow('Cannot forget van-ban/');
});
