import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CborWriter, readCbor, writeCbor as write, type Cbor } from './cbor.ts';

const bytesOf = (value: Cbor): Uint8Array => {
  const writer = new CborWriter(1);
  write(writer, value);
  return writer.bytes();
};
const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.nat(2 ** 32 - 1),
    fc.constantFrom(0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32 - 1),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 30 }),
  ),
}));

test('what is written is read back', () => {
  fc.assert(
    fc.property(value, (written) => {
      expect(readCbor(bytesOf(written))).toEqual(written);
    }),
  );
});

test('a file that is cut anywhere is refused, never read as less', () => {
  fc.assert(
    fc.property(value, fc.nat(), (written, at) => {
      const bytes = bytesOf(written);
      expect(() => readCbor(bytes.subarray(0, at % bytes.length))).toThrow('Cannot read CBOR');
    }),
  );
});

test.each([
  ['bytes', 0x40],
  ['a map', 0xa0],
  ['a tag', 0xc0],
  ['a truth value', 0xf5],
])('%s, which is not written, is refused', (_, head) => {
  expect(() => readCbor(new Uint8Array([head]))).toThrow(/Cannot read CBOR of kind \d at byte 0/);
});
