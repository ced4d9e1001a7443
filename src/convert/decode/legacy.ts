import { convincing, shareOf, weigh } from './evidence.ts';
import { decodeTcvn3, decodeTcvn5712 } from './tcvn.ts';
import { decodeVni } from './vni.ts';

/** Text and the name of the table it was read with. */
export interface DecodedText {
  readonly encoding: string;
  readonly text: string;
}

const windows1258 = new TextDecoder('windows-1258');

interface Table {
  readonly encoding: string;
  /**
   * Tables of one family agree on nearly all letters; the one with more words wins. Between
   * families the distance must be clear.
   */
  readonly family: 'microsoft' | 'tcvn' | 'vni';
  readonly decode: (bytes: Uint8Array) => string;
}

/** The 8-bit tables of Vietnamese; the earlier wins where two read the same. */
const LEGACY_TABLES: readonly Table[] = [
  {
    encoding: 'windows-1258',
    family: 'microsoft',
    decode: (bytes) => windows1258.decode(bytes).normalize('NFC'),
  },
  { encoding: 'tcvn3', family: 'tcvn', decode: decodeTcvn3 },
  { encoding: 'tcvn-5712', family: 'tcvn', decode: decodeTcvn5712 },
  { encoding: 'vni', family: 'vni', decode: decodeVni },
];

/** How far the share of syllables must be ahead of that of any other family. */
const margin = 0.2;

/**
 * The one table under which 8-bit bytes are Vietnamese; null where none is, or where two families
 * could be.
 */
export function readLegacy(bytes: Uint8Array): DecodedText | null {
  const readings = LEGACY_TABLES.map(({ encoding, family, decode }) => {
    const text = decode(bytes);
    return { encoding, family, text, evidence: weigh(text) };
  });
  const best = readings
    .filter(({ evidence }) => convincing(evidence))
    .reduce<(typeof readings)[number] | null>(
      (a, b) => (a === null || b.evidence.valid > a.evidence.valid ? b : a),
      null,
    );
  if (best === null) return null;
  const rival = readings.some(
    ({ family, evidence }) => family !== best.family && shareOf(best.evidence) - shareOf(evidence) < margin,
  );
  return rival ? null : { encoding: best.encoding, text: best.text };
}
