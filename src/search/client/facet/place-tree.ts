/** The facet of places as a tree: the era, its provinces, the units inside. */
import { eraOfPath, parentOf } from '../../../gazetteer/path.ts';
import { element } from '../element.ts';
import type { FacetCount } from '../../engine.ts';

const eras = [
  ['2025', 'Đơn vị từ 01/7/2025'],
  ['2021', 'Đơn vị trước 01/7/2025'],
] as const;

/**
 * Lists made of `counts`, whose keys are gazetteer paths; `value` makes the row of one unit. A unit
 * with units inside it can be folded.
 */
export function placeTree(counts: readonly FacetCount[], value: (count: FacetCount) => HTMLElement): HTMLElement {
  const known = new Set(counts.map(({ key }) => key));
  const inside = Map.groupBy(counts, ({ key }) => {
    const around = parentOf(key);
    return around !== null && known.has(around) ? around : eraOfPath(key);
  });
  const branch = (units: readonly FacetCount[]): HTMLElement =>
    element(
      'ul',
      { role: 'list' },
      ...units.map((unit) => {
        const inner = inside.get(unit.key) ?? [];
        const fold =
          inner.length > 0
            ? element(
                'details',
                { 'data-fold': unit.key },
                element('summary', { 'data-key': `+${unit.key}` }, `${inner.length} đơn vị bên trong`),
                branch(inner),
              )
            : null;
        return element('li', {}, value(unit), fold);
      }),
    );
  const parts = eras.flatMap(([era, name]) => {
    const units = inside.get(era) ?? [];
    return units.length === 0
      ? []
      : [
          element(
            'details',
            { open: units.length < 12, 'data-fold': era },
            element('summary', { 'data-key': `+${era}` }, name),
            branch(units),
          ),
        ];
  });
  return element('div', { class: 'facet-places' }, ...parts);
}
