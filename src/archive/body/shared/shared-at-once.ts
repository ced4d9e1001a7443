/** How many of the sentences of each group of a shared page are shown at first, so that the page stays short on a phone. */
import { PHONE_FRAME, PHONE_PAGE, PHONE_SECTION } from '../../list/phone-height.ts';
import { rowsAtOnce } from '../../list/rows-at-once.ts';
import { dutyHeight, inclusionsAtOnce } from '../body-at-once.ts';
import { commonDuties, type ReachedArchive } from '../common-duties.ts';
import { commonDutiesShown } from '../duty-list.ts';
import type { SharedPage } from './shared-pages.ts';

/**
 * Heights at 360 px: a folded entry; the heading, names in common, boxes and foot around the sentences of a group, with
 * what was sent to all of it and its list of names, which wraps.
 */
const [FOLDED, AROUND] = [96, PHONE_SECTION + inclusionsAtOnce * 48 + 700];

/** The facts of an entry that is open at once, and the few documents that name it. */
const OPEN = 800;

/** The counts, in the order of the groups; each shows one at least. */
export function sharedAtOnce(archive: ReachedArchive, { groups }: Pick<SharedPage, 'groups'>): readonly number[] {
  const entries = groups.reduce((sum, { named, silent }) => sum + named.length + silent.length, 0);
  const heights = groups.map(({ one }) => commonDuties(archive, one).slice(0, commonDutiesShown).map(dutyHeight));
  const filled = heights.filter((rows) => rows.length > 0).length;
  const room =
    PHONE_PAGE - PHONE_FRAME - entries * FOLDED - openHeight(groups) - filled * AROUND - groups.length * PHONE_SECTION;
  return rowsAtOnce(heights, room).map((count) => Math.max(1, count));
}

/** Open are the entry of a page that has no other, and the silent body of a group that has no other silent one. */
function openHeight(groups: SharedPage['groups']): number {
  const entries = groups.flatMap(({ named, silent }) => [...named, ...silent]);
  const lone = groups.flatMap(({ silent }) => (silent.length === 1 ? silent : []));
  const open = entries.length === 1 ? entries : lone;
  return open.flatMap(({ duties }) => [OPEN, ...duties.map(dutyHeight)]).reduce((sum, height) => sum + height, 0);
}
