import { encode } from 'fast-png';
import { expect, test } from 'vitest';
import { pictureOfFile } from './picture-file.ts';

test.each<[string, Parameters<typeof encode>[0], readonly number[]]>([
  ['grey', { width: 2, height: 1, channels: 1, data: new Uint8Array([0, 200]) }, [0, 200]],
  ['grey of 16 bits', { width: 2, height: 1, channels: 1, depth: 16, data: new Uint16Array([0, 0xc8c8]) }, [0, 200]],
  ['colour', { width: 2, height: 1, channels: 3, data: new Uint8Array([10, 10, 10, 210, 30, 40]) }, [10, 210]],
  [
    'colour with holes',
    { width: 2, height: 1, channels: 4, data: new Uint8Array([9, 9, 9, 255, 0, 0, 0, 0]) },
    [9, 255],
  ],
])('a PNG in %s', async (_what, image, reds) => {
  const picture = await pictureOfFile(encode(image));
  expect([...(picture?.data ?? [])].filter((_, i) => i % 4 === 0)).toEqual(reds);
});

test.each<[string, readonly number[]]>([
  ['a PNG that was cut', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
  ['a JPEG that was cut', [0xff, 0xd8, 0xff, 0xe0, 0, 16]],
  ['a JPEG without a frame', [0xff, 0xd8, 0xff, 0xd9]],
  ['a TIFF', [0x49, 0x49, 0x2a, 0]],
  ['nothing', []],
])('%s is no picture', async (_what, bytes) => {
  expect(await pictureOfFile(Uint8Array.from(bytes))).toBeNull();
});

test('a picture that claims more than a page has is not unpacked', async () => {
  const png = encode({ width: 1, height: 1, channels: 1, data: new Uint8Array([0]) });
  new DataView(png.buffer).setUint32(16, 60_000);
  new DataView(png.buffer).setUint32(20, 60_000);
  expect(await pictureOfFile(png)).toBeNull();
});
