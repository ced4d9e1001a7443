import { fontOf, fontTables } from './sfnt.ts';

/**
 * “At every size: smooth, fit to no grid” (OpenType “gasp”: version 1, one range up to 0xFFFF, all
 * four flags).
 */
const GASP = Buffer.from('00010001ffff000f', 'hex');

/**
 * Dropout control on (PUSHW 511, SCANCTRL, PUSHB 4, SCANTYPE): all that this program of the font
 * does.
 */
const PREP = Buffer.from('b801ff85b0048d', 'hex');

/**
 * Place of `maxStackElements` in the table “maxp”; the program puts one value on the stack at a
 * time.
 */
const STACK = 24;

/**
 * A font without hinting that says so, as fonts of Google do (gftools fix-nonhinting). One that is
 * silent is fitted to the grid by FreeType itself, on Linux, which spaces small letters up to a
 * tenth wider.
 */
export function smooth(font: Buffer): Buffer {
  const tables = fontTables(font).filter(({ tag }) => tag !== 'gasp' && tag !== 'prep');
  const kept = tables.map(({ tag, data }) => ({ tag, data: tag === 'maxp' ? withStack(data) : data }));
  return fontOf(font, [...kept, { tag: 'gasp', data: GASP }, { tag: 'prep', data: PREP }]);
}

function withStack(maxp: Buffer): Buffer {
  const copy = Buffer.from(maxp);
  copy.writeUInt16BE(Math.max(1, maxp.readUInt16BE(STACK)), STACK);
  return copy;
}
