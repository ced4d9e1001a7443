/** Keeps and lets go: what a reader asks for, what is visited, the frame. */
import type { PageKind } from '../published.ts';
import { fetchPages, keepReceived, type NotKept } from './fetch-pages.ts';
import { alone, setState, stateOf, type Keeping } from './keeping.ts';
import type { Published } from './lists.ts';
import { framesToForget, subjectKey, visitsToForget, type Subject } from './records.ts';
import { subjectPages, type SubjectPages } from './subject-pages.ts';
import { sweep } from './sweep.ts';

/** So many pages that were visited are kept; older ones are thrown away. */
export const MOST_VISITS = 50;

/** What keeping came to. */
export interface KeptSubject {
  readonly subject: Subject | null;
  readonly failed: readonly NotKept[];
}

/** Keeps what a reader asked for, as far as it can be had; what is not kept is told. */
export async function keepSubject(
  keeping: Keeping,
  published: Published,
  { kind, path }: { readonly kind: PageKind; readonly path: string },
  onPage: (done: number, of: number) => void,
): Promise<KeptSubject> {
  return alone(keeping, async () => {
    const wanted = await subjectPages(keeping, published, { kind, path });
    if (wanted === null) return { subject: null, failed: [{ path, why: 'unlisted' }] };
    const { keys, failed } = await fetchPages(keeping, wanted.pages, (done) => onPage(done, wanted.pages.length));
    const notKept = [...wanted.failed, ...failed];
    // Without its own page there is nothing to begin with.
    if (notKept.some((one) => one.path === path)) return { subject: null, failed: notKept };
    const subject = subjectOf({ kind, path }, wanted, { keys, failed: notKept }, published.build.version);
    await keeping.database.put('subjects', subject);
    await sweep(keeping);
    return { subject, failed: notKept };
  });
}

/** A subject as it is kept now. */
export function subjectOf(
  { kind, path }: Pick<Subject, 'kind' | 'path'>,
  { name }: Pick<SubjectPages, 'name'>,
  { keys, failed }: { readonly keys: readonly string[]; readonly failed: readonly NotKept[] },
  version: string,
): Subject {
  return {
    key: subjectKey(kind, path),
    kind,
    path,
    name,
    pages: keys,
    missing: failed.map((one) => one.path),
    asked: Date.now(),
    version,
  };
}

/**
 * Keeps a page that a reader was just sent, while a build serves; the oldest of too many visits are
 * thrown away.
 */
export async function keepVisit(
  keeping: Keeping,
  { build }: Published,
  path: string,
  response: Response,
): Promise<void> {
  await alone(keeping, async () => {
    const { key, title } = await keepReceived(keeping, path, response);
    const visit = subjectOf({ kind: 'visit', path }, { name: title }, { keys: [key], failed: [] }, build.version);
    await keeping.database.put('subjects', visit);
    for (const old of visitsToForget(await keeping.database.getAll('subjects'), MOST_VISITS))
      await keeping.database.delete('subjects', old);
    await sweep(keeping);
  });
}

/** Keeps the frame of a build; rejects unless all of it is kept. */
export async function keepFrame(keeping: Keeping, { build }: Published): Promise<void> {
  await alone(keeping, async () => {
    const { keys, failed } = await fetchPages(keeping, build.frame);
    if (failed.length > 0) throw new Error(`Cannot keep the frame: ${JSON.stringify(failed)}`);
    const frame = subjectOf({ kind: 'frame', path: '' }, { name: '' }, { keys, failed: [] }, build.version);
    await keeping.database.put('subjects', { ...frame, key: subjectKey('frame', build.version) });
  });
}

/** Makes a build the one that serves: of other frames only the files of the last one stay. */
export async function takeOver(keeping: Keeping, { build }: Published): Promise<void> {
  await alone(keeping, async () => {
    const { database } = keeping;
    const former = await stateOf(keeping, 'build');
    if (former && former.version !== build.version) {
      const last = await database.get('subjects', subjectKey('frame', former.version));
      const pages = await Promise.all((last?.pages ?? []).map((key) => database.get('pages', key)));
      await setState(keeping, 'formerFiles', [...new Set(pages.flatMap((page) => page?.files ?? []))]);
    }
    await setState(keeping, 'build', build);
    for (const key of framesToForget(await database.getAll('subjects'), build.version))
      await database.delete('subjects', key);
    await sweep(keeping);
  });
}

/** Lets go of subjects by their keys, and of what only they needed. */
export async function letGo(keeping: Keeping, keys: readonly string[]): Promise<void> {
  await alone(keeping, async () => {
    for (const key of keys) await keeping.database.delete('subjects', key);
    await sweep(keeping);
  });
}
