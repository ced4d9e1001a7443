/**
 * The numbers that Word counts before paragraphs: lists, their levels, where they start anew. They
 * are not in the text of a file, and no paragraph is read without them: `Điều 1.`, `1.`, `a)`, `–`.
 */
import { formattedNumber } from './number-format.ts';
import { plainSign } from './symbols.ts';

/** The number of one paragraph, with what is between it and the words. */
export interface ListLabel {
  readonly text: string;
  readonly isBullet: boolean;
  /** Whether the format of a number is not known here, so that it is given in figures. */
  readonly isGuessed: boolean;
}

/** The lists of a document; numbers are asked for in the order of its paragraphs. */
export interface Lists {
  /** The label of the next paragraph of a list; null where the list or level prints none. */
  readonly next: (list: string, level: number) => ListLabel | null;
  /** The level that a list gives to a style; 0 where it gives none. */
  readonly levelOfStyle: (list: string, style: string | undefined) => number;
}

export interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
  /** After which level (1-based) the number starts anew; 0: never; undefined: after any above it. */
  readonly restart: number | undefined;
  readonly isLegal: boolean;
  readonly style: string | undefined;
}

export interface List {
  /** The list that it counts with: instances of one abstract list share its numbers. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Level → the number that this instance starts it with. */
  readonly starts: ReadonlyMap<number, number>;
}

const LEVELS = 9;

/** Counts lists, by the number that paragraphs name them with. */
export function countedLists(lists: ReadonlyMap<string, List>): Lists {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const countsOf = (counter: string): (number | undefined)[] => {
    const held = counts.get(counter) ?? new Array<number | undefined>(LEVELS).fill(undefined);
    counts.set(counter, held);
    return held;
  };
  return {
    next: (id, level) => {
      const list = lists.get(id);
      const own = list?.levels.get(level);
      if (!list || !own) return null;
      const held = countsOf(list.counter);
      if (!begun.has(id)) for (const [at] of list.starts) held[at] = undefined;
      begun.add(id);
      const before = held[level];
      held[level] = before === undefined ? (list.starts.get(level) ?? own.start) : before + 1;
      restartBelow(list, level, held);
      return labelOf(list, own, held);
    },
    levelOfStyle: (id, style) =>
      [...(lists.get(id)?.levels ?? [])].find(([, level]) => style !== undefined && level.style === style)?.[0] ?? 0,
  };
}

/** Levels below one that goes on start anew, unless they say otherwise. */
function restartBelow(list: List, level: number, held: (number | undefined)[]): void {
  for (let below = level + 1; below < LEVELS; below++) {
    const restart = list.levels.get(below)?.restart;
    if (restart === undefined || (restart > 0 && level < restart)) held[below] = undefined;
  }
}

function labelOf(list: List, own: Level, held: readonly (number | undefined)[]): ListLabel | null {
  if (own.format === 'bullet')
    return { text: `${plainSign(own.text) ?? '-'}${own.suffix}`, isBullet: true, isGuessed: false };
  let isGuessed = false;
  const text = own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = list.levels.get(at);
    const value = held[at] ?? list.starts.get(at) ?? of?.start ?? 1;
    const format = own.isLegal ? 'decimal' : (of?.format ?? 'decimal');
    const printed = formattedNumber(value, format);
    if (printed === null) isGuessed = true;
    return printed ?? String(value);
  });
  return text.trim() === '' ? null : { text: `${text.trim()}${own.suffix}`, isBullet: false, isGuessed };
}
