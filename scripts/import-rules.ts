import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './root.ts';

/** Folders (longest match wins) and the folders whose files they may import. A folder may always import from itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // The ground: no words of another folder. The schema asks whether words say anything at all.
  'src/vietnamese': [],
  'src/schema': ['src/vietnamese'],
  // The one YAML reader, for the pure core (corrections) and for the store (tables): letters are read as meant there too.
  'src/yaml': ['src/vietnamese'],
  // Opens the tables. Conversion and the site both read them here, so it imports neither.
  'src/store': ['src/yaml', 'src/schema', 'src/vietnamese'],
  'src/gazetteer': ['src/vietnamese', 'src/schema'],
  'src/convert/text': ['src/vietnamese', 'src/convert/model', 'src/convert/diagnostic', 'src/schema', 'src/gazetteer'],
  'src/convert/decode': [
    'src/vietnamese',
    'src/convert/text',
    'src/convert/model',
    'src/convert/diagnostic',
    'src/convert/limits',
  ],
  'src/convert/segment': ['src/vietnamese', 'src/convert/text', 'src/convert/model', 'src/convert/diagnostic'],
  'src/convert/recognize': [
    'src/vietnamese',
    'src/convert/text',
    'src/convert/model',
    'src/convert/diagnostic',
    'src/schema',
    'src/gazetteer',
  ],
  'src/convert/resolve': [
    'src/vietnamese',
    'src/convert/text',
    'src/convert/model',
    'src/convert/diagnostic',
    'src/schema',
    'src/gazetteer',
  ],
  'src/convert/correct': [
    'src/yaml',
    'src/vietnamese',
    'src/convert/text',
    'src/convert/model',
    'src/convert/diagnostic',
    'src/schema',
    'src/gazetteer',
  ],
  'src/convert/emit': [
    'src/vietnamese',
    'src/convert/text',
    'src/convert/model',
    'src/convert/diagnostic',
    'src/schema',
  ],
  'src/convert/read': [
    'src/vietnamese',
    'src/convert/recognize',
    'src/convert/resolve',
    'src/convert/segment',
    'src/convert/emit',
    'src/convert/text',
    'src/convert/model',
    'src/convert/diagnostic',
    'src/convert/knowledge',
    'src/schema',
    'src/gazetteer',
  ],
  'src/convert': ['src/yaml', 'src/vietnamese', 'src/schema', 'src/gazetteer'],
  'src/render': ['src/schema'],
  // Pure: it is given documents, tables and the base of addresses, and gives what pages show.
  'src/archive': ['src/vietnamese', 'src/schema', 'src/gazetteer', 'src/render'],
  'src/search': ['src/vietnamese', 'src/schema', 'src/gazetteer', 'src/archive'],
  // What the site reads and where it is: the only place from which pages get data, and the addresses below its base.
  'src/site': [
    'src/archive',
    'src/schema',
    'src/gazetteer',
    'src/render',
    'src/search',
    'src/store',
    'src/integrations',
  ],
  // What Astro calls during a build and in dev. Pages and components never import it.
  'src/integrations': [
    'src/archive',
    'src/schema',
    'src/gazetteer',
    'src/render',
    'src/search',
    'src/convert',
    'src/store',
  ],
  'src/components': ['src/site', 'src/archive', 'src/schema', 'src/search', 'src/gazetteer', 'src/styles'],
  'src/layouts': ['src/site', 'src/components', 'src/archive', 'src/schema', 'src/search', 'src/styles'],
  'src/pages': [
    'src/site',
    'src/layouts',
    'src/components',
    'src/archive',
    'src/schema',
    'src/search',
    'src/gazetteer',
    'src/styles',
  ],
};

const PARSES_YAML = /import \{[^}]*\b(?:parse\w*|Parser|Composer)\b[^}]*\} from 'yaml'/;

/** Test files may reach across: they put stages together on purpose. */
const FREE = /\.test\.ts$|\.fixture\.ts$/;

const folderOf = (file: string): string | null =>
  Object.keys(MAY_IMPORT)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0] ?? null;

/** Files of `src` as paths from the root. */
const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(?:ts|astro)$/.test(name) && !FREE.test(name));

/** What a file imports of the project, as paths from the root. */
export const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s+['"](\.[^'"]+)['"]/g)].map((m) =>
    relative(root, join(root, dirname(file), m[1] ?? '')),
  );

/** Whether a file may import another: paths from the root. */
export const mayImport = (file: string, target: string): boolean => {
  const [from, to] = [folderOf(file), folderOf(target)];
  if (from === null || to === null || from === to) return true;
  const may = MAY_IMPORT[from] ?? [];
  // The files of src/convert itself put the stages in order, so they may import all of them.
  if (from === 'src/convert') return to.startsWith('src/convert') || may.includes(to);
  return may.some((folder) => to === folder || target.startsWith(`${folder}.`) || target === `${folder}.ts`);
};

const cycleFrom = (graph: ReadonlyMap<string, readonly string[]>): string[] | null => {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
};

/** Whether a module imports Astro or Node, or asks the bundler (`import.meta`). */
export const asksHost = (text: string): boolean => /from ['"](?:astro['":]|node:)|\bimport\.meta\b/.test(text);

/** A sentence for every import that goes against the direction of flow, and for a cycle of imports. */
export const importFaults = (): string[] => {
  const files = sources('src');
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  const faults = files.flatMap((file) =>
    (graph.get(file) ?? [])
      .filter((target) => !mayImport(file, target))
      .map((target) => `${file} imports ${target}: ${folderOf(file)} may not import ${folderOf(target)}`),
  );
  const core = files.filter(
    (f) =>
      f.startsWith('src/convert/') ||
      f.startsWith('src/gazetteer/') ||
      f.startsWith('src/schema/') ||
      f.startsWith('src/yaml/') ||
      f.startsWith('src/archive/'),
  );
  for (const file of core)
    if (asksHost(readFileSync(join(root, file), 'utf8')))
      faults.push(`${file} asks Astro, Node or the bundler: the core and the archive run anywhere`);
  // A second parser would have other values, places and messages for the same file.
  for (const file of files)
    if (!file.startsWith('src/yaml/') && PARSES_YAML.test(readFileSync(join(root, file), 'utf8')))
      faults.push(`${file} parses YAML: only src/yaml may`);
  const cycle = cycleFrom(graph);
  return cycle ? [...faults, `Cycle of imports: ${cycle.join(' → ')}`] : faults;
};
