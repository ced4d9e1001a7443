/** Reads every document by itself, with its sidecar, then links them as an archive. Pure. */
import type { Directive } from '../schema/directive.ts';
import type { Removal } from '../schema/removal.ts';
import type { Sidecar } from './correct/sidecar.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Knowledge } from './knowledge.ts';
import { linkArchive } from './link-archive.ts';
import type { SourceFile } from './model.ts';
import { withoutOwnCitations } from './own-citation.ts';
import { readCorrected, type Corrected } from './read-corrected.ts';
import type { ReadDocument } from './read-document.ts';
import { removalsOf } from './removal.ts';
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
  /** Documents whose content was taken down: what their addresses still say. */
  readonly removals: readonly Removal[];
}

/** What else an archive is made of: sidecars by id, who wants to know how far reading is, and how one text is read where not anew. */
export interface ReadOptions {
  readonly sidecars?: ReadonlyMap<string, Sidecar>;
  readonly onRead?: (file: SourceFile) => void;
  readonly readOne?: (file: SourceFile, sidecar: Sidecar | undefined, knowledge: Knowledge) => Corrected;
}

/** Every text read by itself, in the order of the files, those included that cannot be published. */
export const readAll = (
  files: readonly SourceFile[],
  knowledge: Knowledge,
  { sidecars = new Map(), onRead, readOne = readCorrected }: ReadOptions = {},
): readonly Corrected[] =>
  files.map((file) => {
    onRead?.(file);
    return readOne(file, sidecars.get(file.id), knowledge);
  });

/** Reads and links. A text whose content was taken down is not even read. A file that cannot be published is left out with its diagnostics; the others are not touched by it. */
export const readArchive = (
  files: readonly SourceFile[],
  knowledge: Knowledge,
  options: ReadOptions = {},
): LinkedArchive => {
  const removed = removalsOf(files, options.sidecars ?? new Map(), knowledge);
  const all = readAll(removed.files, knowledge, options);
  const read = all.flatMap(({ value }) => value ?? []);
  const withdrawnAt = new Map(
    all.flatMap(({ value, withdrawnAt: at }) => (value && at ? [[value.fields.id, at] as const] : [])),
  );
  const documents = linkArchive(read, knowledge).map((linked, i) => {
    const own = read[i] as ReadDocument;
    const { fields, marks } = withoutOwnCitations({ fields: linked, marks: own.marks });
    return { fields, read: { ...own, marks } };
  });
  const reviewed = documents.map(({ fields, read: { outline } }) => ({ fields, outline }));
  return {
    documents,
    diagnostics: [
      ...all.flatMap((r) => r.diagnostics),
      ...removed.diagnostics,
      ...reviewArchive(reviewed, withdrawnAt, removed.stated),
    ],
    removals: removed.stated.map(({ removal }) => removal),
  };
};
