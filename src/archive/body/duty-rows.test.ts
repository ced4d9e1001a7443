import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { dutyFacets, dutyRows } from './duty-rows.ts';

const bodies = [sampleBody({ key: 'ubnd' }, 'agent')];
const told = (sentence: string, role: 'lead' | 'does', deadline: string | null = null) =>
  sampleAssignment(sentence, ['ubnd'], {
    agents: [{ body: 'ubnd', role, text: 'ubnd', office: null }],
    ...(deadline === null ? {} : { deadline, due: `trước ngày ${deadline}` }),
  });
const rowsOf = (...documents: Parameters<typeof sampleDirective>[0][]) => {
  const { bodyIndex } = sampleArchive(documents.map(sampleDirective));
  return [...dutyRows(bodyIndex.bodies.get('ubnd')?.duties ?? []).values()];
};

test('sentences can be narrowed by part, year, deadline and document; each is a row of its own', () => {
  const rows = rowsOf(
    { id: 'a', date: '2021-05-01', bodies, assignments: [told('x', 'lead', '2021-06-01'), told('y', 'does')] },
    { id: 'b', date: '2020-05-01', bodies, assignments: [told('z', 'does')] },
  );
  const facets = dutyFacets(rows, (facet, value) => `${facet} ${value}`);
  expect(facets.map(({ facet, options }) => [facet, options.map(({ name, count }) => `${name}: ${count}`)])).toEqual([
    ['vai-tro', ['thực hiện: 2', 'chủ trì: 1']],
    ['nam', ['nam 2021: 2', 'nam 2020: 1']],
    ['thoi-han', ['có nêu thời hạn: 1']],
    ['van-ban', ['van-ban a: 2', 'van-ban b: 1']],
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
});

test('there is no filter where all sentences are alike', () => {
  const rows = rowsOf({ id: 'a', date: null, bodies, assignments: [told('x', 'does'), told('y', 'does')] });
  expect(dutyFacets(rows, (_, value) => value)).toEqual([]);
  expect(rows.map(({ values }) => values.nam)).toEqual([['khong-ro'], ['khong-ro']]);
});

test('a sentence that gives a body two parts is found by both', () => {
  const agents = (['lead', 'does'] as const).map((role) => ({ body: 'ubnd', role, text: 'ubnd', office: null }));
  const assignments = [sampleAssignment('x', ['ubnd'], { agents })];
  expect(rowsOf({ id: 'a', bodies, assignments }).map(({ values }) => values['vai-tro'])).toEqual([['lead', 'does']]);
});
