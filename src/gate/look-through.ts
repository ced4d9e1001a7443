/**
 * The gate: what of a text must not be published before somebody has answered for it. Pure, and
 * needs nothing but the text, so that it also runs in a browser before a file leaves a machine.
 */
import { bankAccounts } from './bank-account.ts';
import { birthDays } from './birth.ts';
import { circulationMarks } from './circulation.ts';
import { gateText } from './gate-text.ts';
import { healthOfPersons } from './health.ts';
import { homeAddresses } from './home-address.ts';
import { identityNumbers } from './identity.ts';
import { namesOfMinors } from './minor.ts';
import { mobileNumbers } from './mobile.ts';
import { listsOfPersons } from './person-list.ts';
import { secrecyStamps } from './secrecy-stamp.ts';
import type { Sighting } from './sighting.ts';

const detectors = [
  secrecyStamps,
  circulationMarks,
  identityNumbers,
  mobileNumbers,
  birthDays,
  homeAddresses,
  bankAccounts,
  healthOfPersons,
  namesOfMinors,
  listsOfPersons,
];

/** A sighting with its place: 1-based line and column of the text given. */
export interface PlacedSighting extends Sighting {
  readonly line: number;
  readonly column: number;
}

/**
 * All that the gate sees in a text (NFC, `\n`), in text order; empty for a text that may be
 * published as it is. Never repeats a datum: `masked` says where to look.
 */
export function lookThroughText(text: string): PlacedSighting[] {
  const read = gateText(text);
  const found = detectors.flatMap((detector) => detector(read)).sort((a, b) => a.start - b.start);
  let line = 0;
  return found.map((sighting) => {
    while ((read.lines[line + 1]?.start ?? Infinity) <= sighting.start) line++;
    return { ...sighting, line: line + 1, column: sighting.start - (read.lines[line]?.start ?? 0) + 1 };
  });
}
