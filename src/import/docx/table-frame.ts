/** Whether a table has lines: one without only sets columns of a head or closing side by side. */
import { elementAt, type XmlElement } from '../xml/read-xml.ts';
import type { StyleSheet } from './styles.ts';
import { valueOf } from './styles.ts';

const NO_LINE: ReadonlySet<string> = new Set(['none', 'nil']);

/** Half of the cells have a line on a side: some heads have one below a word. */
export function hasFrame(table: XmlElement, rows: readonly (readonly XmlElement[])[], styles: StyleSheet): boolean {
  const settings = elementAt(table, 'tblPr');
  const ofTable = [...(settings ? [settings] : []), ...styles.table(valueOf(settings, 'tblStyle'))].map((from) =>
    elementAt(from, 'tblBorders'),
  );
  const lineOf = (name: string): boolean => isLine(ofTable.map((borders) => kindOf(borders, name)).find(isSaid));
  const inner = { upright: lineOf('insideV'), level: lineOf('insideH') };
  const cells = rows.flat();
  const framed = cells.filter((cell) => {
    const own = elementAt(cell, 'tcPr', 'tcBorders');
    const has = (names: readonly string[], otherwise: boolean): boolean => {
      const said = names.map((name) => kindOf(own, name)).filter(isSaid);
      return said.length === 0 ? otherwise : said.some(isLine);
    };
    return (
      has(['left', 'right', 'start', 'end'], inner.upright) ||
      (has(['top'], inner.level) && has(['bottom'], inner.level))
    );
  });
  return framed.length * 2 > cells.length;
}

function kindOf(borders: XmlElement | undefined, name: string): string | undefined {
  return valueOf(borders, name);
}

function isSaid(kind: string | undefined): kind is string {
  return kind !== undefined;
}

function isLine(kind: string | undefined): boolean {
  return kind !== undefined && !NO_LINE.has(kind);
}
