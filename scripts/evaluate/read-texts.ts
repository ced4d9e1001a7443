import { readArchive } from '../../src/convert/convert.ts';
import { formatDiagnostic } from '../../src/convert/diagnostic.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { SourceFile } from '../../src/convert/model.ts';
import type { LinkedDocument } from '../../src/convert/archive/run-archive.ts';

/**
 * Reads texts together, as every command reads an archive, up to the linked documents: in the order
 * of the files, without sidecars, and with nothing held back. Throws where a text gives no
 * document, with what was said of it.
 */
export function readTexts(files: readonly SourceFile[], knowledge: Knowledge): readonly LinkedDocument[] {
  // Texts of several folders may have one name.
  const numbered = files.map((file, i) => ({ ...file, id: `${i}-${file.id}` }));
  const { documents, diagnostics } = readArchive(numbered, knowledge, { gate: 'open' });
  const byId = new Map(documents.map((document) => [document.fields.id, document]));
  return numbered.map(({ id, path }) => {
    const document = byId.get(id);
    if (document) return document;
    const said = diagnostics.filter(({ file }) => file === path).map(formatDiagnostic);
    throw new Error([`Cannot read ${path}, expected a document`, ...said].join('\n'));
  });
}
