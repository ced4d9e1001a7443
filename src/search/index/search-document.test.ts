import { expect, test } from 'vitest';
import { sampleDirective } from '../../archive/testing/sample-directive.fixture.ts';
import type { Directive } from '../../schema/directive.ts';
import { searchFactsOf, type SearchNames } from './search-document.ts';

const names: SearchNames = {
  types: new Map(),
  terms: new Map(),
  gazetteer: { unit: () => undefined, provinceToday: () => undefined },
  documents: new Map(),
  cited: new Map(),
};
/** What a result is called, and how that is marked. */
const called = (given: Partial<Directive>): readonly (string | undefined)[] => {
  const { title, standIn } = searchFactsOf(sampleDirective({ id: 'a', ...given }), names);
  return [title ?? standIn?.text, standIn?.mark];
};

test.each([
  ['capitals are read as a sentence', { title: 'PHÒNG CHÁY RỪNG MÙA KHÔ' }, ['Phòng cháy rừng mùa khô', undefined]],
  ['a title in small letters begins with a capital', { title: 'phòng cháy rừng' }, ['Phòng cháy rừng', undefined]],
  [
    'without a title it is called by whom it addresses, and says so',
    { addressees: ['Sở Y tế', 'Sở Tài chính'] },
    ['Gửi Sở Y tế và 1 nơi khác', 'không có trích yếu; gọi theo nơi nhận'],
  ],
  [
    'a title is not marked, whomever it addresses',
    { title: 'Về cháy rừng', addressees: ['Sở Y tế'] },
    ['Về cháy rừng', undefined],
  ],
  ['a document that says nothing has no name', {}, [undefined, undefined]],
] satisfies [string, Partial<Directive>, unknown][])('%s', (_, given, expected) => {
  expect(called(given)).toEqual(expected);
});

test('what stands for a title is not searched as one', () => {
  const d = sampleDirective({ id: 'a', addressees: ['Sở Y tế'] });
  expect(searchFactsOf(d, names).title).toBeNull();
});
