/**
 * Where an address of a provision may lead that its page no longer has (`#dieu-3-1-a`): texts are
 * read better with time, and a provision may get another place in the numbering. Nothing is
 * followed by itself: what is found is offered, with how it was found.
 */

/**
 * An anchor of the page. `moved`: the only one that ends with the same steps, under another head;
 * `around`: the provision around it; `beside`: the neighbour in counting.
 */
export interface NearAnchor {
  readonly anchor: string;
  readonly by: 'moved' | 'around' | 'beside';
}

/** The nearest anchor of those that a page has; null where none is near. */
export function nearestAnchor(lost: string, anchors: readonly string[]): NearAnchor | null {
  const moved = movedTo(lost, anchors);
  if (moved !== null) return { anchor: moved, by: 'moved' };
  const known = new Set(anchors);
  for (let outer = lost; outer.includes('-');) {
    outer = outer.slice(0, outer.lastIndexOf('-'));
    if (known.has(outer)) return { anchor: outer, by: 'around' };
  }
  const beside = neighbour(lost, anchors);
  return beside === null ? null : { anchor: beside, by: 'beside' };
}

/**
 * `muc-3-a` → `dieu-2-3-a`: two steps or more, for every text has some “-1”; and only where one
 * anchor alone ends so.
 */
function movedTo(lost: string, anchors: readonly string[]): string | null {
  const steps = lost.split('-').slice(1);
  if (steps.length < 2) return null;
  const found = anchors.filter((anchor) => anchor.endsWith(`-${steps.join('-')}`));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** `dieu-3` → `dieu-2`, or where there is none before it `dieu-4`. */
function neighbour(lost: string, anchors: readonly string[]): string | null {
  const [, stem, figure] = NUMBERED.exec(lost) ?? [];
  if (stem === undefined) return null;
  const wanted = Number(figure);
  const like = anchors.flatMap((anchor) => {
    const [, other, number] = NUMBERED.exec(anchor) ?? [];
    return other === stem ? [{ anchor, number: Number(number) }] : [];
  });
  const before = like.filter(({ number }) => number < wanted);
  const near = before.length > 0 ? before : like;
  const [first, ...others] = near;
  if (first === undefined) return null;
  const distance = ({ number }: { readonly number: number }): number => Math.abs(number - wanted);
  return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first).anchor;
}

const NUMBERED = /^(.*-)(\d+)$/;
