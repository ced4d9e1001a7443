import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/convert/model.ts';
import { knowledge } from '../tests/test-knowledge.ts';
import { openReadingMemory, type ReadingMemory } from './reading-memory.ts';

const parent = mkdtempSync(join(tmpdir(), 'readings-'));
afterAll(() => rmSync(parent, { recursive: true }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (id: string, text: string): SourceFile => ({ id, path: `sources/${id}.txt`, bytes: bytesOf(text) });
const text = 'CHỈ THỊ\nVề việc phòng, chống dịch\n\n1. Sở Y tế báo cáo theo Công văn số 12/UBND-VX.\n';
const asked = (memory: ReadingMemory, ...files: readonly SourceFile[]) =>
  files.map((one) => memory.readOne(one, undefined, knowledge));

describe('a reading that is kept', () => {
  test('is taken for the same text, and says the same', () => {
    const folder = join(parent, 'same');
    const [before] = asked(openReadingMemory(folder, 'basis', true), file('a', text));
    const memory = openReadingMemory(folder, 'basis', true);
    const [after] = asked(memory, file('a', text));
    expect(memory.recalled()).toBe(1);
    expect(after?.value?.fields).toEqual(before?.value?.fields);
    expect(after?.value?.outline.blocks).toEqual(before?.value?.outline.blocks);
    expect(after?.value?.outline.source.positionAt(20)).toEqual(before?.value?.outline.source.positionAt(20));
    expect(after?.value?.marks).toEqual(before?.value?.marks);
    expect(after?.diagnostics).toEqual(before?.diagnostics);
  });

  test.each([
    ['another text', file('a', `${text}.`), undefined, 'basis'],
    ['another id', file('b', text), undefined, 'basis'],
    ['another path', { ...file('a', text), path: 'sources/2021/a.txt' }, undefined, 'basis'],
    ['corrections', file('a', text), { path: 'sources/a.yaml', bytes: bytesOf('number: 1/CT-UBND\n') }, 'basis'],
    ['an empty file of corrections', file('a', text), { path: 'sources/a.yaml', bytes: bytesOf('') }, 'basis'],
    ['other tables or another program', file('a', text), undefined, 'other'],
  ])('is not taken for %s', (name, other, sidecar, basis) => {
    const folder = join(parent, name.replaceAll(' ', '-'));
    asked(openReadingMemory(folder, 'basis', true), file('a', text));
    const memory = openReadingMemory(folder, basis, true);
    memory.readOne(other, sidecar, knowledge);
    expect(memory.recalled()).toBe(0);
  });

  test('is forgotten when a run does not ask for it', () => {
    const folder = join(parent, 'forgotten');
    asked(openReadingMemory(folder, 'basis', true), file('a', text), file('b', text));
    const memory = openReadingMemory(folder, 'basis', true);
    asked(memory, file('b', text));
    memory.forgetOthers();
    const later = openReadingMemory(folder, 'basis', true);
    asked(later, file('a', text), file('b', text));
    expect(later.recalled()).toBe(1);
  });

  test('is not made by one who only looks', () => {
    const folder = join(parent, 'looks');
    asked(openReadingMemory(folder, 'basis', false), file('a', text));
    expect(() => readdirSync(folder)).toThrow('ENOENT');
  });
});
