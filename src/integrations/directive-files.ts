/**
 * Reads the generated content/directives/*.mdx. They are not a collection of Astro's content layer
 * on purpose: its store is one module of JavaScript, and with ten thousand documents of 22 KB the
 * build peaked at 4.8 GB (chunked: 4.7 GB, and 4 minutes). Reading them here keeps only the
 * frontmatter in memory; a body is read again when its page is rendered.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Directive } from '../schema/directive.ts';
import { bodyOfFile } from '../schema/frontmatter.ts';
import { readGenerated } from '../schema/generated/generated-file.ts';

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
  let answer: readonly Directive[] = [];

  const refresh = async (name: string): Promise<boolean> => {
    const path = join(folder, name);
    const { mtimeMs, size } = await stat(path);
    const stamp = `${mtimeMs} ${size}`;
    if (kept.get(name)?.stamp === stamp) return false;
    kept.set(name, { stamp, directive: await readDirective(path) });
    return true;
  };

  return async () => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.mdx')).sort();
    const present = new Set(names);
    let changed = false;
    for (const gone of [...kept.keys()].filter((name) => !present.has(name))) changed = kept.delete(gone) || changed;
    for (const name of names) changed = (await refresh(name)) || changed;
    if (changed) answer = [...kept.values()].flatMap(({ directive: d }) => d ?? []);
    return answer;
  };
}

/** The body of a directive's file, as MDX. */
export async function readMdxBody(folder: string, id: string): Promise<string> {
  const path = join(folder, `${basename(id)}.mdx`);
  const body = bodyOfFile(await readFile(path, 'utf8'));
  if (body === null) throw new Error(`Cannot read ${path}, expected frontmatter between two lines of \`---\``);
  return body;
}

/** One file's directive, or null with a report: a fault in one file never stops the site. */
async function readDirective(path: string): Promise<Directive | null> {
  try {
    const found = readGenerated(await readFile(path, 'utf8'));
    if (!found) throw new Error('Cannot read the file, expected frontmatter between two lines of `---`');
    const read = found.fields;
    // The name of a file is the address of its page.
    if (read.id !== basename(path, '.mdx'))
      throw new Error(`Cannot publish id \`${read.id}\` from this file, expected the name of the file`);
    return read;
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
