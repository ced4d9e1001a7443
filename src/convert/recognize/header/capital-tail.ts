import { itemAt } from '../../../ground/expected.ts';

/**
 * What of a line is in capitals at its end: the right column of "- Như trên; KT. CHỦ TỊCH".
 * Words of capitals, stops, commas and strokes; what is not a letter may follow them. Read from the
 * end, each character once.
 */
export function capitalTail(line: string): string {
  let end = line.length;
  while (end > 0 && !isLetter(line[end - 1])) end--;
  let start = end;
  for (let at = end - 1; at >= 0; at--) {
    const [c, next] = [itemAt(line, at), at + 1 < end ? line[at + 1] : undefined];
    if (isCapital(c)) {
      if (!isLetter(line[at - 1])) start = at;
      continue;
    }
    // A word begins with a letter: what is before a stop that begins one is not part of the
    // tail.
    const goesOn = isSpace(c) ? isCapital(next) || isSpace(next) : /[.,/]/.test(c);
    if (!goesOn) break;
  }
  if (start === end) return '';
  while (/[.,/]/.test(line[end] ?? '')) end++;
  return line.slice(start, end);
}

function isLetter(c: string | undefined): boolean {
  return c !== undefined && /\p{L}/u.test(c);
}

function isCapital(c: string | undefined): boolean {
  return c !== undefined && /\p{Lu}/u.test(c);
}

function isSpace(c: string | undefined): boolean {
  return c !== undefined && /\s/.test(c);
}
