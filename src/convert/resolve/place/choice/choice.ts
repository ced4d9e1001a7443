import type { Unit } from '../../../../gazetteer/unit.ts';
import type { PlaceReason } from '../../../../schema/reason.ts';
import type { LocalityMention } from '../../../model.ts';
import type { HomeUnits } from '../locality-home.ts';

/**
 * What a mention may still be, and why it was narrowed. `dropped`: the text shows that it is none
 * of the units known.
 */
export interface PlaceChoice {
  readonly units: readonly Unit[];
  /** Second line: units of the name under another type word. */
  readonly others: readonly Unit[];
  readonly note: PlaceReason | null;
  readonly dropped: boolean;
}

/** What a rule makes of a mention; a note of null leaves the earlier one. */
export type ChoiceFinding = { readonly keep: readonly Unit[]; readonly note: PlaceReason | null } | 'drop';

/** All mentions of a text, and what they may be when the turn of a rule comes. */
export interface Scene {
  readonly mentions: readonly LocalityMention[];
  readonly choices: readonly PlaceChoice[];
  readonly home: HomeUnits;
  readonly blockOf: (mention: LocalityMention) => number;
}

/** One kind of evidence, with the reason for which it is believed. */
export interface EvidenceRule {
  readonly name: string;
  readonly reason: string;
  /** Looks at the whole text once, then says what follows for each mention, or null. */
  readonly look: (scene: Scene) => (mention: LocalityMention, choice: PlaceChoice, at: number) => ChoiceFinding | null;
}

/** A choice after a finding; null leaves it as it is. */
export function narrowed(choice: PlaceChoice, finding: ChoiceFinding | null): PlaceChoice {
  if (finding === null) return choice;
  if (finding === 'drop') return { ...choice, dropped: true };
  return { ...choice, units: finding.keep, note: finding.note ?? choice.note };
}

/** Keeps those that pass the test; no finding where none or all of them do. */
export function keepIf(choice: PlaceChoice, test: (unit: Unit) => boolean, note: PlaceReason): ChoiceFinding | null {
  const keep = choice.units.filter(test);
  return keep.length === 0 || keep.length === choice.units.length ? null : { keep, note };
}
