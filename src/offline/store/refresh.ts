/** Brings what is kept to the build that is published now. */
import { kindOf } from '../published.ts';
import { fetchPages } from './fetch-pages.ts';
import { alone, setState, type Keeping } from './keeping.ts';
import { subjectOf } from './keep-subject.ts';
import type { Published } from './lists.ts';
import { withdrawnPages, type PageFacts, type Subject } from './records.ts';
import { subjectPages, type SubjectPages } from './subject-pages.ts';
import { sweep } from './sweep.ts';

/**
 * Throws away what must not be shown any more (records.ts, `withdrawnPages`), before anything else
 * is done with a new build: an office took it down. Rejects where the lists of the build cannot be
 * had; it is then tried again with the next page that is opened.
 */
export async function dropWithdrawn(keeping: Keeping, published: Published): Promise<void> {
  await alone(keeping, async () => {
    const pages = (await keeping.database.getAll('pages')).filter(({ path }) => kindOf(path) !== null);
    const own = await published.rows(pages.map(({ path }) => path));
    const stale = pages.filter(({ path, digest }) => own.get(path)?.[1] !== digest);
    const theirs = await published.rows(stale.flatMap(({ documents }) => documents));
    const withdrawn = withdrawnPages(stale, new Map([...theirs, ...own]));
    if (withdrawn.length > 0) await forgetPages(keeping, withdrawn, new Set(own.keys()));
    if (withdrawn.length > 0) await sweep(keeping);
    await setState(keeping, 'cleared', published.build.version);
  });
}

/** Takes pages out of all subjects; a subject whose own page is no longer published ends. */
async function forgetPages(
  { database }: Keeping,
  pages: readonly PageFacts[],
  published: ReadonlySet<string>,
): Promise<void> {
  const keys = new Set(pages.map(({ key }) => key));
  const gone = new Set(pages.map(({ path }) => path).filter((path) => !published.has(path)));
  for (const subject of await database.getAll('subjects')) {
    const left = subject.pages.filter((key) => !keys.has(key));
    if (left.length === subject.pages.length) continue;
    if (gone.has(subject.path) || left.length === 0) await database.delete('subjects', subject.key);
    // It is no longer whole: the next round fetches what took the place of these pages.
    else await database.put('subjects', { ...subject, pages: left, version: '' });
  }
}

/**
 * Brings each subject to a build, whole or not at all: what cannot be had whole stays as it was,
 * and is tried again with the next page that is opened.
 */
export async function refresh(keeping: Keeping, published: Published): Promise<void> {
  const { version } = published.build;
  const subjects = await keeping.database.getAll('subjects');
  const due = subjects.filter((subject) => subject.kind !== 'frame' && subject.version !== version);
  for (const subject of due) await alone(keeping, () => refreshOne(keeping, published, subject));
  if (due.length > 0) await alone(keeping, () => sweep(keeping));
}

async function refreshOne(keeping: Keeping, published: Published, subject: Subject): Promise<void> {
  const wanted = await wantedPages(keeping, published, subject);
  if (wanted === null) return;
  const { keys, failed } = await fetchPages(keeping, wanted.pages);
  const isWhole = [...wanted.failed, ...failed].every(({ why }) => why === 'unlisted');
  const current = await keeping.database.get('subjects', subject.key);
  // A reader may have let go of it, or have visited the page again.
  if (!isWhole || current?.asked !== subject.asked) return;
  const { version } = published.build;
  const made = subjectOf(subject, wanted, { keys, failed: [...wanted.failed, ...failed] }, version);
  await keeping.database.put('subjects', { ...made, name: made.name || subject.name, asked: subject.asked });
}

async function wantedPages(
  keeping: Keeping,
  published: Published,
  { kind, path }: Subject,
): Promise<SubjectPages | null> {
  if (kind === 'frame') return null;
  if (kind !== 'visit') return subjectPages(keeping, published, { kind, path });
  const page = (await published.rows([path])).get(path);
  return page === undefined ? null : { name: '', pages: [page], failed: [] };
}

/** Lets go of a page that the site just answered with “not there”. */
export async function dropPage(keeping: Keeping, path: string): Promise<void> {
  await alone(keeping, async () => {
    const versions = await keeping.database.getAllFromIndex('pages', 'path', path);
    if (versions.length === 0) return;
    await forgetPages(keeping, versions, new Set());
    await sweep(keeping);
  });
}
