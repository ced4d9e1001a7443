/**
 * Which of several files that ask for one address has it: the one that was there first, so that a
 * page never changes hands.
 */
import { expected, itemAt } from '../ground/expected.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontmatter } from '../schema/frontmatter.ts';
import { isAddress } from '../vietnamese/fold/slug.ts';
import { sourceLog, type SourceChange } from './source-log.ts';
import { sourceName, type SourceName } from './source-name.ts';

/** Chooses among names of one id. */
export type AddressHolder = (names: readonly SourceName[]) => SourceName;

/**
 * The file that git knows longest as having the address, on the main line (first parents) up to
 * `commit`; a file that was only moved to another folder keeps its turn. Where git cannot tell (no
 * checkout, files that came together), the file that was converted last; where that is unknown too,
 * a name that is an address as it stands, then the first in order.
 */
export function addressHolder(sources: string, commit = 'HEAD'): AddressHolder {
  // The history of all sources, asked for once and only where files clash.
  let added: readonly SourceChange[] | undefined;
  return (names) => {
    added ??= sourceLog(sources, commit).filter(({ kind }) => kind === 'added' || kind === 'moved');
    const oldest = oldestOf(names, added);
    const converted = lastFileOf(sources, itemAt(names, 0).id);
    const [first] = oldest.toSorted(
      (a, b) =>
        Number(isConverted(b, converted)) - Number(isConverted(a, converted)) ||
        Number(isAddress(b.stem)) - Number(isAddress(a.stem)) ||
        (a.path < b.path ? -1 : 1),
    );
    return expected(first, 'a name to choose');
  };
}

function oldestOf(names: readonly SourceName[], added: readonly SourceChange[]): SourceName[] {
  // MacOS may give the letters of a name decomposed that git has composed; where there are both,
  // each is another file.
  const composed = (path: string): string => path.normalize('NFC');
  const asWritten = (path: string): string => path;
  const areApart = new Set(names.map(({ path }) => composed(path))).size === names.length;
  const ages = names.map((name) => ageOf(name, added, areApart ? composed : asWritten));
  return names.filter((_, i) => ages[i] === Math.max(...ages));
}

/**
 * How many commits ago a file took its address; -1 where it is in none. Names are compared in this
 * form.
 */
function ageOf({ path, id }: SourceName, added: readonly SourceChange[], form: (path: string) => string): number {
  let sought = form(path);
  for (const { path: to, from, ago } of added) {
    if (form(to) !== sought) continue;
    if (from === null || sourceName(from.path).id !== id) return ago;
    sought = form(from.path);
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
