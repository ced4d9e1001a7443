import type { UnitType } from '../../../gazetteer/unit.ts';
import type { Level } from '../../../schema/directive.ts';
import type { UnitWords } from '../../model.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { phraseSet } from '../../text/phrase/phrase-set.ts';
import { levelOfWord, levelWords, rankOfWord } from '../../../vietnamese/level-words.ts';

/** No unit's name has more syllables. */
const MOST_UNIT_SYLLABLES = 6;
const LONGEST_UNIT_NAME = 60;

const TYPE_WORDS = phraseSet(levelWords.map(({ word }) => word));
const COMMITTEES: ReadonlyMap<string, UnitType> = new Map(
  levelWords.flatMap(({ word, committee }) => (committee === null ? [] : [[committee, word] as const])),
);
const COMMITTEE_WORDS = phraseSet([...COMMITTEES.keys()]);

/**
 * "TP. Hồ Chí Minh", "H. Krông Búk", "TX Ayun Pa": with a capital after it, as one letter is not a
 * word.
 */
const SHORT: ReadonlyMap<string, UnitType> = new Map([
  ...['tp', 't.p'].map((short) => [short, 'thành phố'] as const),
  ...['tx', 't.x'].map((short) => [short, 'thị xã'] as const),
  ...([
    ['h', 'huyện'],
    ['q', 'quận'],
    ['p', 'phường'],
    ['tt', 'thị trấn'],
    ['x', 'xã'],
  ] as const),
]);
const SHORT_TYPE = /(?:TP|Tp|T\.P|TX|Tx|T\.X|TT|H|Q|P|X)(?:\.\s?|\s)(?=[\p{Lu}\d])/uy;

const UNIT_SYLLABLE = /(?:\p{Lu}[\p{L}’'‘]*|\d{1,3}(?![/\d]))/uy;
const BETWEEN_SYLLABLES = /\s?[-–]\s?|\s|['’‘](?=\p{Lu})/uy;

/** The levels of units of a type: a thành phố is one of the State or of a province. */
export function levelsOf(type: UnitType): readonly Level[] {
  return type === 'thành phố' ? ['district', 'province'] : [levelOfWord.get(type) ?? 'commune'];
}

/** A unit as words name it, from `position` on. */
export interface UnitPhrase extends UnitWords {
  readonly length: number;
}

/** The word of a level at a position, and how many characters it has: "huyện", "TP. ". */
export function levelAt(small: string, printed: string, position: number): { type: UnitType; length: number } | null {
  const word = TYPE_WORDS.at(small, position);
  if (word !== null && COMMITTEE_WORDS.at(small, position) !== null) return null;
  if (word !== null) return { type: word as UnitType, length: word.length };
  SHORT_TYPE.lastIndex = position;
  const short = SHORT_TYPE.exec(printed)?.[0];
  const type = short && SHORT.get(short.toLowerCase().replace(/\.?\s?$/, ''));
  return short && type ? { type, length: short.length } : null;
}

/** A Party committee of a level at a position: "Huyện ủy". */
export function committeeAt(small: string, position: number): { type: UnitType; length: number } | null {
  const words = COMMITTEE_WORDS.at(small, position);
  const type = COMMITTEES.get(words ?? '');
  return words === null || type === undefined ? null : { type, length: words.length };
}

/**
 * A unit at a position: "huyện Krông Búk", "xã Ea Sin, huyện Krông Búk", "tỉnh" (whose name is left
 * out), "TP. Hồ Chí Minh". Near misses: "xã hội", "thành phần". Names end where no known one goes
 * on; of an unknown one all syllables with a capital are taken.
 */
export function unitAt(small: string, printed: string, position: number, bodies: BodyVocabulary): UnitPhrase | null {
  const level = levelAt(small, printed, position);
  if (level === null || (level.type === 'xã' && small.startsWith('xã hội', position))) return null;
  const isShort = /[.\s]$/.test(printed.slice(position, position + level.length));
  const gap = isShort ? 0 : 1;
  const from = position + level.length + gap;
  const isBare = !isShort && printed.charAt(from - 1) !== ' ';
  const length = isBare ? 0 : nameLength(printed, from, bodies);
  if (length === 0) return isShort ? null : { type: level.type, name: null, within: null, length: level.length };
  const name = printed.slice(from, from + length);
  // "Phó Chủ tịch UBND tỉnh Võ Phiên chủ trì": every province is known, so that it is a person.
  const isPerson = level.type === 'tỉnh' && !bodies.isUnitName(name);
  if (isPerson) return isShort ? null : { type: level.type, name: null, within: null, length: level.length };
  const end = from + length;
  const within = containerAt(small, printed, end, rankOfWord.get(level.type) ?? 0, bodies);
  return {
    type: level.type,
    name,
    within,
    length: (within ? within.end : end) - position,
  };
}

/**
 * How many characters of a text are the name of a unit; 0 where no capital or figure begins one.
 */
export function nameLength(printed: string, from: number, bodies: BodyVocabulary): number {
  const ends: number[] = [];
  let at = from;
  while (ends.length < MOST_UNIT_SYLLABLES && at - from < LONGEST_UNIT_NAME) {
    UNIT_SYLLABLE.lastIndex = at;
    const syllable = UNIT_SYLLABLE.exec(printed)?.[0];
    if (syllable === undefined) break;
    at += syllable.length;
    ends.push(at);
    BETWEEN_SYLLABLES.lastIndex = at;
    const between = BETWEEN_SYLLABLES.exec(printed)?.[0];
    if (between === undefined) break;
    at += between.length;
  }
  const known = ends.findLast((end) => bodies.isUnitName(printed.slice(from, end)));
  if (known !== undefined) return known - from;
  // A hyphen parts two names, unless a unit bears both.
  const unknown = /^[^\s–-]+(?:\s[^\s–-]+)*/u.exec(printed.slice(from, ends.at(-1) ?? from))?.[0] ?? '';
  return unknown.length;
}

/** ", huyện Krông Búk": a unit of a higher level, in which the one before it lies. */
function containerAt(
  small: string,
  printed: string,
  at: number,
  rank: number,
  bodies: BodyVocabulary,
): (UnitWords & { readonly end: number }) | null {
  const gap = /^(?:\s?,\s|\s|\s[-–]\s|\s?\()/u.exec(printed.slice(at, at + 3))?.[0].length ?? 0;
  if (gap === 0) return null;
  const level = levelAt(small, printed, at + gap);
  if (level === null || (rankOfWord.get(level.type) ?? 0) <= rank) return null;
  const unit = unitAt(small, printed, at + gap, bodies);
  return unit?.name == null ? null : { ...unit, end: at + gap + unit.length };
}
