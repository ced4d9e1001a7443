/** A number as printed, with what a scan or a typist put between its digits. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  /** Its digits alone; the letters that scans read for them (O, l, I) as digits. */
  readonly digits: string;
  /** How many digits stand together in each of its groups. */
  readonly groups: readonly number[];
}

const DIGIT_AS_PRINTED = '[\\dOoIl]';
const DIGIT_RUN = new RegExp(
  `(?<![\\p{L}\\p{M}\\d/])(?:\\+ ?)?${DIGIT_AS_PRINTED}(?:[ .-]{0,2}${DIGIT_AS_PRINTED}){5,70}(?![\\p{L}])`,
  'gu',
);
/** So few of a number's signs may be letters. */
const MOST_LETTERS_BEFORE = 6;
const MONEY_AFTER = /^\s{0,2}(?:dong|d|vnd|usd|trieu|ty)(?![a-z])/;

/**
 * The numbers of a text of which `isWanted` accepts the digits and the groups: neighbours with one
 * space between them are told apart. Amounts of money and times ("11.2024 07:49") are none.
 */
export function numbersIn(
  text: string,
  folded: string,
  isWanted: (digits: string, groups: readonly number[]) => boolean,
): DigitRun[] {
  return [...text.matchAll(DIGIT_RUN)].flatMap(({ index, 0: printed }) => {
    const end = index + printed.length;
    if (MONEY_AFTER.test(folded.slice(end, end + 10)) || /^[:/]/.test(text.slice(end, end + 1))) return [];
    return numbersWithin(printed, index, isWanted);
  });
}

/** Whether digits stand together as people group them: whole, in threes and fours, or all apart. */
export function isGrouped(groups: readonly number[], shortest = 2): boolean {
  if (groups.length === 1 || groups.every((n) => n === 1)) return true;
  return groups.every((n, i) => n >= shortest || i > 0) && groups.every((n) => n <= 7 && n > 1);
}

interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

function numbersWithin(printed: string, at: number, isWanted: Parameters<typeof numbersIn>[2]): DigitRun[] {
  const groups: DigitGroup[] = [...printed.matchAll(/[\dOoIl]+/g)].map(({ index, 0: signs }) => ({
    start: at + index,
    end: at + index + signs.length,
    digits: signs.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
  }));
  if ((printed.match(/[OoIl]/g)?.length ?? 0) > MOST_LETTERS_BEFORE) return [];
  const found: DigitRun[] = [];
  for (let i = 0; i < groups.length; i++) {
    const run = wantedFrom(groups, i, isWanted);
    if (!run) continue;
    found.push(run.found);
    i = run.next - 1;
  }
  return found;
}

function wantedFrom(
  groups: readonly DigitGroup[],
  i: number,
  isWanted: Parameters<typeof numbersIn>[2],
): { readonly found: DigitRun; readonly next: number } | null {
  let digits = '';
  const sizes: number[] = [];
  for (let k = i; k < groups.length && digits.length < 20; k++) {
    const group = groups[k] as DigitGroup;
    digits += group.digits;
    sizes.push(group.digits.length);
    // Single digits in a row are one number only where all of them are.
    const isCut = group.digits.length === 1 && groups[k + 1]?.digits.length === 1;
    if (isCut || (sizes.length > 1 && sizes[0] === 1 && i > 0 && groups[i - 1]?.digits.length === 1)) continue;
    if (!isWanted(digits, sizes)) continue;
    return { found: { start: (groups[i] as DigitGroup).start, end: group.end, digits, groups: sizes }, next: k + 1 };
  }
  return null;
}
