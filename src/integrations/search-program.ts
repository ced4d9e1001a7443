/** What makes of texts what search has of them. */
import { programDigest } from '../store/program-digest.ts';

/** Every part of the program that what is indexed is made by. */
const SEARCH_PROGRAM = [
  'src/archive',
  'src/ground',
  'src/number',
  'src/render',
  'src/schema',
  'src/search',
  'src/vietnamese',
];

/**
 * A digest of the program below `root` that makes what is indexed: what another one made of the
 * same texts is not taken for its own.
 */
export function searchProgram(root: string): string {
  return `${programDigest(root, [...SEARCH_PROGRAM, 'package-lock.json'])} ${process.version}`;
}
