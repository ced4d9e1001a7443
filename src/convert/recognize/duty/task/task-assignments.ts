import type { BodyFound, Block, Outline, Span } from '../../../model.ts';
import type { BodyVocabulary } from '../../../text/body/body-vocabulary.ts';
import { bodiesFrom } from '../../body/body-list.ts';
import { lineOfPieces, mendedLine } from '../../body/body-line.ts';
import type { AgentFound } from '../agent-role.ts';
import type { AssignmentMention } from '../assignment-mention.ts';
import { taskRowsOf, type CellPieces } from './task-table.ts';

/**
 * The assignments of a table of tasks, one a row that names a body: "1 | Lập chốt bảo vệ | UBND
 * phường An Khánh | 17/9/2021". A name over two printed lines of a cell has its place on the first
 * of them, and its words whole.
 */
export function taskAssignments(outline: Outline, block: Block, bodies: BodyVocabulary): AssignmentMention[] {
  const { reading } = outline;
  return taskRowsOf(outline, block).flatMap((row) => {
    const agents = row.agents.flatMap(({ role, cell }) =>
      bodiesOfCell(reading, cell, bodies).map((found): AgentFound => ({ found, role })),
    );
    if (agents.length === 0) return [];
    const words = [row.task, ...row.agents.map(({ cell }) => cell), row.due]
      .map((cell) => wordsOfPieces(reading, cell))
      .filter(Boolean);
    return [
      {
        sentence: { start: row.start, end: row.end },
        sentenceWords: words.join(' | '),
        agents,
        act:
          row.task.length === 0
            ? null
            : { start: row.task[0]?.start ?? row.start, end: row.task.at(-1)?.end ?? row.end },
        actWords: wordsOfPieces(reading, row.task) || null,
      },
    ];
  });
}

/** The bodies of a cell: its lists, each after a semicolon, a line or the last body. */
function bodiesOfCell(reading: string, cell: CellPieces, bodies: BodyVocabulary): BodyFound[] {
  const line = mendedLine(lineOfPieces(reading, cell), bodies);
  const all: BodyFound[] = [];
  for (let at = afterMark(line.printed, 0); at < line.printed.length;) {
    const { found, end } = bodiesFrom(line, at, bodies, true);
    all.push(...found);
    const from = Math.max(end, at);
    const next = /[;.]\s|\s[-+]\s/u.exec(line.printed.slice(from));
    if (next === null) break;
    at = afterMark(line.printed, from + next.index + next[0].length);
  }
  return all.map((found) => placedInCell(found, line.printed, line.offsetOf, cell));
}

/** A body at its place in the text, which ends with the printed line that it begins on. */
function placedInCell(found: BodyFound, printed: string, offsetOf: (i: number) => number, cell: CellPieces): BodyFound {
  const start = offsetOf(found.start);
  const end = offsetOf(found.end - 1) + 1;
  const piece = cell.find((one) => start >= one.start && start < one.end);
  if (piece === undefined || end <= piece.end) return { ...found, start, end };
  return { ...found, start, end: piece.end, words: printed.slice(found.start, found.end) };
}

function afterMark(printed: string, at: number): number {
  return at + (/^[^\p{L}\d]{0,3}/u.exec(printed.slice(at, at + 4))?.[0].length ?? 0);
}

function wordsOfPieces(reading: string, cell: readonly Span[]): string {
  return cell
    .map(({ start, end }) => reading.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
