/** Who signed for a body. */
import { expected } from '../../ground/expected.ts';
import type { Directive } from '../../schema/directive.ts';
import { placeTones } from '../../vietnamese/tone-place.ts';
import type { Signer } from './body-page.ts';

/**
 * The people who signed these documents (newest first), those who signed last first. One person is
 * one name, whatever its capitals and the place of its tones.
 */
export function signersOf(documents: readonly Directive[]): readonly Signer[] {
  const signed = documents.filter(({ signatory }) => signatory !== null);
  const groups = Map.groupBy(signed, ({ signatory }) => personKey(signatory?.name ?? ''));
  return [...groups.values()].map(signerOf);
}

function signerOf(documents: readonly Directive[]): Signer {
  const dates = documents.flatMap(({ date }) => date ?? []).sort();
  const signatories = documents.flatMap(({ signatory }) => signatory ?? []);
  return {
    name: expected(signatories[0], 'a signature of the person').name,
    positions: [...new Set(signatories.flatMap(({ position }) => position ?? []))],
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    documents,
  };
}

function personKey(name: string): string {
  return placeTones(name.normalize('NFC').toLowerCase()).replace(/\s+/g, ' ').trim();
}
