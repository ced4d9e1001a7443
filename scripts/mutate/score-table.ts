import type { Judgement, UnnoticedFault } from './judge-files.ts';
import { marginOf } from './sample.ts';

const WIDTHS = [7, 7, 9, 6];
const PATH = 56;
/** So much of the code is shown on either side of a change. */
const CODE_SHOWN = 70;

/**
 * The head of the table: file, faults put in, noticed, unnoticed, and the share that is noticed.
 */
export const tableHead = rowOfCells('file', ['mutants', 'killed', 'survived', 'score']);

/** One line of the table; a file that could not be judged says why. */
export function tableRow({ file, faults, noticed, unnoticed, failure }: Judgement): string {
  if (failure !== null) return `${file}: not judged: ${failure}`;
  const score = faults === 0 ? '–' : `${Math.floor((100 * noticed) / faults)} %`;
  return rowOfCells(file, [String(faults), String(noticed), String(unnoticed.length), score]);
}

/**
 * A line for each fault of a file that no test noticed: place, code, and what it was changed to.
 */
export function detailLines({ file, unnoticed }: Judgement): string[] {
  return unnoticed.map((fault) => `  ${file}:${fault.line}:${fault.column}  ${change(fault)}`);
}

/** The judgements of a room as one, with the number of files that have none. */
export function totalOf(room: string, judged: readonly Judgement[]): Judgement {
  const left = judged.filter(({ failure }) => failure !== null).length;
  return {
    file: left > 0 ? `${room} (${left} of ${judged.length} files not judged)` : room,
    faults: sum(judged.map(({ faults }) => faults)),
    noticed: sum(judged.map(({ noticed }) => noticed)),
    unnoticed: judged.flatMap(({ unnoticed }) => unnoticed),
    failure: null,
  };
}

/**
 * What the score of a sample is worth: how many faults it has, and how far the true score may lie
 * from it.
 */
export function sampleLine({ faults, noticed }: Judgement, step: number): string {
  return `  one fault of ${step} was judged, ${faults} in all: the score of all lies within ${marginOf(noticed, faults)} points`;
}

function change({ before, after, reached }: UnnoticedFault): string {
  const [from, to] = [before.replace(/\s+/g, ' '), after.replace(/\s+/g, ' ')];
  let alike = 0;
  while (alike < from.length && from[alike] === to[alike]) alike += 1;
  return `${codeAround(from, alike)} → ${codeAround(to, alike)}${reached ? '' : ' (no test runs it)'}`;
}

/** Code around the place where a change begins. */
function codeAround(code: string, at: number): string {
  if (code.length <= CODE_SHOWN) return code;
  const start = Math.max(0, Math.min(at - CODE_SHOWN / 2, code.length - CODE_SHOWN));
  const end = start + CODE_SHOWN;
  return `${start > 0 ? '…' : ''}${code.slice(start, end)}${end < code.length ? '…' : ''}`;
}

function rowOfCells(path: string, cells: readonly string[]): string {
  return [path.padEnd(PATH), ...cells.map((cell, at) => cell.padStart(WIDTHS[at] ?? 0))].join(' ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
