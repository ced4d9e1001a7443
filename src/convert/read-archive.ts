/** Reads every document by itself, with its sidecar, then links them as an archive. Pure. */
import type { Directive } from '../schema/directive.ts';
import type { Removal } from '../schema/removal.ts';
import { withoutCulprits } from './contain.ts';
import type { Sidecar } from './correct/sidecar.ts';
import type { Diagnostic } from './diagnostic.ts';
import { faultAt } from './fault.ts';
import type { Knowledge } from './knowledge.ts';
import { linkArchive } from './link-archive.ts';
import type { SourceFile } from './model.ts';
import { withoutOwnCitations } from './own-citation.ts';
import { readCorrected, type Corrected } from './read-corrected.ts';
import type { ReadDocument } from './read-document.ts';
import { removalsOf, type Removals } from './removal.ts';
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

/**
 * What else an archive is made of: sidecars by id, who wants to know how far reading is, and how
 * one text is read where not anew.
 */
export interface ReadOptions {
  readonly sidecars?: ReadonlyMap<string, Sidecar>;
  readonly onRead?: (file: SourceFile) => void;
  readonly readOne?: (file: SourceFile, sidecar: Sidecar | undefined, knowledge: Knowledge) => Corrected;
  /**
   * What is done with every linked document, such as to write its page. A document for which it
   * gives a finding or throws is left out and the others are linked anew without it, so that
   * nothing leads to a page that does not exist; the others are then finished a second time.
   */
  readonly finish?: (document: LinkedDocument) => Diagnostic | null;
}

type ReadOne = NonNullable<ReadOptions['readOne']>;

/**
 * Every text read by itself, in the order of the files, those included that cannot be published.
 */
export function readAll(
  files: readonly SourceFile[],
  knowledge: Knowledge,
  { sidecars = new Map(), onRead, readOne = readCorrected }: ReadOptions = {},
): readonly Corrected[] {
  return files.map((file) => {
    onRead?.(file);
    return readContained(file, sidecars.get(file.id), knowledge, readOne);
  });
}

/**
 * Reads, links and finishes. A text whose content was taken down is not even read. A file that
 * cannot be published is left out with its diagnostics; the others are not touched by it.
 */
export function readArchive(
  files: readonly SourceFile[],
  knowledge: Knowledge,
  options: ReadOptions = {},
): LinkedArchive {
  const removed = removalsOf(files, options.sidecars ?? new Map(), knowledge);
  const all = readAll(removed.files, knowledge, options);
  const diagnostics = [...all.flatMap((r) => r.diagnostics), ...removed.diagnostics];
  const withdrawnAt = new Map(
    all.flatMap(({ value, withdrawnAt: at }) => (value && at ? [[value.fields.id, at] as const] : [])),
  );
  let read = all.flatMap(({ value }) => value ?? []);
  for (;;) {
    const { result, culprits } = withoutCulprits(read, (some) => linkAndReview(some, knowledge, withdrawnAt, removed));
    for (const [{ fields }, error] of culprits) diagnostics.push(faultAt(fields.source.file, 'link', error));
    const failed = options.finish ? unfinished(result.documents, options.finish) : new Map<string, Diagnostic>();
    if (failed.size === 0) return { ...result, diagnostics: [...diagnostics, ...result.diagnostics] };
    diagnostics.push(...failed.values());
    read = read.filter((document) => !culprits.has(document) && !failed.has(document.fields.id));
  }
}

/**
 * What throws while one text is read becomes a finding there. Corrections that cannot be applied
 * cost the corrections, not the text.
 */
function readContained(
  file: SourceFile,
  sidecar: Sidecar | undefined,
  knowledge: Knowledge,
  readOne: ReadOne,
): Corrected {
  try {
    return readOne(file, sidecar, knowledge);
  } catch (error) {
    if (!sidecar) return { value: null, withdrawnAt: null, diagnostics: [faultAt(file.path, 'read', error)] };
    const { value, withdrawnAt, diagnostics } = readContained(file, undefined, knowledge, readOne);
    return {
      value,
      withdrawnAt,
      diagnostics: [...diagnostics, ...(value ? [faultAt(sidecar.path, 'correct', error)] : [])],
    };
  }
}

/** Documents with their links, and what the archive as a whole shows of them. */
function linkAndReview(
  read: readonly ReadDocument[],
  knowledge: Knowledge,
  withdrawnAt: Parameters<typeof reviewArchive>[1],
  removed: Removals,
): LinkedArchive {
  const documents = linkArchive(read, knowledge).map((linked, i) => {
    const own = read[i] as ReadDocument;
    const { fields, marks } = withoutOwnCitations({ fields: linked, marks: own.marks });
    return { fields, read: { ...own, marks } };
  });
  const reviewed = documents.map(({ fields, read: { outline } }) => ({ fields, outline }));
  const diagnostics = reviewArchive(reviewed, withdrawnAt, removed.stated);
  return { documents, diagnostics, removals: removed.stated.map(({ removal }) => removal) };
}

/** A finding for every document that cannot be finished, by its id. */
function unfinished(
  documents: readonly LinkedDocument[],
  finish: NonNullable<ReadOptions['finish']>,
): ReadonlyMap<string, Diagnostic> {
  return new Map(
    documents.flatMap((document) => {
      const { id, source } = document.fields;
      try {
        const finding = finish(document);
        return finding ? [[id, finding] as const] : [];
      } catch (error) {
        return [[id, faultAt(source.file, 'write', error)] as const];
      }
    }),
  );
}
