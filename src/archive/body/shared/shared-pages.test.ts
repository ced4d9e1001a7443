import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../store/gazetteer.ts';
import { formerAddressFiles } from '../../frame/former-addresses.ts';
import { sampleArchive } from '../../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody, sampleCollective } from '../../testing/sample-body.fixture.ts';
import { sampleDirective } from '../../testing/sample-directive.fixture.ts';
import { bodyAddress, bodyDutiesAddress } from '../body-address.ts';
import { bodyNames } from '../body-names.ts';
import { commonDuties } from '../common-duties.ts';
import { unpackBodies } from '../packed-bodies.ts';
import { sharedPageName } from './shared-page-name.ts';
import { sharedPlace } from './shared-place.ts';
import { sharedPageOf, sharedPages } from './shared-pages.ts';
import { isSmallBody } from './small-body.ts';

const district = '2021/dak-lak/huyen-krong-buk';
const communes = sampleBody(
  {
    key: 'ubnd-cac-xa',
    name: 'Ủy ban nhân dân các xã',
    level: 'commune',
    unit: district,
    collective: sampleCollective({ within: district }),
  },
  'agent',
);
const postOf = { key: 'tram-y-te', name: 'Trạm Y tế xã Ea Sin', kind: 'tram', unit: `${district}/xa-ea-sin` };
const post = sampleBody(postOf, 'agent');
const told = (id: string, ...keys: readonly string[]) =>
  sampleDirective({
    id,
    date: '2021-09-01',
    bodies: [communes, post],
    assignments: keys.map((key) => sampleAssignment(`Giao ${key} báo cáo`, [key])),
  });
const archive = sampleArchive([told('a', 'ubnd-cac-xa', 'tram-y-te')]);
const entries = sharedPages(archive).flatMap(({ slug, groups }) =>
  groups.flatMap(({ named, silent }) => [...named, ...silent].map(({ key }) => `${slug} ${key}`)),
);

describe('at which unit a body is listed', () => {
  const at = (given: object) => sharedPlace(loadGazetteer(), { ...sampleBody({ key: 'x' }), ...given });
  test.each([
    [{ unit: district }, district],
    [{ unit: `${district}/xa-ea-sin` }, district],
    [{ unit: '2021/dak-lak' }, '2021/dak-lak'],
    // One of today's communes: the district that it came from.
    [{ unit: '2025/gia-lai/phuong-ayun-pa' }, '2021/gia-lai/thi-xa-ayun-pa'],
    [{ unit: '2025/gia-lai' }, '2025/gia-lai'],
    // A unit that the gazetteer lacks has its address all the same.
    [{ unit: '2021/dak-lak/huyen-khong-co/xa-khong-co' }, '2021/dak-lak/huyen-khong-co'],
    [{ unit: '2025/dak-lak/xa-khong-co' }, '2025/dak-lak'],
    [{ collective: sampleCollective({ within: district }) }, district],
    [{ level: 'central' }, 'trung-uong'],
    [{ collective: sampleCollective({ within: null }) }, 'trung-uong'],
    // Of one body it is not known which place is meant.
    [{ collective: sampleCollective({ within: null }), unitOrigin: 'unknown' }, 'khong-ro'],
    [{}, 'khong-ro'],
  ])('%j: %s', (given, place) => {
    expect(at(given)).toBe(place);
  });
});

