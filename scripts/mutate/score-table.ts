import type { Judgement, UnnoticedFault } from './judge-file.ts';

const WIDTHS = [7, 7, 9, 6];
const PATH = 56;
/** So much of the code is shown on either side of a change. */
const SHOWN = 70;

/** The head of the table: file, faults put in, noticed, unnoticed, and the share that is noticed. */
export const tableHead = row('file', ['mutants', 'killed', 'survived', 'score']);

/** One line of the table; a file that could not be judged says why. */
export function tableRow({ file, faults, noticed, unnoticed, failure }: Judgement): string {
  if (failure !== null) return `${file}: not judged: ${failure}`;
  const score = faults === 0 ? '–' : `${Math.floor((100 * noticed) / faults)} %`;
  return row(file, [String(faults), String(noticed), String(unnoticed.length), score]);
}

/** A line for each fault of a file that no test noticed: place, code, and what it was changed to. */
export function detailLines({ file, unnoticed }: Judgement): string[] {
  return unnoticed.map((fault) => `  ${file}:${fault.line}:${fault.column}  ${change(fault)}`);
}

/** The judgements of a room as one. */
export function totalOf(room: string, judged: readonly Judgement[]): Judgement {
  return {
    file: room,
    faults: sum(judged.map(({ faults }) => faults)),
    noticed: sum(judged.map(({ noticed }) => noticed)),
    unnoticed: judged.flatMap(({ unnoticed }) => unnoticed),
    failure: null,
  };
}

function change({ before, after, reached }: UnnoticedFault): string {
  return `${short(before)} → ${short(after)}${reached ? '' : ' (no test runs it)'}`;
}

function short(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

function row(path: string, cells: readonly string[]): string {
  return [path.padEnd(PATH), ...cells.map((cell, at) => cell.padStart(WIDTHS[at] ?? 0))].join(' ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
