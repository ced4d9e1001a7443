/** What a text and its corrections were before, as git has it. */
import { utcTime } from '../ground/utc-time.ts';
import { gitFiles, gitOutput } from '../store/git-output.ts';
import { sourceLog, type SourceChange } from './source-log.ts';
import { sourceName } from './source-name.ts';

/**
 * One version of a file: since when it was the one on the main line (UTC), and its bytes; null
 * where a text has no other version, so that there is nothing to compare.
 */
export interface SourceVersion {
  readonly since: string;
  readonly bytes: Uint8Array | null;
}

/** The versions of a text and of its corrections, newest first. */
export interface SourceVersions {
  readonly text: readonly SourceVersion[];
  /** A version of no bytes: the corrections were taken away. */
  readonly correction: readonly SourceVersion[];
}

/** The versions of the source of an address. */
export type VersionsOf = (id: string) => SourceVersions;

/**
 * Reads the versions of all sources, of the main line up to what is checked
 * out. A file keeps its versions when it is moved or renamed. Versions from before a text was
 * deleted are not given: whoever deleted it did not mean to show it. Null outside of a checkout and
 * in a clone without the whole history.
 */
export function sourceVersions(sources: string): VersionsOf | null {
  if (gitOutput(sources, 'rev-parse', '--is-shallow-repository') !== 'false') return null;
  const steps = stepsById(sourceLog(sources));
  const asked = [...steps].flatMap(([key, all]) => (all.length > 1 || key.endsWith('.yaml') ? all : []));
  const names = asked.filter(({ kind }) => kind !== 'deleted').map(nameOf);
  const contents = new Map(gitFiles(sources, names).map((bytes, i) => [names[i], bytes] as const));
  const versionsOf = (all: readonly SourceChange[]): SourceVersion[] =>
    withoutRepeats(
      all.map((step) => {
        const bytes = step.kind === 'deleted' ? new Uint8Array() : (contents.get(nameOf(step)) ?? null);
        return { since: utcTime(step.at), bytes };
      }),
    );
  return (id) => ({
    text: versionsOf(steps.get(`${id}.txt`) ?? []),
    correction: versionsOf(steps.get(`${id}.yaml`) ?? []),
  });
}

/**
 * The changes of each file that is there now, newest first, by its address and ending. Read from
 * the oldest on, so that a rename takes what came before along.
 */
function stepsById(log: readonly SourceChange[]): Map<string, readonly SourceChange[]> {
  const steps = new Map<string, readonly SourceChange[]>();
  for (const change of log.toReversed()) {
    const key = keyOf(change.path);
    if (key === null) continue;
    const before = change.from === null ? key : keyOf(change.from.path);
    const known = before === null ? [] : (steps.get(before) ?? []);
    if (before !== null && before !== key) steps.delete(before);
    const isTextGone = change.kind === 'deleted' && key.endsWith('.txt');
    steps.set(key, isTextGone ? [] : [change, ...known]);
  }
  return steps;
}

/** `<id>.txt` or `<id>.yaml`; null for a file that is neither. */
function keyOf(path: string): string | null {
  const ending = /\.(?:txt|yaml)$/i.exec(path)?.[0].toLowerCase();
  return ending === undefined ? null : `${sourceName(path).id}${ending}`;
}

function nameOf({ commit, path }: SourceChange): string {
  return `${commit}:./${path}`;
}

/** Versions that differ from the one before: moving a file to another folder changes nothing. */
function withoutRepeats(versions: readonly SourceVersion[]): SourceVersion[] {
  return versions.filter(({ bytes }, i) => {
    const before = versions[i + 1]?.bytes;
    return !bytes || !before || Buffer.compare(bytes, before) !== 0;
  });
}
