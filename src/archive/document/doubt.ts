/** Whether a value was read from print that a scan spoiled, so that it may be wrong. */
import { tonesOf } from '../../vietnamese/tone.ts';
import { isSyllable } from '../../vietnamese/syllable.ts';
import type { Directive, Field } from '../../schema/directive.ts';
import { isDoubted } from '../../schema/doubted.ts';
import { reasonWords } from '../../schema/reason-words.ts';

/** Why a stated value is in doubt, as conversion noted it; null where it noted nothing. */
export function doubtOf({ origins }: Pick<Directive, 'origins'>, field: Field): string | null {
  const provenance = origins[field];
  return provenance?.note && isDoubted(provenance) ? reasonWords(provenance.note) : null;
}

/** What is spoiled in a title, by the title: every link to a document asks. */
const spoiled = new Map<string, string | null>();

/**
 * Why a title is in doubt: it has marks that only spoiled print has. Null for one that has none.
 */
export function spoiledTitle({ title, origins }: Pick<Directive, 'title' | 'origins'>): string | null {
  const origin = origins.title?.origin;
  if (title === null || origin === 'staff' || origin === 'exchange') return null;
  const doubt = doubtOf({ origins }, 'title');
  if (doubt !== null) return doubt;
  const known = spoiled.get(title);
  const seen = known === undefined ? spoiledPart(title) : known;
  spoiled.set(title, seen);
  return seen === null ? null : `trích yếu có chỗ in hỏng (“${seen}”): đọc từ bản quét, có thể sai`;
}

function spoiledPart(title: string): string | null {
  return title.split(/\s+/).find(isSpoiledWord) ?? (isUnbalanced(title) ? '"' : null);
}

/** Signs that no title has: “öa]”, “3{”, “G¿”. Near misses: “&”, “%”, “+”, “/”. */
const STRAY = /[|¦¬¿~^_{}<>\\#=[\]«»©®°]/u;

/**
 * A word that print cannot have: a capital within a syllable (“cAp”), a stray sign, a syllable that
 * a stop ends without its tone (“quôc”). Near misses: “TTg”, “eOffice”, “Đắk”, “Đăk”, “các”.
 */
function isSpoiledWord(word: string): boolean {
  if (STRAY.test(word)) return true;
  const letters = word.replace(/^\P{L}+|(?<=\p{L})\P{L}+$/gu, '');
  if (!/^[\p{L}\p{M}]+$/u.test(letters)) return false;
  const small = letters.toLocaleLowerCase('vi');
  if (/\p{Ll}\p{Lu}/u.test(letters)) return isSyllable(small);
  return (
    letters !== letters.toLocaleUpperCase('vi') &&
    /[^\x00-\x7f]/u.test(small) &&
    /(?:[cpt]|ch)$/u.test(small) &&
    tonesOf(small).length === 0
  );
}

function isUnbalanced(title: string): boolean {
  const count = (sign: string): number => title.split(sign).length - 1;
  return count('"') % 2 === 1 && !/\d"/.test(title);
}
