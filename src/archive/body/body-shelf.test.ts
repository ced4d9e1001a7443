import { expect, test } from 'vitest';
import { bodyRoutes, dutyYearRoutes, movedBodies } from '../list/body-routes.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { bodyNames } from './body-names.ts';
import { bodyShelves } from './body-shelf.ts';
import { dutiesShown } from './duty-list.ts';
import { bodyCounts, unpackBodies } from './packed-bodies.ts';

const ministry = sampleBody({ key: 'bo-y-te', name: 'Bộ Y tế', level: 'central' }, 'issuer');
const old = sampleBody(
  { key: 'ubnd-phu-yen', name: 'UBND tỉnh Phú Yên', level: 'province', unit: '2021/phu-yen' },
  'addressee',
);
const commune = sampleBody(
  {
    key: 'ubnd-xa-ban-bo',
    name: 'Ủy ban nhân dân xã Bản Bo',
    level: 'commune',
    unit: '2021/lai-chau/huyen-tam-duong/xa-ban-bo',
  },
  'recipient',
);
const nowhere = sampleBody(
  { key: 'cong-an', name: 'Công an', kind: 'cong-an', unitOrigin: 'unknown', candidates: ['a', 'b'] },
  'addressee',
);
const archive = sampleArchive([
  sampleDirective({ id: 'a', date: '2021-01-01', bodies: [ministry, old, commune, nowhere] }),
]);

test('bodies are on the shelf of the country, of today’s province, or of no known place', () => {
  expect(bodyShelves(archive).map(({ slug, rows }) => [slug, ...rows.map(({ body }) => body.key)])).toEqual([
    ['trung-uong', 'bo-y-te'],
    ['dak-lak', 'ubnd-phu-yen'],
    ['lai-chau', 'ubnd-xa-ban-bo'],
    ['khong-ro', 'cong-an'],
  ]);
});

test('a body of a commune stands under its district, one of the province under its level', () => {
  const groups = bodyShelves(archive).flatMap(({ rows }) => rows.map(({ group }) => group));
  expect(groups).toEqual(['', 'Cấp tỉnh', 'Huyện Tam Đường (trước ngày 01/7/2025)', '']);
});

test('one that is only received has no page and is not among the names that are found', () => {
  expect(bodyRoutes(archive).map(({ params }) => params.path)).not.toContain('ubnd-xa-ban-bo');
  expect(bodyNames(archive, []).rows.map(([key]) => key)).not.toContain('ubnd-xa-ban-bo');
});

test('the list of names is written out as it was, with where each is', () => {
  const [listed] = unpackBodies(bodyNames(archive, [])).filter(({ key }) => key === 'ubnd-phu-yen');
  expect(listed).toEqual({
    key: 'ubnd-phu-yen',
    name: old.name,
    where: null,
    issued: 0,
    told: 0,
    addressed: 1,
    address: 'tai/2021/phu-yen/#ubnd-phu-yen',
  });
  expect(listed && bodyCounts(listed)).toBe('được gửi 1 văn bản');
});

test('years of what a body is told have pages only where its own page does not hold all', () => {
  const told = (count: number) => {
    const assignments = Array.from({ length: count }, (_, i) => sampleAssignment(`Việc ${i}`, ['bo-y-te']));
    const one = sampleArchive([sampleDirective({ id: 'a', date: '2021-01-01', bodies: [ministry], assignments })]);
    return dutyYearRoutes(one).map(({ params }) => params.path);
  };
  expect(told(dutiesShown)).toEqual([]);
  expect(told(dutiesShown + 1)).toContain('bo-y-te/duoc-giao/2021');
});

test.each([
  [
    'Chủ tịch ủy ban nhân dân huyện Mường La',
    null,
    '2021/son-la/huyen-muong-la',
    'chu-tich-uy-ban-nhan-dan-huyen-muong-la-son-la',
  ],
  ['Ủy ban nhân dân quận', null, '2021/ho-chi-minh/quan-8', 'uy-ban-nhan-dan-quan-ho-chi-minh'],
  ['Tổng cục Hải quan', 'Bộ Tài chính', null, 'bo-tai-chinh-tong-cuc-hai-quan'],
  ['Ủy ban nhân dân xã Nậm Cắn', null, '2021/nghe-an/huyen-ky-son/xa-nam-can', 'uy-ban-nhan-dan-xa-nam-can-nghe-an'],
])('the address that “%s” (%s) had leads to its body', (name, parent, unit, from) => {
  const issuer = { name, parent, key: 'bo-y-te', unit };
  const moved = movedBodies(sampleArchive([sampleDirective({ id: 'a', issuer, bodies: [ministry] })]));
  expect(moved).toContainEqual({ from, to: 'bo-y-te' });
});

test('of two bodies that had one address, it leads to the one with more documents', () => {
  const issued = (id: string, key: string) =>
    sampleDirective({
      id,
      issuer: { name: 'Ủy ban nhân dân quận', parent: null, key, unit: '2021/ho-chi-minh/quan-8' },
      bodies: [sampleBody({ key }, 'issuer')],
    });
  const moved = movedBodies(sampleArchive([issued('a', 'quan-1'), issued('b', 'quan-8'), issued('c', 'quan-8')]));
  expect(moved).toEqual([{ from: 'uy-ban-nhan-dan-quan-ho-chi-minh', to: 'quan-8' }]);
});

test('a former key leads to the body, unless another body has it now', () => {
  const issuer = { name: 'Bộ Y tế', parent: null, key: 'byt', unit: null };
  const moved = (...others: ReturnType<typeof sampleBody>[]) =>
    movedBodies(sampleArchive([sampleDirective({ id: 'a', issuer, bodies: [ministry, ...others] })]));
  expect(moved()).toEqual([{ from: 'byt', to: 'bo-y-te' }]);
  expect(moved(sampleBody({ key: 'byt' }, 'addressee'))).toEqual([]);
});
