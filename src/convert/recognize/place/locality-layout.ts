import { itemAt } from '../../../ground/expected.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { Block, Outline } from '../../model.ts';
import type { LocalityDraft } from './locality-draft.ts';
import { unitRank, someIn } from './locality-run.ts';
import type { Token } from './locality-token.ts';

interface Placed {
  readonly draft: LocalityDraft;
  readonly start: number;
  readonly end: number;
}

const drawnRule = /^[-=+|:\s]*$/;

/**
 * Containers that the layout shows: the district in the same row of a table, and a heading that is
 * a unit's name over items that begin with the names of others. Near misses: a row with two
 * districts, an item that begins otherwise (it ends the list), a unit that does not lie there.
 */
export function containByLayout(
  drafts: readonly LocalityDraft[],
  tokens: readonly Token[],
  { reading, blocks }: Pick<Outline, 'reading' | 'blocks'>,
  gazetteer: Gazetteer,
): void {
  let at = 0;
  let heading: LocalityDraft | null = null;
  for (const block of blocks) {
    if (block.kind === 'mark' || block.part === 'preface') continue;
    const placed: Placed[] = [];
    for (; at < drafts.length; at++) {
      const draft = itemAt(drafts, at);
      const start = itemAt(tokens, draft.from).start;
      if (start >= block.end) break;
      if (start >= block.start) placed.push({ draft, start, end: itemAt(tokens, draft.next - 1).end });
    }
    const [first] = placed;
    if (block.kind === 'table') containRows(reading, block, placed, gazetteer);
    if (first === undefined || block.kind === 'table' || !opensBlock(reading, block, first)) heading = null;
    else if (isUnitHeading(reading, block, first)) heading = first.draft;
    else if (heading !== null) for (const one of placed) putInto(one, heading, gazetteer);
  }
}

/**
 * The one district that a row of a table names holds the communes of the row, whichever cell comes
 * first.
 */
function containRows(text: string, block: Block, placed: readonly Placed[], gazetteer: Gazetteer): void {
  const starts = rowStarts(text, block);
  let row = 0;
  const rows = Map.groupBy(placed, ({ start }) => {
    while ((starts[row + 1] ?? Infinity) <= start) row++;
    return row;
  });
  for (const list of rows.values()) {
    const districts = list.filter(({ draft }) => draft.units[0]?.level === 'district');
    const [only] = districts;
    if (only && districts.length === 1) for (const one of list) putInto(one, only.draft, gazetteer);
  }
}

/** Nothing but the mark of an item is before a mention in its block. */
function opensBlock(text: string, block: Block, { start }: Placed): boolean {
  return (
    start - block.start < 20 &&
    /^[\s–+•*-]*(?:(?:[\dIVX]{1,6}|\p{L})[.)]|[IVX]{1,6}\s?-)*\s*$/u.test(text.slice(block.start, start))
  );
}

/** The block is no more than the name of a unit: "1. Huyện Thường Tín:". */
function isUnitHeading(text: string, block: Block, one: Placed): boolean {
  return (
    unitRank(one.draft.units) < 2 &&
    one.draft.units.length > 0 &&
    opensBlock(text, block, one) &&
    block.end - one.end < 10 &&
    /^[\s:;.,]*$/.test(text.slice(one.end, block.end))
  );
}

/**
 * Puts a mention into a unit of a higher level, if the text itself puts it in none and one of the
 * units it may be lies there.
 */
function putInto({ draft }: Placed, container: LocalityDraft, gazetteer: Gazetteer): void {
  const lower = unitRank(draft.units) > unitRank(container.units);
  if (draft.within === null && draft.units.length > 0 && draft.by === 'name' && lower)
    if (someIn(draft.units, container.units, gazetteer)) draft.within = container;
}

/**
 * Offsets at which the rows of a table begin: those after its rules where it is drawn with `+---+`,
 * else its lines.
 */
function rowStarts(text: string, block: Block): number[] {
  const drawn = /^ *\+[-=+]{3,}/m.test(text.slice(block.start, block.end));
  const starts: number[] = [];
  for (let line = block.start; line < block.end;) {
    const next = text.indexOf('\n', line);
    const end = next < 0 || next > block.end ? block.end : next;
    if (!drawn || drawnRule.test(text.slice(line, end))) starts.push(line);
    line = end + 1;
  }
  return starts;
}
