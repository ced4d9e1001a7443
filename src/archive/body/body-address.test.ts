import { describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import { bodyData, bodyInList } from '../data/body-data.ts';
import { dutiesData } from '../data/duty-data.ts';
import { toldByCount, unclearDuties } from '../duty/duties.ts';
import { bodyRoutes, movedBodies, sharedPageRoutes } from '../list/body-routes.ts';
import { sampleArchive, sampleVagueKinds } from '../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody, sampleCollective } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { twoDirectives } from '../testing/two-directives.fixture.ts';
import { bodiesWithPage, bodyAddress, issuerAddress } from './body-address.ts';
import { bodyShelves } from './body-shelf.ts';
import { isGeneral } from './general-collective.ts';

const ministry = sampleBody({ key: 'bo-y-te', name: 'Bộ Y tế', kind: 'bo', level: 'central' }, 'issuer');
const all = (key: string, name: string, kinds: readonly string[], given: object = {}) =>
  sampleBody(
    {
      key,
      name,
      kind: kinds[0] ?? 'dia-phuong',
      collective: sampleCollective({ within: null, kinds: [...kinds], levels: [] }),
      ...given,
    },
    'agent',
  );
const vague = all('cac-co-quan-lien-quan', 'Các cơ quan liên quan', ['co-quan']);
const ministries = all('cac-bo-nganh', 'Các bộ, ngành', ['bo', 'nganh']);
const named = sampleBody({ key: 'so-y-te', name: 'Sở Y tế tỉnh Gia Lai', kind: 'so', level: 'province' }, 'recipient');
const told = (...keys: string[]) => sampleAssignment(`Giao ${keys.join(', ')}`, keys);
const archive = sampleArchive([
  sampleDirective({
    id: 'a',
    issuer: { name: 'Bộ Y tế', parent: null, key: 'old-key', unit: null },
    bodies: [ministry, vague, ministries, named],
    assignments: [told(vague.key), told(vague.key, ministries.key)],
  }),
]);

describe('a collective that says nothing is only text', () => {
  test.each([
    ['Các cơ quan liên quan', ['co-quan'], {}, true],
    ['Các cấp', [], {}, true],
    ['Các ban', ['ban'], {}, true],
    ['Các đơn vị trực thuộc', ['don-vi'], {}, true],
    ['Các sở, ngành liên quan', ['so', 'nganh'], {}, true],
    // It says whose they are, or which.
    ['Các cơ quan, đơn vị tỉnh Gia Lai', ['co-quan', 'don-vi'], { unit: '2021/gia-lai' }, false],
    ['Các đơn vị thuộc Bộ Y tế', ['don-vi'], { parent: 'bo-y-te' }, false],
    ['Các bộ, ngành', ['bo', 'nganh'], {}, false],
    ['Các cơ quan hải quan', ['co-quan-hai-quan'], {}, false],
    ['Sở Y tế các tỉnh', ['so'], {}, false],
    ['Ban Thường trực Mặt trận các cấp', ['ban'], {}, false],
  ])('%s %j %j: %s', (name, kinds, given, expected) => {
    expect(isGeneral({ ...all('x', name, kinds, given), issued: [] }, sampleVagueKinds)).toBe(expected);
  });

  test.each([
    ['of a place', { unit: '2021/gia-lai', unitOrigin: 'stated' }, [], false],
    ['of the country', { unitOrigin: 'stated' }, [], false],
    ['of no known place', { unitOrigin: 'unknown' }, [], true],
    [
      'of no known place, of which the text leaves two open',
      { unitOrigin: 'unknown', candidates: ['a', 'b'] },
      [],
      false,
    ],
    ['of no known place that issued a document', { unitOrigin: 'unknown' }, archive.documents, false],
  ] as const)('and so is one body %s', (_, given, issued, expected) => {
    expect(
      isGeneral(
        {
          ...sampleBody({ key: 'x', ...given, candidates: [...('candidates' in given ? given.candidates : [])] }),
          issued,
        },
        sampleVagueKinds,
      ),
    ).toBe(expected);
  });

  test('it has no page, no line of the index and no count of duties, and its sentence is not lost', () => {
    expect(bodyAddress(archive, vague.key)).toBeNull();
    expect(bodyAddress(archive, ministries.key)).toBe('/co-quan/tai/trung-uong/1/#cac-bo-nganh');
    const rows = bodyShelves(archive).flatMap(({ rows: of }) => of.map(({ body }) => body.key));
    expect(rows.toSorted()).toEqual(['bo-y-te', 'cac-bo-nganh', 'so-y-te']);
    expect(toldByCount(archive).map(({ body }) => body.key)).toEqual(['cac-bo-nganh']);
    expect(unclearDuties(archive).map(({ assignment }) => assignment.sentence)).toEqual(['Giao cac-co-quan-lien-quan']);
  });

  test('the address that it had leads to the index', () => {
    expect(movedBodies(archive)).toContainEqual({ from: vague.key, to: null });
  });
});

test('the issuer of a document is linked under the key of its body, not under that of its printed name', () => {
  expect(archive.documents.map((document) => issuerAddress(archive, document))).toEqual(['/co-quan/bo-y-te/']);
});

test('no body is known by another key', () => {
  expect(bodyAddress(archive, 'so-xay-dung')).toBeNull();
});

test.each([
  ['with a general collective', archive],
  ['of two directives', twoDirectives],
])('no link to a body leads nowhere in an archive %s', (_, of: Archive) => {
  const bodies = [...of.bodyIndex.bodies.values()];
  const twins = [
    bodies.map((body) => bodyInList(of, body)),
    bodiesWithPage(of).map((body) => bodyData(of, body)),
    dutiesData(of),
  ];
  const links = JSON.stringify(twins).match(/(?<="href":")\/co-quan\/[^"]*/gu) ?? [];
  const own = bodyRoutes(of).flatMap(({ params }) => [`/co-quan/${params.path}/`, `/co-quan/${params.path}.json`]);
  const entries = sharedPageRoutes(of).flatMap(({ params, props: { page } }) =>
    page.groups
      .flatMap(({ named, silent }) => [...named, ...silent])
      .map(({ key }) => `/co-quan/tai/${params.path}/#${key}`),
  );
  const pages = new Set([...own, ...entries]);
  expect(links.length).toBeGreaterThan(2);
  expect(links.filter((link) => !pages.has(link))).toEqual([]);
});
