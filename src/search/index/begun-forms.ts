/** By which words bodies and units are found while their names are typed. */
import type { BodyNames } from '../../archive/body/packed-bodies.ts';
import { unpackPlaces, type NamedPlace, type PackedPlace } from '../../archive/place/place-filter.ts';
import { withoutLevels, wordsOfName } from '../plan/begun-words.ts';

/**
 * The forms of each body, in their order: with the places around it, with the last of these alone,
 * and without the first word (“giao thông vận tải” is a sở).
 */
export function bodyForms({ wheres, rows }: BodyNames): readonly (readonly string[])[] {
  return rows.map(([, name, at]) => {
    const around = (wheres[at] ?? '').split('·')[0] ?? '';
    const last = around.slice(around.lastIndexOf(',') + 1);
    const called = [around, last].map((where) => wordsOfName(`${name} ${where}`));
    return formsOf([...called, wordsOfName(name).slice(1)]);
  });
}

/** The units, those with most documents first. */
export function placesByUse(packed: readonly PackedPlace[]): readonly NamedPlace[] {
  return unpackPlaces(packed).toSorted(([, , , a], [, , , b]) => b - a);
}

/** The forms of a unit; a former name finds it too. */
export function placeForms([, name, , , former]: NamedPlace): readonly string[] {
  return formsOf([name, ...former].map(wordsOfName));
}

/** Words as texts, as they are and without those of levels; each once. */
function formsOf(names: readonly (readonly string[])[]): readonly string[] {
  const texts = names.flatMap((words) => [words, withoutLevels(words)]).map((words) => words.join(' '));
  return [...new Set(texts)].filter((text) => text !== '');
}
