import { capitalized } from '../vietnamese/capitalized.ts';

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
