import { expect, test } from 'vitest';
import { relation } from '../../schema/reference.ts';
import { endedBy, inverseLists, relationLists, relationNames, statedOn } from './relation.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';

const by = (id: string, relations: Parameters<typeof sampleReference>[0]['relations']) => ({
  document: sampleDirective({ id }),
  reference: sampleReference({ key: 'x', relations: relations ?? [] }),
});

test('a document that is replaced, repealed, suspended or paused is told to be so, and by no other relation', () => {
  expect(relation.options.map((one) => endedBy[one] ?? null)).toEqual([
    'bị thay thế',
    'bị bãi bỏ',
    null,
    null,
    'bị đình chỉ',
    'bị tạm ngưng hiệu lực',
    null,
    null,
    null,
  ]);
});

test('each relation has a name, and both of its lists are called by it', () => {
  expect(Object.keys(relationNames)).toEqual(relation.options);
  for (const one of relation.options) {
    const verb = relationNames[one].toLowerCase();
    expect(verb).toMatch(/^\p{Ll}[\p{Ll}\s,]+$/u);
    expect(inverseLists[one]).toBe(`Văn bản ${verb}`);
    // What harms the other document is suffered (bị), what helps it is received (được).
    expect(relationLists[one]).toBe(`Văn bản ${one in endedBy ? 'bị' : 'được'} ${verb}`);
  }
});

test('what others state that they do to a document comes in the order of the relations, each with who states it', () => {
  const stated = statedOn([by('b', ['bai-bo']), by('a', ['dinh-chi', 'thay-the']), by('c', [])]);
  expect(stated.map((s) => [s.relation, s.citing.document.id])).toEqual([
    ['thay-the', 'a'],
    ['bai-bo', 'b'],
    ['dinh-chi', 'a'],
  ]);
});
