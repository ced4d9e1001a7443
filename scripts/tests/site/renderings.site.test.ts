import { expect, inject, test } from 'vitest';
import { documentsOf } from '../../convert/document-list.ts';

test('a build renders the body of each document once, for its page and the index together', () => {
  const ids = [...documentsOf(inject('siteFolder'))];
  expect(ids.length).toBeGreaterThan(3);
  expect(inject('renderings')).toEqual(Object.fromEntries(ids.map((id) => [id, 1])));
});
