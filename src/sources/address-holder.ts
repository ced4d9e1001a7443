/** Which of several files that ask for one address has it: the one that was there first, so that a page never changes hands. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontmatter } from '../schema/frontmatter.ts';
import { isAddress } from '../vietnamese/slug.ts';
import { sourceName, type SourceName } from './source-name.ts';

/** Chooses among names of one id. */
export type AddressHolder = (names: readonly SourceName[]) => SourceName;

/**
 * The file that git knows longest as having the address, on the main line (first parents) up to `commit`; a file that was only moved to
 * another folder keeps its turn. Where git cannot tell (no checkout, files that came together), the file that was converted last; where that
 * is unknown too, a name that is an address as it stands, then the first in order.
 */
export function addressHolder(sources: string, commit = 'HEAD'): AddressHolder {
  // The history of all sources, asked for once and only where files clash.
  let added: readonly Addition[] | undefined;
  return (names) => {
    added ??= additions(sources, commit);
    const oldest = oldestOf(names, added);
    const converted = lastFileOf(sources, names[0]?.id ?? '');
    const [first] = oldest.toSorted(
      (a, b) =>
        Number(isConverted(b, converted)) - Number(isConverted(a, converted)) ||
        Number(isAddress(b.stem)) - Number(isAddress(a.stem)) ||
        (a.path < b.path ? -1 : 1),
    );
    return first as SourceName;
  };
}

/** What one commit added to the sources or moved within them, newest first. */
type Addition = { readonly path: string; readonly from: string | null; readonly commit: number };

function additions(sources: string, commit: string): Addition[] {
  const log = ['log', '--first-parent', '-m', '-M', '--diff-filter=AR', '--name-status', '--relative', '-z'];
  try {
    const output = execFileSync('git', [...log, '--format=%x00commit', '--end-of-options', commit, '--', '.'], {
      cwd: sources,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return parsed(output.split('\0'));
  } catch {
    // No git, no checkout, no commit: nothing is known of the order.
    return [];
  }
}

function parsed(tokens: readonly string[]): Addition[] {
  const found: Addition[] = [];
  let commit = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]?.trim() ?? '';
    if (token === 'commit') commit += 1;
    else if (token === 'A') found.push({ path: tokens[++i] ?? '', from: null, commit });
    else if (/^R\d+$/.test(token)) found.push({ from: tokens[++i] ?? '', path: tokens[++i] ?? '', commit });
  }
  return found;
}

function oldestOf(names: readonly SourceName[], added: readonly Addition[]): SourceName[] {
  const ages = names.map((name) => ageOf(name, added));
  return names.filter((_, i) => ages[i] === Math.max(...ages));
}

/** How many commits ago a file took its address; -1 where it is in none. */
function ageOf({ path, id }: SourceName, added: readonly Addition[]): number {
  let sought = path;
  for (const { path: to, from, commit } of added) {
    if (to !== sought) continue;
    if (from === null || sourceName(from).id !== id) return commit;
    sought = from;
  }
  return -1;
}

/** The file, as messages name it, that the generated document of an address was made of. */
function lastFileOf(sources: string, id: string): string | null {
  try {
    const page = readFrontmatter(readFileSync(join(sources, '../directives', `${id}.mdx`), 'utf8'));
    return (page?.fields['source'] as { readonly file?: string } | undefined)?.file ?? null;
  } catch {
    // Never converted.
    return null;
  }
}

function isConverted(name: SourceName, file: string | null): boolean {
  return file === `content/sources/${name.path}`;
}
