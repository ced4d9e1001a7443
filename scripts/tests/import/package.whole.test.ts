import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convertArchive } from '../../../src/convert/convert.ts';
import { sidecarText } from '../../../src/import/sidecar-text.ts';
import { loadKnowledge } from '../../content/knowledge.ts';
import { importFixtures, measured, printedFields } from './measure.ts';

test.each<[string, string | null, readonly string[]]>([
  ['cong-van', 'hỏa tốc', []],
  ['ke-hoach', null, ['ke-hoach-ky-so.pdf']],
  ['quyet-dinh', 'Thường', []],
])('a package around %s: the text, its fields, and values that agree with them', async (name, priority, others) => {
  const { imported, fields, errorRate } = await measured(join(importFixtures, `goi-${name}.edxml`), name);
  expect(imported.kind).toBe('edxml');
  expect(fields).toEqual(printedFields[name]);
  expect(errorRate).toBeLessThan(0.025);
  expect(imported.exchange).toMatchObject({
    number: printedFields[name]?.['number'],
    date: printedFields[name]?.['date'],
    priority,
  });
  expect(imported.attachments.map((file) => file.name)).toEqual(others);
  const sidecar = { path: `${name}.yaml`, bytes: new TextEncoder().encode(sidecarText(imported) ?? '') };
  const source = { id: name, path: `${name}.txt`, bytes: imported.bytes };
  const { diagnostics } = convertArchive([source], loadKnowledge(), {
    sidecars: new Map([[name, sidecar]]),
    gate: 'open',
  });
  expect(diagnostics.filter((d) => d.file.endsWith('.yaml'))).toEqual([]);
  expect(readFileSync(join(importFixtures, `goi-${name}.edxml`)).length).toBeLessThan(150_000);
});
