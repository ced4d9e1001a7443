/** The provinces of an era as a list, with what became of them or what they came from. */
import { vietnameseOrder } from '../../vietnamese/order.ts';
import type { Era } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import type { Place } from './place.ts';

/**
 * One province. `note` names the units of the other era where they differ: “gồm Bình Định, Gia Lai
 * cũ”, “nay thuộc Gia Lai”.
 */
export interface ProvinceRow {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  readonly note: string | null;
}

/** By name, in Vietnamese order. */
export function provinceRows(
  archive: Pick<Archive, 'gazetteer' | 'places' | 'href'>,
  era: Era,
): readonly ProvinceRow[] {
  return [...archive.places.values()]
    .filter((place) => place.level === 'province' && place.era === era)
    .sort((a, b) => vietnameseOrder(a.name, b.name))
    .map((place) => ({
      name: place.name,
      href: archive.href.place(place.path),
      count: place.withFormer,
      note: noteOf(archive, place),
    }));
}

function noteOf({ gazetteer }: Pick<Archive, 'gazetteer'>, { path, name, era }: Place): string | null {
  const steps = era === '2025' ? gazetteer.predecessors(path) : gazetteer.successors(path);
  const names = steps.flatMap((step) => gazetteer.unit(step.path)?.name ?? []);
  if (names.length === 0 || (names.length === 1 && names[0] === name)) return null;
  return era === '2025' ? `gồm ${names.join(', ')} cũ` : `nay thuộc ${names.join(', ')}`;
}
