import { withoutApostrophes } from '../apostrophe.ts';
import { foldedWords } from './fold.ts';

/**
 * A piece of an address: folded words with hyphens between: "17/CT-UBND" → "17-ct-ubnd". An
 * apostrophe parts no words, however it is typed: Ea H'Leo, Ea H’Leo → "ea-hleo". The one rule for
 * names of units, bodies, terms and numbers, so that one name has one address. Empty where no
 * letter or digit is in it.
 */
export function slug(name: string): string {
  return foldedWords(withoutApostrophes(name)).replaceAll(' ', '-');
}

/** Whether a name can be an address as it is. */
export function isAddress(name: string): boolean {
  return /^[a-z0-9]+(?:[-_]+[a-z0-9]+)*$/.test(name);
}

/**
 * The address that a file's name gives, without its ending: the name itself where it is one. Signs
 * all become hyphens, apostrophes too: the address of a document is permanent, and files were
 * published by this rule.
 */
export function addressOf(name: string): string {
  return isAddress(name) ? name : foldedWords(name).replaceAll(' ', '-');
}
