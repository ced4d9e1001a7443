/**
 * Finding a body by its name in any spelling: abbreviated (`Sở GTVT`, `UBND H. Krông Búk`), without
 * tones, without its level words. Runs in the browser.
 */
import { spellingKey } from '../../gazetteer/spelling.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { levelNames } from '../../vietnamese/level-words.ts';
import type { ShortForm } from './short-forms.ts';

/**
 * How well a name fits: `whole` it is the name, `start` it begins it, `inside` its words are in it.
 */
export type NameFit = 'whole' | 'start' | 'inside';

/** A body found, with how its name fits. */
export interface FoundName<T> {
  readonly of: T;
  readonly fit: NameFit;
}

type Words = readonly string[];

const FITS: readonly NameFit[] = ['whole', 'start', 'inside'];

/** A query of many abbreviations is read in this many ways at most. */
const MOST_READINGS = 24;

const LEVELS = new Set(levelNames.map(spellingKey));
const TONELESS_LEVELS = new Set([...LEVELS].map(fold));

/**
 * The names that a query fits, best first and otherwise in the order given. A query with tones
 * finds names with these tones, and others only where there is none.
 */
export function bodiesNamed<T extends { readonly name: string; readonly where: string | null }>(
  bodies: readonly T[],
  query: string,
  short: readonly ShortForm[],
): readonly FoundName<T>[] {
  const readings = nameReadings(query, short);
  if (readings.length === 0) return [];
  const toned = comparedWordsOf(query).some((word) => fold(word) !== word);
  const exact = toned ? search(bodies, readings, comparedWordsOf, LEVELS) : [];
  if (exact.length > 0) return exact;
  const plain = readings.map((words) => words.map(fold));
  return search(bodies, plain, (name) => comparedWordsOf(name).map(fold), TONELESS_LEVELS);
}

function search<T extends { readonly name: string; readonly where: string | null }>(
  bodies: readonly T[],
  readings: readonly Words[],
  look: (name: string) => Words,
  levels: ReadonlySet<string>,
): readonly FoundName<T>[] {
  const wanted = readings.map((words) => withWholeLevels(words, levels));
  const found = bodies.flatMap((of) => {
    const name = withWholeLevels(look(of.name), levels);
    const around = of.where === null ? [] : withWholeLevels(look(of.where), levels);
    const fits = wanted.flatMap((words) => fitOf(words, name, around, levels) ?? []);
    const fit = FITS.find((one) => fits.includes(one));
    return fit ? [{ of, fit }] : [];
  });
  return found.toSorted((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit));
}

/**
 * How the words of a query fit a name and the words of where it is: in their order, the last one
 * perhaps unfinished. Level words of the name may be left out.
 */
function fitOf(query: Words, name: Words, around: Words, levels: ReadonlySet<string>): NameFit | null {
  const all = [...name, ...around];
  let next = 0;
  let skipped = false;
  for (const [at, word] of all.entries()) {
    const wanted = query[next];
    if (wanted === undefined) break;
    const last = next === query.length - 1;
    if (word === wanted || (last && word.startsWith(wanted))) {
      next++;
      if (last) return endOfMatch(at, word === wanted, name.length, skipped);
    } else if (at < name.length ? !levels.has(word) : next === 0) skipped = true;
  }
  return null;
}

/** Words with those of a level joined: the xã of “thị xã” is not a xã. */
function withWholeLevels(words: Words, levels: ReadonlySet<string>): Words {
  const whole: string[] = [];
  for (const word of words) {
    const joined = `${whole.at(-1)} ${word}`;
    if (levels.has(joined)) whole[whole.length - 1] = joined;
    else whole.push(word);
  }
  return whole;
}

function endOfMatch(at: number, complete: boolean, nameLength: number, skipped: boolean): NameFit {
  if (skipped) return 'inside';
  return complete && at >= nameLength - 1 ? 'whole' : 'start';
}

/**
 * A query as the words it may mean, with its abbreviations written out; the first as it is typed.
 */
export function nameReadings(query: string, short: readonly ShortForm[]): readonly Words[] {
  const meant = Map.groupBy(short, ([form]) => fold(comparedWordsOf(withoutInnerSigns(form)).join(' ')));
  const typed = comparedWordsOf(withoutInnerSigns(query));
  let readings: Words[] = [[]];
  for (const [i, word] of typed.entries()) {
    // One letter abbreviates a level only before a name: `H. Krông Búk`.
    const forms = word.length === 1 && i === typed.length - 1 ? [] : (meant.get(fold(word)) ?? []);
    const choices = [[word], ...forms.map(([, full]) => comparedWordsOf(full))];
    readings = readings.flatMap((before) => choices.map((choice) => [...before, ...choice])).slice(0, MOST_READINGS);
  }
  return typed.length === 0 ? [] : readings;
}

/** Signs inside an abbreviation are left out: `NN&PTNT`, `LĐ-TB&XH`. */
function withoutInnerSigns(text: string): string {
  return text.replace(/(?<=\p{L})\s?&\s?(?=\p{L})/gu, '').replace(/(?<=\p{Lu})[-–](?=\p{Lu})/gu, '');
}

function comparedWordsOf(text: string): Words {
  const key = spellingKey(text);
  return key === '' ? [] : key.split(' ');
}
