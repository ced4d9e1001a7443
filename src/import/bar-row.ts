import { cleanLine } from './text-blocks.ts';

/**
 * One row of a table between bars, as conversion reads it: `| 1 | Sở Y tế | 30/6 |`. A bar inside a
 * cell would part it, so it becomes the broken bar ¦.
 */
export function barRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cleanLine(cell.replace(/\s+/g, ' ').replaceAll('|', '¦'))).join(' | ')} |`;
}
