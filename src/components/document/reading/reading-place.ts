import { foldsAround, targetOf } from './open-targets.ts';

/** Where on the screen a provision has to be to be the one that is read: a strip under its top. */
const STRIP = '-18% 0px -80% 0px';

/**
 * Marks in the table of contents the provision that is being read, unfolds the rows around it and
 * keeps them in view. Without the script the table stays as it is.
 */
export function followReader(): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc ol a')) {
    const provision = targetOf(link.hash);
    if (provision) links.set(provision, link);
  }
  const inStrip = new Set<Element>();
  let current: HTMLAnchorElement | undefined;
  let unfolded: HTMLDetailsElement[] = [];
  const watch = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) inStrip[isIntersecting ? 'add' : 'delete'](target);
      const next = links.get([...links.keys()].findLast((provision) => inStrip.has(provision)) ?? document.body);
      if (!next || next === current) return;
      current?.removeAttribute('aria-current');
      current = next;
      next.setAttribute('aria-current', 'location');
      unfolded = unfoldAround(next, unfolded);
      keepInView(next);
    },
    { rootMargin: STRIP },
  );
  for (const provision of links.keys()) watch.observe(provision);
}

/** Folds again what was unfolded for the row before; what the reader unfolded stays. */
function unfoldAround(link: Element, before: readonly HTMLDetailsElement[]): HTMLDetailsElement[] {
  const around = foldsAround(link).filter((fold) => !fold.matches('.toc'));
  for (const fold of before) if (!around.includes(fold)) fold.open = false;
  const shut = around.filter((fold) => !fold.open);
  for (const fold of shut) fold.open = true;
  return [...before.filter((fold) => around.includes(fold)), ...shut];
}

function keepInView(link: HTMLElement): void {
  const side = link.closest<HTMLElement>('.doc-side');
  if (!side || side.scrollHeight <= side.clientHeight) return;
  const [box, at] = [side.getBoundingClientRect(), link.getBoundingClientRect()];
  if (at.top < box.top || at.bottom > box.bottom) side.scrollTop += at.top - box.top - box.height / 3;
}
