/**
 * The order of the stages: read every document by itself, link them as an archive, write each.
 * Pure: bytes in, MDX out.
 */
import type { Directive } from '../schema/directive.ts';
import type { Diagnostic } from './diagnostic.ts';
import { emit } from './emit/emit.ts';
import type { Knowledge } from './knowledge.ts';
import type { SourceFile } from './model.ts';
import { readArchive, type LinkedDocument, type ReadOptions } from './read-archive.ts';

/** A document of the archive: its fields and the text of its generated file. */
export interface Converted {
  readonly fields: Directive;
  readonly mdx: string;
}

/** The archive: what is published, in the order of the sources, and what was found on the way. */
export interface Archive {
  readonly documents: readonly Converted[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A linked document as its generated file. */
export function writeDocument({ fields, read }: LinkedDocument): Converted {
  return {
    fields,
    mdx: emit(read.outline, read.marks, fields).mdx,
  };
}

/**
 * Converts the sources of an archive. A file that cannot be published is left out with its
 * diagnostics; the others are not touched by it.
 */
export function convertArchive(files: readonly SourceFile[], knowledge: Knowledge, options: ReadOptions = {}): Archive {
  const written = new Map<string, Converted>();
  const { documents, diagnostics } = readArchive(files, knowledge, {
    ...options,
    finish: (document) => {
      written.set(document.fields.id, writeDocument(document));
      return options.finish?.(document) ?? null;
    },
  });
  return { documents: documents.flatMap(({ fields }) => written.get(fields.id) ?? []), diagnostics };
}
