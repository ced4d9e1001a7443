/** Words of a picture in lines: a picture has no layout of its own. */

/**
 * How wide characters are, in ems, in the faces of the pictures (Source Serif 4, semibold; the
 * regular one is narrower): for each class of letters its widest member, so that a line is never
 * wider than it is taken for.
 */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ .,;:'!|ijl()[\]-]/u, 0.37],
  [/[ftrzs"]/u, 0.5],
  [/[MW@%—…]/u, 1.07],
  [/[mw]/u, 0.92],
  [/\p{Lu}/u, 0.82],
  [/[\p{L}\p{N}]/u, 0.64],
];
const OTHER = 1.07;

/** The width of words in ems, at most. */
export function widthOf(words: string): number {
  let width = 0;
  for (const character of words.normalize('NFD').replace(/\p{M}/gu, ''))
    width += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHER;
  return width;
}

/**
 * Words in lines of at most so many ems and so many lines, the last one ending in “…” where not all
 * fit. A word that is wider than a line is cut.
 */
export function textLines(words: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(fitting(word, width));
    if (lines.length > most) break;
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), fitting(`${kept.at(-1)} …`, width)];
}

/** The words, or as many of their characters as fit before “…”. */
function fitting(words: string, width: number): string {
  if (widthOf(words) <= width) return words;
  const characters = [...words.replace(/ …$/u, '')];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
