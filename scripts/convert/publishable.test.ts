import { expect, test } from 'vitest';
import { sampleDirective } from '../../src/archive/testing/sample-directive.fixture.ts';
import { writeFrontmatter } from '../../src/schema/frontmatter.ts';
import { tryPage } from './publishable.ts';

type Given = Parameters<typeof sampleDirective>[0];

const page = (given: Partial<Given>, body = 'Điều 1.\n'): (() => void) => {
  const fields = sampleDirective({ id: 'a', ...given });
  return () => tryPage({ fields, mdx: `${writeFrontmatter(fields)}\n${body}` });
};
const issuerWith = (key: string): Partial<Given> => ({ issuer: { name: 'Sở Y tế', parent: null, key, unit: null } });

test.each([
  ['a document as it should be', {}],
  ['an issuer', issuerWith('so-y-te')],
])('%s can be a page', (_, given) => {
  expect(page(given)).not.toThrow();
});

test.each([
  ['an issuer without a name for its page', issuerWith('')],
  ['an issuer whose page would be another folder', issuerWith('../a')],
  ['an issuer whose page would be the folder itself', issuerWith('.')],
  ['a name longer than file systems take', issuerWith('a'.repeat(300))],
  ['a name whose letters are few and whose bytes are many', issuerWith('ế'.repeat(100))],
  ['an id that is a path', { id: 'a/b' }],
  ['a type without a slug', { documentType: '' }],
])('%s cannot', (_, given) => {
  expect(page(given)).toThrow();
});

test.each([
  ['an unknown mark', '<Danger>x</Danger>\n'],
  ['an expression', '{1 + 1}\n'],
  ['an import', 'import x from "y"\n'],
  ['a citation that is not there', '<Cite k="1-ct-x">1/CT-X</Cite>\n'],
])('a body with %s cannot', (_, body) => {
  expect(page({}, body)).toThrow();
});
