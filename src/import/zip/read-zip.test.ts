import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZip, zipNames } from './read-zip.ts';

const packed = zipSync({ 'a.xml': strToU8('một'), 'b.bin': new Uint8Array(1_000_000), 'c.xml': strToU8('hai') });
const isXml = (name: string): boolean => name.endsWith('.xml');

test('names in the order of the package, none of one that was cut', () => {
  expect(zipNames(packed)).toEqual(['a.xml', 'b.bin', 'c.xml']);
  expect(zipNames(packed.subarray(0, 40))).toBeNull();
});

test('what is wanted is unpacked, and counts alone', () => {
  const read = readZip(packed, isXml, 100);
  expect(read.ok && [...read.files.keys()]).toEqual(['a.xml', 'c.xml']);
});

test.each<[string, Uint8Array, number, string]>([
  ['all together are too large', packed, 900_000, 'too-large'],
  ['cut off', packed.subarray(0, 40), 100, 'broken'],
])('refused: %s', (_, bytes, most, why) => {
  expect(readZip(bytes, () => true, most)).toEqual({ ok: false, why });
});

test('a file is not unpacked beyond the size that the package claims', () => {
  const lying = packed.slice();
  const view = new DataView(lying.buffer);
  // The size of b.bin in the folder at the end (APPNOTE.TXT 4.3.12, at 24).
  for (let at = 0; at + 46 < lying.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 1_000_000)
      view.setUint32(at + 24, 10, true);
  const read = readZip(lying, () => true, 100);
  expect(!read.ok || (read.files.get('b.bin')?.length ?? 0) <= 10).toBe(true);
});
