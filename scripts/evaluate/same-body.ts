import type { Body } from '../../src/schema/body.ts';
import { fold, foldedWords } from '../../src/vietnamese/fold/fold.ts';
import { foldedLevels } from '../../src/vietnamese/level-words.ts';
import { shortNames } from '../../src/vietnamese/short-names.ts';
import type { LabelledBody } from './body-label.ts';

/** Abbreviations of names, folded, and the words that they stand for. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ...shortNames.map(({ short, full }): [string, string] => [fold(short), fold(full)]),
  ['mttq', 'mat tran to quoc'],
  ['chqs', 'chi huy quan su'],
  ['bcd', 'ban chi dao'],
  ['tw', 'trung uong'],
];

/** Words of a name that its unit says too, or that some tables leave out. */
const SAID_BY_UNIT = new RegExp(String.raw`\b(?:${[...foldedLevels, 'viet nam', 'va'].join('|')})\b`, 'g');

/** What of a body that was read is compared. */
export type ReadBody = Pick<Body, 'name' | 'unit' | 'collective'>;

/**
 * Whether a body that was read is the labelled one: by name, unit, and whether it is several.
 * Spelling is compared without tones.
 */
export function sameBody(have: ReadBody, want: LabelledBody): boolean {
  if (want.all && have.collective !== null) return sameMembers(have.collective, want.all);
  if (want.all && want.unit === undefined) return false;
  return have.collective === null && sameUnit(have.unit, want.unit) && sameName(have.name, want);
}

/**
 * Whether a body that was read for some use is the labelled one: as `sameBody`; several of which
 * the label gives no kind have to begin with the same words.
 */
export function sameUser(have: ReadBody, want: LabelledBody): boolean {
  if (!sameBody(have, want)) return false;
  if (have.collective === null || want.all?.kinds) return true;
  return [want.name, ...(want.also ?? [])].some((name) => headOfName(name) === headOfName(have.name));
}

/**
 * Whether two names are one, whatever abbreviations they have and whether they name the unit's
 * level.
 */
export function sameName(have: string, want: Pick<LabelledBody, 'name' | 'also'>): boolean {
  const key = comparedName(have);
  return [want.name, ...(want.also ?? [])].some((name) => comparedName(name) === key);
}

/** One body that was read or labelled, as findings print it. */
export function bodyWords({ name, unit, ...of }: ReadBody | LabelledBody): string {
  const several = 'all' in of ? of.all !== undefined : 'collective' in of && of.collective !== null;
  return `${name} (${[unit ?? '–'].flat().join(' | ')}${several ? ', several' : ''})`;
}

function sameMembers(have: NonNullable<ReadBody['collective']>, want: NonNullable<LabelledBody['all']>): boolean {
  return (
    sameSet(have.kinds, want.kinds) &&
    sameSet(have.levels, want.levels) &&
    sameUnit(have.within, want.within) &&
    (want.except === undefined || have.except.length === want.except.length) &&
    (want.notably === undefined || have.notably.length === want.notably.length)
  );
}

function sameSet(have: readonly string[], want: readonly string[] | undefined): boolean {
  return want === undefined || (have.length === want.length && want.every((value) => have.includes(value)));
}

/** Whether a unit is (one of) the labelled; true where the label does not say. */
function sameUnit(have: string | null, want: LabelledBody['unit']): boolean {
  return want === undefined || [want].flat().includes(have);
}

function comparedName(name: string): string {
  let words = foldedWords(name);
  for (const [short, long] of ABBREVIATIONS) words = words.replaceAll(new RegExp(`\\b${short}\\b`, 'g'), long);
  return words.replace(SAID_BY_UNIT, ' ').replace(/\s+/g, ' ').trim();
}

/** The two words with which a name of several bodies begins, “các” left out. */
function headOfName(name: string): string {
  return comparedName(name)
    .replace(/^(?:cac|nhung) /, '')
    .split(' ')
    .slice(0, 2)
    .join(' ');
}
