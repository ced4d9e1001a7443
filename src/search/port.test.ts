/** The port is worth what it keeps apart: no file around it may know the engine behind it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const room = import.meta.dirname;
const filesOf = (folder: string): string[] =>
  readdirSync(join(room, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
const ENGINE = /pagefind|\bpf_|cbor|gzip|fragment\b|postgres|\bsql\b|opensearch|elastic/i;

test.each(['client', 'plan', 'index', 'answer', 'drivers/postings'])('no file of %s knows the engine', (folder) => {
  const files = filesOf(folder);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => ENGINE.test(readFileSync(join(room, file), 'utf8')))).toEqual([]);
});

test.each(['port.ts', 'engine.ts', 'postings.ts'])('%s knows no engine', (file) => {
  expect(ENGINE.test(readFileSync(join(room, file), 'utf8'))).toBe(false);
});
