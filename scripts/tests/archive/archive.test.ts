/**
 * What holds for every document, on the fixed ones; `npm run check` holds it for those that staff
 * add.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convertArchive } from '../../../src/convert/convert.ts';
import { decode } from '../../../src/convert/decode/decode.ts';
import { severityOf } from '../../../src/convert/diagnostic.ts';
import { renderBody } from '../../../src/render/render-body.ts';
import { directive } from '../../../src/schema/directive.ts';
import { knowledge } from '../test-knowledge.ts';
import { readSourceFiles } from '../../../src/sources/source-files.ts';
import { fixtureArchive } from '../test-content.ts';
import { nowhere } from './test-marks.ts';
import { bareCharacters, visibleText } from './test-visible.ts';

const { files } = readSourceFiles(join(fixtureArchive, 'sources'), 'content/sources');
const { documents, diagnostics } = convertArchive(files, knowledge);

const bodyOf = (mdx: string): string => mdx.slice(mdx.indexOf('\n---\n', 4) + 5);
test('every source is published', () => {
  expect(diagnostics.filter((d) => severityOf(d) === 'error')).toEqual([]);
  expect(documents.map((d) => d.fields.id)).toEqual(files.map((f) => f.id));
});

test('converting twice gives the same bytes', () => {
  const again = convertArchive(files, knowledge);
  expect(again.documents.map((d) => d.mdx)).toEqual(documents.map((d) => d.mdx));
});

test('the order of the files changes nothing', () => {
  const reversed = convertArchive([...files].reverse(), knowledge).documents;
  expect([...reversed].reverse().map((d) => d.mdx)).toEqual(documents.map((d) => d.mdx));
});

describe.each(documents.map((d) => [d.fields.id, d] as const))('%s', (_, { fields, mdx }) => {
  const file = files.find((f) => f.id === fields.id);
  const decoded = file && decode(file);
  const { html, text, ids: places } = renderBody(bodyOf(mdx), nowhere);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);

  test('the text that is seen is the text that was received', () => {
    const received = decoded?.ok && bareCharacters(decoded.value.text);
    expect(received).toBe(bareCharacters(visibleText(html)));
    expect(received).toBe(bareCharacters(text));
  });

  test('every provision has its place in the text', () => {
    for (const { anchor } of fields.provisions) expect(text.length).toBeGreaterThan(places.get(anchor) ?? Infinity);
  });

  test('every anchor is unique', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every mention leads to a place on the page', () => {
    const mentions = [...fields.localities, ...fields.references, ...fields.terms].flatMap((x) => x.mentions);
    const anchors = [...mentions, ...fields.deadlines, ...fields.assignments, ...fields.provisions].map(
      (m) => m.anchor,
    );
    expect(anchors.filter((a) => !ids.includes(a))).toEqual([]);
  });

  test('the words of every mention stand in its sentence, and its line in the file', () => {
    const lines = readFileSync(join(fixtureArchive, 'sources', `${fields.id}.txt`), 'utf8').split('\n').length;
    for (const m of [...fields.localities, ...fields.references, ...fields.terms].flatMap((x) => x.mentions)) {
      expect(m.sentence).toContain(m.text);
      expect(m.line).toBeLessThanOrEqual(lines);
    }
  });

  test('it never cites itself', () => {
    expect(fields.references.filter((r) => r.target === fields.id || r.number === fields.number)).toEqual([]);
  });

  test('an unknown value is null and a known one is not', () => {
    for (const field of ['documentType', 'number', 'date', 'place', 'issuer', 'title', 'signatory', 'regime'] as const)
      expect([field, fields[field] === null]).toEqual([field, fields.origins[field].origin === 'unknown']);
  });

  test('its fields pass the schema', () => {
    expect(directive.safeParse(fields).success).toBe(true);
  });
});
