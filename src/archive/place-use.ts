/** What the page of a place lists. */
import type { LocalityRole } from '../schema/directive.ts';
import type { Place, PlaceUse } from './place.ts';

/** One document under a place; `role` is how it stands to the place. */
export interface PlaceRow extends PlaceUse {
  readonly role: LocalityRole;
}

const roles: readonly LocalityRole[] = ['issuer', 'applies', 'mentioned'];

/** The uses of a place as one list: issued, then applying, then mentioning, each newest first. */
export const placeRows = (place: Place): readonly PlaceRow[] =>
  roles.flatMap((role) => place.uses[role].map((use) => ({ ...use, role })));
