import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nowhere } from '../../scripts/tests/archive/test-marks.ts';
import { sampleDirective } from '../archive/testing/sample-directive.fixture.ts';
import { writeFrontmatter } from '../schema/frontmatter.ts';
import { keepBodies, renderDirective } from './rendered-bodies.ts';

let folder = '';
let other = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bodies-'));
  other = await mkdtemp(join(tmpdir(), 'bodies-'));
});
afterEach(() => Promise.all([folder, other].map((one) => rm(one, { recursive: true }))));

const render = async (id: string, body = '<Paragraph id="p1">Điều 1</Paragraph>\n', where = folder) => {
  await writeFile(join(where, `${id}.mdx`), `${writeFrontmatter(sampleDirective({ id }))}${body}`);
  return renderDirective(where, { id }, nowhere);
};

test('the text of what a page renders is there for the index, once', async () => {
  const kept = keepBodies(folder);
  expect((await render('a')).html).toContain('<p id="p1">Điều 1</p>');
  expect(kept.take('a')).toEqual({ text: 'Điều 1', ids: new Map([['p1', 0]]) });
  expect(kept.take('a')).toBeNull();
});

test('what was rendered last is kept', async () => {
  const kept = keepBodies(folder);
  await render('a');
  await render('a', '<Paragraph>Điều 2</Paragraph>\n');
  expect(kept.take('a')?.text).toBe('Điều 2');
});

test('a body of another folder, one rendered before, one that cannot be rendered and one that nobody rendered are not kept', async () => {
  await render('before');
  const kept = keepBodies(folder);
  await render('a', undefined, other);
  await expect(render('bad', '<Unknown>x</Unknown>\n')).rejects.toThrow('Cannot render `<Unknown>`');
  expect(['before', 'a', 'bad', 'none'].map((id) => kept.take(id))).toEqual([null, null, null, null]);
});
