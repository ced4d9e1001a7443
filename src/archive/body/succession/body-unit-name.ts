import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { nameInText } from '../../../gazetteer/unit-name.ts';
import type { Unit } from '../../../gazetteer/unit.ts';
import { levelCommittees } from '../../../vietnamese/level-words.ts';
import { placeTones } from '../../../vietnamese/tone-place.ts';
import type { KinIdentity } from './body-kin.ts';

/** The name of a body without the unit at its end: “Sở Y tế tỉnh Đắk Lắk” → “Sở Y tế”. */
export function bodyNameWithoutUnit({ name, unit }: KinIdentity, gazetteer: Gazetteer): string {
  const found = unit === null ? undefined : gazetteer.unit(unit);
  if (!found) return name;
  const lower = name.toLowerCase();
  const end = unitNames(found)
    .map((words) => ` ${words.toLowerCase()}`)
    .find((words) => lower.endsWith(words));
  return end === undefined ? name : name.slice(0, -end.length);
}

/** A body's name with its unit; a committee that has the level's word in it takes the bare name. */
export function bodyNameIn(base: string, unit: string | null, gazetteer: Gazetteer): string {
  const found = unit === null ? undefined : gazetteer.unit(unit);
  if (!found) return base;
  return `${base} ${endsInCommittee(base) ? found.name : nameInText(found)}`;
}

/** Names that a unit has or had, with their type and bare, the longest first. */
function unitNames(unit: Unit): readonly string[] {
  const namings = [unit, ...unit.namings];
  return [...namings.map(nameInText), ...namings.map(({ name }) => name)];
}

function endsInCommittee(base: string): boolean {
  const lower = placeTones(base.toLowerCase());
  return levelCommittees.some((committee) => lower === committee || lower.endsWith(` ${committee}`));
}
