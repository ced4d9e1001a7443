/**
 * First bytes of kinds of files that are sent by mistake, as Latin-1 text. `binary`: only where the
 * file also holds NUL bytes.
 */
const signatures: readonly { readonly start: string; readonly name: string; readonly binary?: true }[] = [
  { start: '%PDF-', name: 'tệp PDF' },
  { start: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'tệp Word/Excel đời cũ (.doc, .xls)' },
  { start: '{\\rtf', name: 'tệp RTF' },
  { start: '\x89PNG', name: 'ảnh PNG' },
  { start: '\xff\xd8\xff', name: 'ảnh JPEG' },
  { start: 'GIF87a', name: 'ảnh GIF' },
  { start: 'GIF89a', name: 'ảnh GIF' },
  { start: 'II*\0', name: 'ảnh TIFF' },
  { start: 'MM\0*', name: 'ảnh TIFF' },
  { start: 'RIFF', name: 'tệp âm thanh hoặc hình ảnh', binary: true },
  { start: 'BM', name: 'ảnh BMP', binary: true },
  { start: '\x1f\x8b', name: 'tệp nén GZIP' },
  { start: 'Rar!\x1a', name: 'tệp nén RAR' },
  { start: '7z\xbc\xaf\x27\x1c', name: 'tệp nén 7-Zip' },
  { start: 'MZ', name: 'chương trình Windows', binary: true },
  { start: '\x7fELF', name: 'chương trình Linux' },
];

const zip = 'PK\x03\x04';
const insideZip: readonly (readonly [string, string])[] = [
  ['word/', 'tệp Word (.docx)'],
  ['xl/', 'tệp Excel (.xlsx)'],
  ['ppt/', 'tệp PowerPoint (.pptx)'],
  ['opendocument', 'tệp OpenDocument (.odt)'],
];

/**
 * What a file that is not plain text looks like, in Vietnamese, by its first bytes; null for what
 * may be text.
 */
export function fileKind(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 16);
  if (head.startsWith(zip)) {
    const names = latin1(bytes, 4096);
    return insideZip.find(([folder]) => names.includes(folder))?.[1] ?? 'tệp nén ZIP';
  }
  const row = signatures.find(({ start }) => head.startsWith(start));
  if (row !== undefined && (row.binary === undefined || bytes.includes(0))) return row.name;
  if (!head.includes('<')) return null;
  const text = latin1(bytes, 512).replace(/^\xef\xbb\xbf/, '');
  return /^\s*<(?:!doctype html|html)[\s>]/i.test(text) ? 'trang web (HTML)' : null;
}

function latin1(bytes: Uint8Array, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => String.fromCharCode(byte)).join('');
}
