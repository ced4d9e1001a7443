import type { Outline, Span } from '../../../model.ts';
import type { BodyHeads } from '../../../text/body/body-heads.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';

/** Where a text says who does something, and the name it gives them. */
export interface IssuerNamed extends Span {
  readonly name: string;
}

const ENACTED = oneOf(
  ...['Bộ luật', 'Luật', 'Nghị định', 'Nghị quyết', 'Thông tư', 'Quyết định', 'Chỉ thị', 'Pháp lệnh', 'Quy định'],
  ...['Quy chế', 'Kế hoạch', String.raw`\d{1,2}\s`, 'Chương trình'],
);

/** What follows the first words of a body that enacts, the rest of its name included. */
const ENACTS = new RegExp(String.raw`^(\s[^.;]{2,70}?)?\s(?:quyết định\s)?ban hành\s${ENACTED}`, 'u');

/** A ground begins so, also where a list above it took it for one of its points. */
const OPENS_GROUND = /^\W{0,4}(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s/u;

/** An enacting formula is among so many blocks. */
const FIRST_BLOCKS = 40;

/**
 * "Bộ trưởng Bộ Xây dựng ban hành Thông tư …": the enacting formula with the căn cứ or right below
 * them; a minister enacts for his ministry. Near misses: a provision or a letter that tells who
 * issued another document ("Bộ Y tế ban hành Thông tư số …").
 */
export function enactingIssuer(outline: Outline, heads: BodyHeads): IssuerNamed | null {
  for (const block of enactingBlocks(outline)) {
    const found = enactingIn(outline.reading.slice(block.start, block.end), heads);
    if (found === null || /(?:theo|tại|của)\s/u.test(found.name)) continue;
    const [start, end] = [block.start + found.start, block.start + found.end];
    if (/^\p{L}{0,8}\s?số\s/u.test(outline.reading.slice(end, end + 12))) continue;
    return { name: found.name, start, end };
  }
  return null;
}

/**
 * The first clause of a text whose subject enacts; its name is that of the body, without its head's
 * office.
 */
function enactingIn(text: string, heads: BodyHeads): IssuerNamed | null {
  for (const { index, 0: gap } of text.matchAll(/(?:^|[;,.]\s)(?=\p{Lu})/gu)) {
    const start = index + gap.length;
    const office = heads.enactorIn(text, start);
    const from = office === 0 ? start : start + office + 1;
    const head = heads.inPrinted(text, from);
    const match = head && ENACTS.exec(text.slice(from + head.length, from + head.length + 120));
    if (!head || !match) continue;
    const after = from + head.length;
    const name = text.slice(from, after + (match[1] ?? '').length);
    return { name: name.replace(/\s+/g, ' ').trim(), start: index, end: after + match[0].length };
  }
  return null;
}

/** The căn cứ and the paragraph right below each run of them. */
function enactingBlocks({ blocks, reading }: Outline): readonly Span[] {
  const isGround = ({ part, start }: (typeof blocks)[number]): boolean =>
    part === 'preamble' || OPENS_GROUND.test(reading.slice(start, start + 24));
  return blocks
    .filter((b) => b.kind !== 'mark' && (b.part === 'preamble' || b.part === 'body'))
    .slice(0, FIRST_BLOCKS)
    .filter((b, i, all) => isGround(b) || isGround(all[i - 1] ?? b));
}
