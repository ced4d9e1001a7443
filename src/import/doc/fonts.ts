/** Names of fonts (MS-DOC 2.9.90), by the numbers with which letters name them. */
import type { BytesAt } from './bytes-at.ts';

const FONTS = 0x0112;
/** Before its name a font has a head of so many bytes, its own length not counted. */
const HEAD = 39;

export function fontNames(document: BytesAt, table: BytesAt): string[] {
  const [start, length] = [document.u32(FONTS), document.u32(FONTS + 4)];
  const names: string[] = [];
  if (length < 4) return names;
  const count = table.u16(start);
  let at = start + 4;
  for (let i = 0; i < count && at < start + length; i++) {
    const own = table.u8(at);
    const letters = Math.max(0, Math.floor((own - HEAD) / 2));
    names.push((table.wide(at + 1 + HEAD, letters).split('\0')[0] ?? '').trim());
    at += 1 + own;
  }
  return names;
}
