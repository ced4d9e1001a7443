/** The order of the stages: read every document by itself, link them as an archive, write each. Pure: bytes in, MDX out. */
import type { Directive } from '../schema/directive.ts';
import type { Diagnostic } from './diagnostic.ts';
import { emit } from './emit/emit.ts';
import type { Knowledge } from './knowledge.ts';
import { linkArchive } from './link-archive.ts';
import type { SourceFile } from './model.ts';
import { readDocument, type ReadDocument } from './read-document.ts';

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

/** Converts the sources of an archive. A file that cannot be published is left out with its diagnostics; the others are not touched by it. */
export const convertArchive = (files: readonly SourceFile[], knowledge: Knowledge): Archive => {
  const read: ReadDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const outcome = readDocument(file, knowledge);
    diagnostics.push(...outcome.diagnostics);
    if (outcome.value) read.push(outcome.value);
  }
  const linked = linkArchive(read, knowledge);
  for (const fields of linked)
    for (const r of fields.references)
      if (r.resolution === 'ambiguous')
        diagnostics.push({
          code: 'vien-dan-nhieu-kha-nang',
          file: fields.source.file,
          line: r.mentions[0]?.line ?? 1,
          column: 1,
          value: r.number,
        });
  const documents = linked.map((fields, i): Converted => {
    const { outline, marks } = read[i] as ReadDocument;
    return { fields, mdx: emit(outline, marks, fields).mdx };
  });
  return { documents, diagnostics };
};
