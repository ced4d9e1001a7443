/** Whether the rows of content/reference/ are read as their own examples say. */
import type { Knowledge } from './knowledge.ts';
import { printedOffice } from './recognize/header/signature-office.ts';

/** A row whose example is not read as it says, or whose near miss is; `words` for staff. */
export interface ExampleFault {
  readonly row: object;
  readonly words: string;
}

/** Reads the example and the near miss of every row with the recognisers that use it. Never throws. */
export function exampleFaults(knowledge: Knowledge): readonly ExampleFault[] {
  return knowledge.officeRows.flatMap((row) => {
    const isRead = (line: string): boolean => officeRead(line, knowledge) === row.name;
    return misread(row, row.name, [row.example], [row.nearMiss], isRead);
  });
}

function misread(
  row: object,
  name: string,
  examples: readonly string[],
  nearMisses: readonly string[],
  isRead: (text: string) => boolean,
): ExampleFault[] {
  return [
    ...examples.filter((text) => !isRead(text)).map((text) => `mục example: “${text}” không được đọc là “${name}”`),
    ...nearMisses.filter(isRead).map((text) => `mục nearMiss: “${text}” lại được đọc là “${name}”`),
  ].map((words) => ({ row, words }));
}

/** The name of the row whose office a line of a signature prints; null without one. */
function officeRead(line: string, { offices }: Knowledge): string | null {
  const printed = printedOffice(line, offices);
  return printed === null ? null : (offices.at(printed)?.name ?? null);
}
