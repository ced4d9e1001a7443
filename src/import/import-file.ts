import { fault } from './fault.ts';
import { formatOf, type FileFormat } from './file-format.ts';
import type { ImportOptions, ImportOutcome, Importer } from './imported.ts';
import type { OpenPictureReader } from './recognised.ts';

/**
 * Reads a file of any kind that an office holds and gives the text that is to be committed. The
 * kind is told by the bytes; the name serves messages alone. What a file is broken by is a fault,
 * never an exception; only a signal that was given in `options` rejects, with its reason.
 */
export async function importFile(bytes: Uint8Array, name: string, options: ImportOptions = {}): Promise<ImportOutcome> {
  options.signal?.throwIfAborted();
  const format = await formatOf(bytes);
  if (format.is === 'none') return fault(format.why);
  try {
    const importer = await importerOf[format.is]?.();
    return (await importer?.(bytes, name, options)) ?? fault(NOT_YET);
  } catch (error) {
    options.signal?.throwIfAborted();
    return fault(
      `Chương trình gặp lỗi khi đọc tệp này (${error instanceof Error ? error.message : String(error)}). Mở tệp bằng chương trình của nó, lưu lại rồi nhập lần nữa; vẫn lỗi thì lưu thành Plain Text (.txt), UTF-8, và báo người phụ trách chương trình.`,
    );
  }
}

const NOT_YET =
  'Loại tệp này chưa nhập được. Mở bằng chương trình của nó, lưu thành Plain Text (.txt), UTF-8 rồi nhập.';

/** Loads the recogniser of scans, when the first picture comes. */
const openReader: OpenPictureReader = async (options) =>
  (await import('./scan/picture-reader.ts')).openPictureReader(options);

/** Loads the importer of a kind, when the first such file comes. */
const importerOf: Readonly<Partial<Record<Exclude<FileFormat['is'], 'none'>, () => Promise<Importer>>>> = {
  text: async () => (await import('./text/import-text.ts')).importText,
  docx: async () => (await import('./docx/import-docx.ts')).importDocx,
  doc: async () => (await import('./doc/import-doc.ts')).importDoc,
  pdf: async () => (await import('./pdf/import-pdf.ts')).pdfImporter(openReader),
  image: async () => (await import('./scan/import-picture.ts')).pictureImporter(openReader),
  edxml: async () => (await import('./edxml/import-edxml.ts')).edxmlImporter(importFile),
};
