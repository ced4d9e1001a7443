/** What a build in parts is parted into: shares of the pages, and the index of search. */
import { join } from 'node:path';
import { partText, readPart, type SitePart } from '../../src/integrations/site-part.ts';

/** A share of the pages, or the index, which is one. */
export type PartName = SitePart | 'index';

/** The part that an option names, `2/3` or `index`; null where it names none. */
export function readPartName(text: string): PartName | null {
  return text === 'index' ? text : readPart(text);
}

/** How a part is named in options and messages. */
export function partNameText(part: PartName): string {
  return part === 'index' ? part : partText(part);
}

/** All parts of a site whose pages are shared out among so many. */
export function allParts(of: number): readonly PartName[] {
  return [...Array.from({ length: of }, (_, n) => ({ number: n + 1, of })), 'index'];
}

/** The folder of the parts of the site that is to be in `out`: beside it. */
export function partsFolder(out: string): string {
  return `${out}-parts`;
}

/** The folder of a part: `2-of-3`, for no name of a file has a slash. */
export function partFolder(out: string, part: PartName): string {
  return join(partsFolder(out), partNameText(part).replace('/', '-of-'));
}

/** The command that builds a part again, alone. `out`: see {@link partsFolder}. */
export function partCommand(part: string, out: string): string {
  return `npm run build -- --part ${part}${out === 'dist' ? '' : ` --out ${out}`}`;
}