describe('a body is small', () => {
  const bodyOf = (documents: Parameters<typeof sampleArchive>[0], key: string) =>
    sampleArchive(documents).bodyIndex.bodies.get(key);
  const small = (...documents: Parameters<typeof sampleArchive>[0]) => {
    const body = bodyOf(documents, 'tram-y-te');
    return body && isSmallBody(body);
  };
  const issuing = sampleDirective({ id: 'i', bodies: [sampleBody(postOf, 'issuer')] });
  const naming = (count: number, due: object = {}) =>
    Array.from({ length: count }, (_, n) =>
      sampleDirective({
        id: `n-${n}`,
        bodies: [post],
        assignments: [{ ...sampleAssignment('Giao Trạm báo cáo', ['tram-y-te']), ...due }],
      }),
    );
  const times = (count: number) => told('t', ...Array.from({ length: count }, () => 'tram-y-te'));
  test.each([
    ['that one document tells something', [told('a', 'tram-y-te')], true],
    ['that four name', naming(4), true],
    ['not where five name it', naming(5), false],
    ['of ten sentences', [times(10)], true],
    ['not of eleven', [times(11)], false],
    ['that two tell something by a day', naming(2, { deadline: '2021-09-20' }), true],
    ['not where three do, for it has a calendar', naming(3, { deadline: '2021-09-20' }), false],
    ['nor where what they tell comes back', naming(3, { recurrence: { every: 'quarter' } }), false],
    ['not where it issued a document', [issuing], false],
  ])('%s', (_, documents, is) => {
    expect(small(...documents)).toBe(is);
  });
});

test('committees that no document names, named ones and their collective are on the page of the district, each once', () => {
  expect(entries).toContain(`${district} uy-ban-nhan-dan-xa-ea-sin-dak-lak`);
  expect(entries).toContain(`${district} tram-y-te`);
  expect(entries).toContain(`${district} ubnd-cac-xa`);
  expect(new Set(entries).size).toBe(entries.length);
  const small = [...archive.bodyIndex.bodies.values()].filter(isSmallBody);
  expect(entries).toHaveLength(small.length);
});

test('whoever stands together is told the same in common', () => {
  const sentences = (body: Parameters<typeof commonDuties>[1]): readonly string[] =>
    commonDuties(archive, body).map(({ document, assignment }) => `${document.id} ${assignment.sentence}`);
  const groups = sharedPages(archive).flatMap((page) => page.groups);
  for (const { named, silent, one } of groups)
    for (const body of [...named, ...silent]) expect(sentences(body)).toEqual(sentences(one));
  // The committees are, the other bodies of the district are not.
  expect(groups.map(({ one }) => sentences(one).length).toSorted()).toEqual([0, 1]);
});

test('the committees of today are with those that they came from', () => {
  const page = sharedPageOf(archive).get('uy-ban-nhan-dan-xa-cu-pong-dak-lak-2025');
  expect(page).toBe(sharedPageOf(archive).get('uy-ban-nhan-dan-xa-cu-pong-dak-lak'));
  expect(page && sharedPageName(archive, page)).toBe('Cơ quan ở huyện Krông Búk, tỉnh Đắk Lắk (trước ngày 01/7/2025)');
});

test('every way to a body leads to its entry', () => {
  const address = `/co-quan/tai/${district}/#tram-y-te`;
  expect(bodyAddress(archive, 'tram-y-te')).toBe(address);
  expect(bodyDutiesAddress(archive, { key: 'tram-y-te' })).toBe(address);
  const [listed] = unpackBodies(bodyNames(archive, [])).filter(({ key }) => key === 'tram-y-te');
  expect(`/co-quan/${listed?.address}`).toBe(address);
  expect(Object.assign({}, ...formerAddressFiles(archive))).toMatchObject({ 'co-quan/tram-y-te': address });
});

test('bodies of no known place are spread over pages by their keys, a new one moves none of them', () => {
  const bodies = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      sampleBody({ key: `cong-ty-${n}`, kind: 'cong-ty', parent: 'x' }, 'author'),
    );
  const slugs = (count: number) =>
    new Map(
      [...sharedPageOf(sampleArchive([sampleDirective({ id: 'a', bodies: bodies(count) })]))].map(([key, { slug }]) => [
        key,
        slug,
      ]),
    );
  const [before, after] = [slugs(200), slugs(201)];
  expect(new Set(before.values()).size).toBeGreaterThan(8);
  expect([...before].filter(([key, slug]) => after.get(key) !== slug)).toEqual([]);
  expect(after.size).toBe(201);
});
