import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { citedLists, listHasPage } from './cited-register.ts';

const shown = (references: ReturnType<typeof sampleReference>[]) =>
  citedLists(sampleArchive([sampleDirective({ id: 'a', references }), sampleDirective({ id: 'held' })]))
    .filter(listHasPage)
    .map(({ slug, rows }) => [slug, rows.map(({ key }) => key)]);

test('each cited document is in the whole register and in its part', () => {
  const references = [
    sampleReference({ key: 'missing' }),
    sampleReference({ key: 'here', target: 'held', number: '01/CT' }),
    sampleReference({ key: 'unclear', candidates: ['x', 'y'], number: '02/CT' }),
  ];
  expect(shown(references)).toEqual([
    [null, ['here', 'unclear', 'missing']],
    ['danh-sach/chua-co', ['missing']],
    ['danh-sach/co-trong-kho', ['here']],
    ['danh-sach/chua-ro', ['unclear']],
  ]);
});

test('without citations there are the register and the list of what is missing, both empty', () => {
  expect(shown([])).toEqual([
    [null, []],
    ['danh-sach/chua-co', []],
  ]);
});
