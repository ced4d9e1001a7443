import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { withSlashes } from '../../src/store/path-forms.ts';
import { root } from '../root.ts';
import type { ImportRow } from './import-row.ts';
import { importTable } from './import-table.ts';

/**
 * A sentence for every import that goes against the direction of flow, and for a cycle of imports.
 */
export function importFaults(): string[] {
  const files = sources('src');
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const imports = new Map([...texts].map(([file, text]) => [file, importsOf(file, text)]));
  const faults = files.flatMap((file) => [
    ...(imports.get(file) ?? []).flatMap((target) => faultOf(file, target) ?? []),
    ...(hostFault(file, texts.get(file) ?? '') ?? []),
    ...(yamlFault(file, texts.get(file) ?? '') ?? []),
  ]);
  const cycle = cycleFrom(imports);
  return cycle ? [...faults, `Cycle of imports: ${cycle.join(' → ')}`] : faults;
}

/**
 * What is wrong with one import, or null. `target`: a path from the root, or the name of a module.
 */
export function faultOf(file: string, target: string): string | null {
  const row = importRow(file);
  if (!row) return `Cannot place ${file}, expected a row in the table of imports`;
  if (isBuiltin(target)) return row.node ? null : denied(file, target, row);
  if (/^astro(?::|\/|$)/.test(target)) return row.astro ? null : denied(file, target, row);
  if (!/^(?:src|scripts)\//.test(target)) return null;
  const to = importRow(target);
  if (!to) return `${file} imports ${target}, which has no row in the table of imports`;
  const may = to === row || row.may.some((place) => place === to.of || target === place);
  return may ? null : denied(file, target, row);
}

/**
 * What is wrong with a file that asks the bundler where it is (`import.meta`), or null: only what a
 * host runs may.
 */
export function hostFault(file: string, text: string): readonly string[] | null {
  const row = importRow(file);
  if (!row || row.node || row.astro || row.bundler || !/\bimport\.meta\b/.test(text)) return null;
  return [`${file} asks for import.meta: ${row.of} may not (${row.reason})`];
}

/**
 * What is wrong with a file that parses YAML outside src/yaml, or null: a second parser would have
 * other values, places and messages.
 */
export function yamlFault(file: string, text: string): readonly string[] | null {
  return !file.startsWith('src/yaml/') && PARSES_YAML.test(text) ? [`${file} parses YAML: only src/yaml may`] : null;
}

const PARSES_YAML = /import \{[^}]*\b(?:parse\w*|Parser|Composer)\b[^}]*\} from 'yaml'/;

/**
 * What a file imports, statically or dynamically: modules by name, files of the project as paths
 * from the root.
 */
export function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:(?:from|import)\s+|import\(\s*|@import\s+)(['"])([^'"]+)\1/g);
  return [...found].map(([, , target = '']) =>
    target.startsWith('.') ? posix.join(posix.dirname(file), target).replace(/[?#].*$/, '') : target,
  );
}

function denied(file: string, target: string, row: ImportRow): string {
  return `${file} imports ${target}: ${row.of} may not (${row.reason})`;
}

function importRow(path: string): ImportRow | null {
  const fitting = importTable.filter(({ of }) => path === of || path.startsWith(`${of}/`));
  return fitting.sort((a, b) => b.of.length - a.of.length)[0] ?? null;
}

/** Test files may reach across: they put stages together on purpose. */
const FREE = /\.test\.ts$|\.fixture\.ts$/;

/** Files of a folder that can import others, as paths from the root. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, withSlashes(name)))
    .filter((name) => /\.(?:ts|astro|mdx|mjs|css)$/.test(name) && !FREE.test(name));
}

function cycleFrom(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}
