/**
 * Reads the generated content/directives/*.mdx. They are not a collection of Astro's content layer
 * on purpose: its store is one module of JavaScript, and with ten thousand documents of 22 KB the
 * build peaked at 4.8 GB (chunked: 4.7 GB, and 4 minutes). Reading them here keeps only the
 * frontmatter in memory; a body is read again when its page is rendered.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compacter } from '../ground/compact.ts';
import type { Directive } from '../schema/directive.ts';
import { bodyOfFile } from '../schema/frontmatter.ts';
import { readGenerated, type Generated } from '../schema/generated/generated-file.ts';

interface Kept {
  readonly stamp: string;
  readonly directive: Directive | null;
}

/**
 * A reader of one folder that reads again only what has changed. Answers the same array until
 * something does.
 */
export function directiveReader(folder: string): () => Promise<readonly Directive[]> {
  const kept = new Map<string, Kept>();
  const compact = compacter();
  let answer: readonly Directive[] = [];

  const refresh = async (name: string): Promise<boolean> => {
    const path = join(folder, name);
    const { mtimeMs, size } = await stat(path);
    const stamp = `${mtimeMs} ${size}`;
    if (kept.get(name)?.stamp === stamp) return false;
    const found = await readWhole(path);
    kept.set(name, { stamp, directive: found && compact(found.fields) });
    return true;
  };

  return async () => {
    const names = await namesIn(folder);
    const present = new Set(names);
    let changed = false;
    for (const gone of [...kept.keys()].filter((name) => !present.has(name))) changed = kept.delete(gone) || changed;
    for (const name of names) changed = (await refresh(name)) || changed;
    if (changed) answer = [...kept.values()].flatMap(({ directive: d }) => d ?? []);
    return answer;
  };
}

/** Every file of a folder, one after the other by their names; one that cannot be read is reported. */
export async function* generatedFiles(folder: string): AsyncGenerator<Generated> {
  for (const name of await namesIn(folder)) {
    const found = await readWhole(join(folder, name));
    if (found) yield found;
  }
}

/** The file of a directive. Throws where it cannot be read. */
export async function readGeneratedFile(folder: string, id: string): Promise<Generated> {
  const found = readGenerated(await readFile(pathOf(folder, id), 'utf8'));
  if (!found) throw new Error(WITHOUT_FRONTMATTER);
  return found;
}

/** The body of a directive's file, as MDX. */
export async function readMdxBody(folder: string, id: string): Promise<string> {
  const path = pathOf(folder, id);
  const body = bodyOfFile(await readFile(path, 'utf8'));
  if (body === null) throw new Error(`Cannot read ${path}, expected frontmatter between two lines of \`---\``);
  return body;
}

const WITHOUT_FRONTMATTER = 'Cannot read the file, expected frontmatter between two lines of `---`';

const pathOf = (folder: string, id: string): string => join(folder, `${basename(id)}.mdx`);

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.mdx')).sort();
}

/** One file, or null with a report: a fault in one file never stops the site. */
async function readWhole(path: string): Promise<Generated | null> {
  try {
    const found = readGenerated(await readFile(path, 'utf8'));
    if (!found) throw new Error(WITHOUT_FRONTMATTER);
    const { id } = found.fields;
    // The name of a file is the address of its page.
    if (id !== basename(path, '.mdx'))
      throw new Error(`Cannot publish id \`${id}\` from this file, expected the name of the file`);
    return found;
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
