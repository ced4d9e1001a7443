import { fault } from '../fault.ts';
import type { ImportedFile, Importer, ImportNote } from '../imported.ts';
import { attachmentsOf } from './attachments.ts';
import { openPackage } from './package-file.ts';
import { packageHeader } from './package-values.ts';

/** Files whose words can be the text of a document. */
const DOCUMENT = /\.(?:docx?|pdf|txt|png|jpe?g|tiff?)$/i;

/** A package holds its files in base64: this is about 60 MB of them. */
const MOST_BYTES = 80_000_000;

/**
 * A package of the national document exchange (edXML) → the text of its first attached document,
 * the values of its header, and its other files. `importDocument` reads that document. Without a
 * document a package is a fault: its values describe a text, they are none.
 */
export function edxmlImporter(importDocument: Importer): Importer {
  return async (bytes, _name, options) => {
    if (bytes.length > MOST_BYTES) return fault('Gói tin lớn hơn 80 MB. Hãy lấy tệp văn bản trong gói ra rồi đưa vào.');
    const opened = openPackage(bytes);
    if ('fault' in opened) return fault(opened.fault);
    const { values, secrecy, notes } = packageHeader(opened.header);
    if (secrecy !== null) return fault(`Gói tin ghi độ mật là “${secrecy}”. Văn bản mật không được đưa vào kho.`);
    const { files, lost } = attachmentsOf(opened.root, opened.beside);
    const lostNotes = lost.map((name) =>
      noteOf(
        'lost',
        `Tệp đính kèm “${name}” không có trong gói hoặc không mở được. Hãy tải lại gói tin nếu cần tệp ấy.`,
      ),
    );
    const documents = files.filter(({ name }) => DOCUMENT.test(name));
    if (documents.length === 0) return fault(withoutDocument(files, lost));
    const faults: string[] = [];
    for (const document of documents) {
      const outcome = await importDocument(document.bytes, document.name, options);
      if (!outcome.ok) {
        faults.push(`“${document.name}”: ${outcome.fault.message}`);
        continue;
      }
      const others = files.filter((file) => file !== document);
      return {
        ok: true,
        imported: {
          ...outcome.imported,
          kind: 'edxml',
          notes: [...notes, ...chosenNotes(document, others, faults), ...lostNotes, ...outcome.imported.notes],
          exchange: values,
          attachments: [...others, ...outcome.imported.attachments],
        },
      };
    }
    return fault(`Không đọc được tệp văn bản nào trong gói tin. ${faults.join(' ')}`);
  };
}

function chosenNotes(
  chosen: ImportedFile,
  others: readonly ImportedFile[],
  faults: readonly string[],
): readonly ImportNote[] {
  const told = faults.map((said) =>
    noteOf(
      'check',
      `Tệp đứng trước trong gói không đọc được, nên lấy “${chosen.name}”; xem có đúng là văn bản chính. ${said}`,
    ),
  );
  if (others.length === 0) return told;
  const names = others.map(({ name }) => `“${name}”`).join(', ');
  return [...told, noteOf('told', `Lấy chữ từ tệp “${chosen.name}”. Gói còn ${others.length} tệp khác: ${names}.`)];
}

function withoutDocument(files: readonly ImportedFile[], lost: readonly string[]): string {
  const named = [...files.map(({ name }) => name), ...lost].map((name) => `“${name}”`).join(', ');
  const found = named === '' ? 'không có tệp đính kèm nào' : `chỉ có ${named}`;
  return `Gói tin không có tệp văn bản nào đọc được (.docx, .doc, .pdf, .txt, ảnh): ${found}. Hãy xin nơi gửi gửi lại văn bản.`;
}

function noteOf(weight: ImportNote['weight'], message: string): ImportNote {
  return { line: null, page: null, weight, message };
}
