import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { z } from 'zod';
import { yamlErrorWords } from '../src/convert/correct/yaml-error.ts';
import type { Diagnostic } from '../src/convert/diagnostic.ts';

const { localeError } = z.locales.vi();

/** A table of content/ as YAML: rows that fit the schema, and for each that does not, where and why. `shown` is its path in messages. */
export interface Table<T> {
  readonly rows: readonly T[];
  readonly diagnostics: readonly Diagnostic[];
}

type Path = readonly PropertyKey[];

const nodeAt = (document: Document.Parsed, path: Path): Node | null => {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node;
  }
  return document.contents as Node | null;
};

const open = (file: string, shown: string) => {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const fault = (offset: number, value: string): Diagnostic => {
    const { line, col } = lines.linePos(offset);
    return { code: 'bang-sai', file: shown, line: Math.max(line, 1), column: Math.max(col, 1), value };
  };
  const error = document.errors[0];
  return { document, fault, broken: error ? [fault(error.pos[0], yamlErrorWords(error.code))] : [] };
};

const check = <T>(
  schema: z.ZodType<T>,
  value: unknown,
  above: Path,
  { document, fault }: ReturnType<typeof open>,
): Table<T> => {
  const result = schema.safeParse(value, { error: localeError });
  if (result.success) return { rows: [result.data], diagnostics: [] };
  const diagnostics = result.error.issues.map((issue) => {
    const path = [...above, ...issue.path];
    const name = issue.path.length > 0 ? `“${issue.path.join('.')}”: ` : '';
    return fault(nodeAt(document, path)?.range?.[0] ?? 0, `${name}${issue.message}`);
  });
  return { rows: [], diagnostics };
};

/** A file that is a list: wrong rows are left out, the others stay. */
export const readRows = <T>(schema: z.ZodType<T>, file: string, shown: string): Table<T> => {
  const opened = open(file, shown);
  if (opened.broken.length > 0) return { rows: [], diagnostics: opened.broken };
  const value: unknown = opened.document.toJS();
  if (!Array.isArray(value))
    return { rows: [], diagnostics: [opened.fault(0, 'phải là danh sách, mỗi dòng bắt đầu bằng “- ”')] };
  const tables = value.map((row, i) => check(schema, row, [i], opened));
  return { rows: tables.flatMap((t) => t.rows), diagnostics: tables.flatMap((t) => t.diagnostics) };
};

/** A file that is one row. */
export const readRow = <T>(schema: z.ZodType<T>, file: string, shown: string): Table<T> => {
  const opened = open(file, shown);
  if (opened.broken.length > 0) return { rows: [], diagnostics: opened.broken };
  return check(schema, opened.document.toJS(), [], opened);
};
