/** An answer that is of one version of the archive, and its mark for caches. */
import { createHash } from 'node:crypto';
import type { GroupEngine } from '../engine.ts';
import { RequestFault } from './request-fault.ts';

/** `body` is null where the reader has the same answer already. */
export interface VersionedAnswer {
  readonly etag: string;
  readonly body: unknown;
}

/**
 * What is asked. `print` is that of the tables by which it is read, `marks` are those of answers
 * that the reader has (`If-None-Match`).
 */
export interface Asked {
  readonly address: string;
  readonly print: string;
  readonly marks: string | undefined;
}

/** So often an answer is made anew because a version was switched while it was made. */
const ATTEMPTS = 2;

/**
 * Makes an answer whose parts are all of one version: it asks for the version before and after.
 * Rejects with the fault `versions` where it changes each time.
 */
export async function versionedAnswer(
  engine: GroupEngine,
  { address, print, marks }: Asked,
  make: () => Promise<unknown>,
): Promise<VersionedAnswer> {
  let { version } = await engine.archive();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const etag = etagOf([version, print, address]);
    if (marks !== undefined && hasMark(marks, etag)) return { etag, body: null };
    const body = await make();
    const after = await engine.archive();
    if (after.version === version) return { etag, body };
    version = after.version;
  }
  throw new RequestFault('versions');
}

/** The mark of an answer: another one where anything is another that it is made of. */
function etagOf(madeOf: readonly string[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([ANSWER_FORM, ...madeOf]))
    .digest('base64url');
  return `"${digest.slice(0, 22)}"`;
}

/** Goes up with every change of what the service answers to the same question. */
const ANSWER_FORM = 1;

/**
 * Whether `If-None-Match` names a mark; a proxy that packed the answer has made it a weak one
 * (nginx) or written that behind it (Apache).
 */
function hasMark(marks: string, etag: string): boolean {
  const plain = (mark: string): string =>
    mark
      .trim()
      .replace(/^W\//, '')
      .replace(/-gzip"$/, '"');
  return marks.split(',').some((one) => plain(one) === etag);
}
