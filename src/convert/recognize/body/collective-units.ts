import type { UnitType } from '../../../gazetteer/unit.ts';
import type { Level } from '../../../schema/directive.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import type { BodyLine } from './body-line.ts';
import { exceptions, type Meant } from './collective-exceptions.ts';
import { patternAt } from './pattern-at.ts';
import { levelAt } from './unit-phrase.ts';
import { nobodyMeant } from './unsaid.ts';

/** "các", or how many there are: "UBND 11 phường". */
const MANY = /(?:các|\d{1,3}) (?!\d)/uy;

/** What parts the nouns of a collective name. */
export const NEXT_NOUN = /(?:, và |, | và | - |\/| )/uy;
const OF_STATE = / trực thuộc (?:trung ương|tỉnh)/uy;
/** "từ huyện đến cơ sở": down to the communes, however they are called. */
const DOWN_TO_COMMUNES = String.raw`(?:cơ sở|(?:các )?xã(?:, phường)?(?:, thị trấn)?)(?!\p{L})`;
/** Levels by their names: "các cấp", "cấp huyện", "từ tỉnh đến cơ sở". */
export const LEVEL_NAMED = new RegExp(
  oneOf('các cấp(?! ủy)', 'cấp (?:tỉnh|huyện|xã)', `từ (?:tỉnh|huyện) đến ${DOWN_TO_COMMUNES}`),
  'uy',
);

/** No collective name lists more kinds. */
export const MOST_NOUNS = 8;

/**
 * The units whose bodies a name means, after its first words: "các xã, thị trấn", "các tỉnh, thành
 * phố trực thuộc Trung ương", "cấp huyện", "xã, phường, thị trấn". Null where one unit is named:
 * "xã Ia Pa".
 */
export function unitsMeant(text: BodyLine, at: number): Meant | null {
  const { small, printed } = text;
  const levels = patternAt(LEVEL_NAMED, small, at);
  if (levels)
    return exceptions(text, { words: { ...nobodyMeant, levels: levelsNamed(levels) }, end: at + levels.length });
  const many = patternAt(MANY, small, at);
  const isPlural = many !== null;
  const from = at + (many?.length ?? 0);
  const types: UnitType[] = [];
  let end = from;
  for (let next = from; types.length < MOST_NOUNS;) {
    const level = levelAt(small, printed, next);
    if (level === null || /[. ]$/.test(printed.slice(next, next + level.length))) break;
    types.push(level.type);
    end = next + level.length;
    const gap = patternAt(NEXT_NOUN, small, end);
    if (gap === null) break;
    next = end + gap.length;
  }
  // "các huyện, thị xã Đức Phổ": the last one is named, and is not among them.
  if (types.length > 1 && opensUnitName(printed, end)) {
    types.pop();
    end = printed.slice(0, end).replace(/(?:,| và|,? -)? [^\s,]+(?: (?:xã|phố|trấn|khu))?$/u, '').length;
  }
  if (types.length === 0 || (!isPlural && types.length < 2) || opensUnitName(printed, end)) return null;
  end += patternAt(OF_STATE, small, end)?.length ?? 0;
  return exceptions(text, { words: { ...nobodyMeant, types }, end });
}

const LEVELS_NAMED: Readonly<Record<string, readonly Level[]>> = {
  'cấp tỉnh': ['province'],
  'cấp huyện': ['district'],
  'cấp xã': ['commune'],
  'các cấp': ['province', 'district', 'commune'],
};

/** The levels that words name: "từ tỉnh đến cơ sở" are all of them. */
export function levelsNamed(words: string): readonly Level[] {
  const lowest = words.startsWith('từ ') ? (['district', 'commune'] as const) : [];
  return LEVELS_NAMED[words] ?? (words.startsWith('từ tỉnh') ? ['province', ...lowest] : lowest);
}

function opensUnitName(printed: string, at: number): boolean {
  return /^ [\p{Lu}\d]/u.test(printed.slice(at, at + 3));
}
