/** A kind of file that is sent by mistake. Bytes are given as Latin-1 text. */
export interface FileSignature {
  /** The first bytes. */
  readonly start: string;
  /**
   * What is further in: tells the kinds of ZIP files apart, of which the first that fits counts.
   */
  readonly inside?: string;
  /** Whether the file must also hold a NUL byte, because a text may begin so. */
  readonly binary?: true;
  readonly name: string;
  /** The beginning of such a file. */
  readonly example: string;
  /** The beginning of another one. */
  readonly nearMiss: string;
}

const ZIP = 'PK\x03\x04';
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Kinds of files by their first bytes. */
export const fileSignatures: readonly FileSignature[] = [
  { start: '%PDF-', name: 'tệp PDF', example: '%PDF-1.7\n', nearMiss: '%PD' },
  { start: OLE, name: 'tệp Word/Excel đời cũ (.doc, .xls)', example: `${OLE}\0`, nearMiss: '\xd0\xcf\x11' },
  { start: '{\\rtf', name: 'tệp RTF', example: '{\\rtf1\\ansi', nearMiss: '{rtf' },
  { start: '\x89PNG', name: 'ảnh PNG', example: '\x89PNG\r\n', nearMiss: 'PNG là dạng ảnh' },
  { start: '\xff\xd8\xff', name: 'ảnh JPEG', example: '\xff\xd8\xff\xe0', nearMiss: '\xff\xd8' },
  { start: 'GIF87a', name: 'ảnh GIF', example: 'GIF87a\x01', nearMiss: 'GIF87' },
  { start: 'GIF89a', name: 'ảnh GIF', example: 'GIF89a\x01', nearMiss: 'GIF89' },
  { start: 'II*\0', name: 'ảnh TIFF', example: 'II*\0\x08', nearMiss: 'II* Phần' },
  { start: 'MM\0*', name: 'ảnh TIFF', example: 'MM\0*\x08', nearMiss: 'MM*' },
  { start: 'RIFF', name: 'tệp âm thanh hoặc hình ảnh', binary: true, example: 'RIFF\0\0\0\0WAVE', nearMiss: 'RIFF' },
  { start: 'BM', name: 'ảnh BMP', binary: true, example: 'BM\0\0', nearMiss: 'BM của đơn vị' },
  { start: '\x1f\x8b', name: 'tệp nén GZIP', example: '\x1f\x8b\x08', nearMiss: '\x1f\x8a' },
  { start: 'Rar!\x1a', name: 'tệp nén RAR', example: 'Rar!\x1a\x07', nearMiss: 'Rar!' },
  { start: '7z\xbc\xaf\x27\x1c', name: 'tệp nén 7-Zip', example: '7z\xbc\xaf\x27\x1c\0', nearMiss: '7z ngày' },
  { start: 'MZ', name: 'chương trình Windows', binary: true, example: 'MZ\x90\0', nearMiss: 'MZ' },
  { start: '\x7fELF', name: 'chương trình Linux', example: '\x7fELF\x02', nearMiss: 'ELF' },
  { start: ZIP, inside: 'word/', name: 'tệp Word (.docx)', example: `${ZIP}..word/a.xml`, nearMiss: `${ZIP}..a.txt` },
  { start: ZIP, inside: 'xl/', name: 'tệp Excel (.xlsx)', example: `${ZIP}..xl/a.xml`, nearMiss: `${ZIP}..a.txt` },
  { start: ZIP, inside: 'ppt/', name: 'tệp PowerPoint (.pptx)', example: `${ZIP}..ppt/a`, nearMiss: `${ZIP}..a.txt` },
  {
    start: ZIP,
    inside: 'opendocument',
    name: 'tệp OpenDocument (.odt)',
    example: `${ZIP}mimetypeapplication/vnd.oasis.opendocument.text`,
    nearMiss: `${ZIP}..a.txt`,
  },
  { start: ZIP, name: 'tệp nén ZIP', example: `${ZIP}..a.txt`, nearMiss: 'PK hợp đồng' },
];

/**
 * What a file that is not plain text looks like, in Vietnamese, by its first bytes; null for what
 * may be text.
 */
export function fileKind(bytes: Uint8Array): string | null {
  const known = kindBySignature(bytes, fileSignatures);
  if (known !== null || !latin1(bytes, 16).includes('<')) return known;
  const text = latin1(bytes, 512).replace(/^\xef\xbb\xbf/, '');
  return /^\s*<(?:!doctype html|html)[\s>]/i.test(text) ? 'trang web (HTML)' : null;
}

/** The name of the first row that fits; null where none does. */
export function kindBySignature(bytes: Uint8Array, signatures: readonly FileSignature[]): string | null {
  const head = latin1(bytes, 16);
  const fits = ({ start, inside, binary }: FileSignature): boolean =>
    head.startsWith(start) &&
    (binary === undefined || bytes.includes(0)) &&
    (inside === undefined || latin1(bytes, 4096).includes(inside));
  return signatures.find(fits)?.name ?? null;
}

function latin1(bytes: Uint8Array, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => String.fromCharCode(byte)).join('');
}
