import { capitalized } from '../vietnamese/capitalized.ts';
import type { Unit } from './unit.ts';

/** What names a unit: its name without the type word, and the type in lower case. */
export interface TypedName {
  readonly type: string;
  readonly name: string;
}

/** Name with its type word and a capital: “Thị xã Ayun Pa”. */
export function fullName(unit: TypedName): string {
  return capitalized(nameInText(unit));
}

/** Name with its type word within a sentence: “thị xã Ayun Pa”. */
export function nameInText({ type, name }: TypedName): string {
  return `${type} ${name}`.trim();
}

/** Whether a unit is or was of a type: a thị trấn that was a xã once was both. */
export function everHadType({ type, namings }: Unit, wanted: string): boolean {
  return type === wanted || namings.some((naming) => naming.type === wanted);
}
