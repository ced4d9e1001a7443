import { decode } from '../../convert/decode/decode.ts';
import { wordsOfDiagnostic, type Diagnostic } from '../../convert/diagnostic.ts';
import { fault } from '../fault.ts';
import type { Importer, ImportNote } from '../imported.ts';

/**
 * A text in any encoding that conversion reads. Its bytes stay as they came; what conversion says
 * of its letters is told. A text that conversion leaves out is a fault, in the same words.
 */
export const importText: Importer = async (bytes, name) => {
  const decoded = decode({ id: name, path: name, bytes });
  if (!decoded.ok) return fault(decoded.diagnostics.map(inWords).join(' '));
  return {
    ok: true,
    imported: {
      kind: 'text',
      bytes,
      notes: decoded.diagnostics.map(noteOf),
      unsure: [],
      pages: [],
      exchange: null,
      attachments: [],
    },
  };
};

function noteOf(diagnostic: Diagnostic): ImportNote {
  const isHarmless = wordsOfDiagnostic(diagnostic).severity === 'info';
  return { line: diagnostic.line, page: null, weight: isHarmless ? 'told' : 'check', message: inWords(diagnostic) };
}

function inWords(diagnostic: Diagnostic): string {
  const { message, mend } = wordsOfDiagnostic(diagnostic);
  return `${message} ${mend}`;
}
