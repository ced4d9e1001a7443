import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { characters } from './characters.ts';
import { cutFace } from './cut-face.ts';
import { faces } from './faces.ts';
import { fontTables } from './sfnt.ts';

/** Every letter of Vietnamese, composed by Unicode and not listed by hand. */
const VIETNAMESE = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
);

/** Letters beside them that names of the Central Highlands have; ƀ is in none of the families. */
const HIGHLAND = [...'čĕĭñŏŭ'].flatMap((letter) => [letter, letter.toUpperCase()]);
const LETTERS = [...'bcdđghklmnpqrstvx', ...VIETNAMESE].flatMap((letter) => [letter, letter.toUpperCase()]);

describe.each(faces)('$name', (face) => {
  const kept = readFileSync(join(root, 'src/fonts', `${face.name}.woff2`));

  test('is what `npm run fonts` cuts', async () => {
    expect((await cutFace(face)).equals(kept)).toBe(true);
  });

  test('draws every letter of Vietnamese, and no character that the site does without', async () => {
    const drawn = codePointsOf(await convert(kept, 'sfnt'));
    expect(LETTERS.filter((letter) => !drawn.has(letter.codePointAt(0) ?? 0))).toEqual([]);
    const isDrawn = (text: string): boolean => [...text].every((letter) => drawn.has(letter.codePointAt(0) ?? 0));
    expect(HIGHLAND.filter((letter) => !isDrawn(letter) && !isDrawn(letter.normalize('NFD')))).toEqual([]);
    expect([...drawn].filter((point) => !characters.includes(String.fromCodePoint(point)))).toEqual([]);
    expect(kept.length).toBeLessThan(20_000);
  });

  test('says that it is drawn smooth, so that no system spaces its letters for a grid', async () => {
    const tags = fontTables(await convert(kept, 'sfnt')).map(({ tag }) => tag);
    expect(tags).toEqual(expect.arrayContaining(['gasp', 'prep']));
    expect(tags).toEqual(tags.toSorted());
  });

  test('has no name that its makers keep for themselves, and its licence', async () => {
    const name = fontTables(await convert(kept, 'sfnt')).find(({ tag }) => tag === 'name');
    const words = Buffer.from(name?.data ?? [])
      .toString('latin1')
      .replaceAll('\0', '');
    expect(words.replace(face.copyright.replaceAll(/[‘’]/g, ''), '')).not.toMatch(/Source Serif/);
    expect(words).toContain(face.family);
    expect(words).toContain('SIL Open Font License');
  });
});

/**
 * The characters that a font has glyphs for (OpenType “cmap”, format 4, which every font here has).
 */
function codePointsOf(font: Buffer): ReadonlySet<number> {
  const cmap = fontTables(font).find(({ tag }) => tag === 'cmap')?.data ?? Buffer.alloc(0);
  const points = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const at = cmap.readUInt32BE(4 + 8 * record + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const segments = cmap.readUInt16BE(at + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const end = cmap.readUInt16BE(at + 14 + 2 * segment);
      const start = cmap.readUInt16BE(at + 16 + 2 * segments + 2 * segment);
      for (let point = start; point <= end && point < 0xffff; point += 1) points.add(point);
    }
  }
  return points;
}
