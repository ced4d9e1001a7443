/** Reads every document by itself, with its sidecar, then links them as an archive. Pure. */
import type { Directive } from '../schema/directive.ts';
import type { Sidecar } from './correct/sidecar.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Knowledge } from './knowledge.ts';
import { linkArchive } from './link-archive.ts';
import type { SourceFile } from './model.ts';
import { readCorrected, type WithdrawnAt } from './read-corrected.ts';
import type { ReadDocument } from './read-document.ts';
import { reviewArchive } from './review-archive.ts';

/** A document that is linked and ready to be written. */
export interface LinkedDocument {
  readonly fields: Directive;
  readonly read: ReadDocument;
}

/** What is published, in the order of the sources, and what was found on the way. */
export interface LinkedArchive {
  readonly documents: readonly LinkedDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What else an archive is made of: sidecars by id, and who wants to know how far reading is. */
export interface ReadOptions {
  readonly sidecars?: ReadonlyMap<string, Sidecar>;
  readonly onRead?: (file: SourceFile) => void;
}

/** Reads and links. A file that cannot be published is left out with its diagnostics; the others are not touched by it. */
export const readArchive = (
  files: readonly SourceFile[],
  knowledge: Knowledge,
  { sidecars = new Map(), onRead }: ReadOptions = {},
): LinkedArchive => {
  const read: ReadDocument[] = [];
  const withdrawnAt = new Map<string, WithdrawnAt>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    onRead?.(file);
    const outcome = readCorrected(file, sidecars.get(file.id), knowledge);
    diagnostics.push(...outcome.diagnostics);
    if (outcome.value) read.push(outcome.value);
    if (outcome.withdrawnAt) withdrawnAt.set(file.id, outcome.withdrawnAt);
  }
  const documents = linkArchive(read, knowledge).map((fields, i) => ({ fields, read: read[i] as ReadDocument }));
  const reviewed = documents.map(({ fields, read: { outline } }) => ({ fields, outline }));
  diagnostics.push(...reviewArchive(reviewed, withdrawnAt));
  return { documents, diagnostics };
};
