/** What a file is, told by its bytes: names lie, and endings are often missing. */
import { fileKind } from '../convert/decode/file-kind.ts';
import { isMultipart } from './edxml/mime.ts';
import { isPdf } from './pdf/pdf-mark.ts';

/** A kind of file that can be imported, or why none can. */
export type FileFormat =
  | { readonly is: 'text' | 'docx' | 'doc' | 'pdf' | 'image' | 'edxml' }
  | { readonly is: 'none'; /** In Vietnamese: what it is, and what to do instead. */ readonly why: string };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The first bytes of pictures: PNG, JPEG, TIFF of both byte orders. */
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
];

/** So far into an XML file the beginning of its root is looked for. */
const ROOT_WITHIN = 4096;

/**
 * Roots of packages of the document exchange, prefixes aside: QCVN 102:2016/BTTTT has `edXML`
 * inside an envelope; those before it an envelope with a header of its own.
 */
const EDXML_ROOT = /<(?:[\w.-]+:)?(?:edXML|edXMLEnvelope|Envelope)[\s>]/i;
const EDXML_SIGN = /QCVN_102_2016|go\.vn\/eDoc|edXML|MessageHeader/i;

const SAVE_AS_DOCX = 'Mở tệp bằng Word rồi lưu thành Word Document (.docx), sau đó nhập tệp .docx ấy.';

/** What a ZIP file is, by the names that it holds; the first row that fits counts. */
const ZIP_KINDS: readonly { readonly holds: RegExp; readonly format: FileFormat }[] = [
  { holds: /^word\/document\d*\.xml$/, format: { is: 'docx' } },
  { holds: /^xl\//, format: none('Tệp là bảng tính Excel, không phải văn bản.', 'Chép bảng vào Word rồi lưu .docx.') },
  { holds: /^ppt\//, format: none('Tệp là bản trình chiếu PowerPoint, không phải văn bản.', 'Lưu nó thành PDF.') },
  { holds: /\.edxml$/i, format: { is: 'edxml' } },
  { holds: /^content\.xml$/, format: none('Tệp là OpenDocument (.odt).', SAVE_AS_DOCX) },
];

/** What an OLE file is, by the names of its streams. */
const OLE_KINDS: readonly { readonly holds: string; readonly format: FileFormat }[] = [
  {
    holds: 'EncryptedPackage',
    format: none(
      'Tệp Word được bảo vệ bằng mật khẩu nên không đọc được.',
      'Mở bằng Word, bỏ mật khẩu (File → Info → Protect Document → Encrypt with Password, xóa trắng ô), lưu lại rồi nhập.',
    ),
  },
  { holds: 'WordDocument', format: { is: 'doc' } },
  { holds: 'Workbook', format: none('Tệp là bảng tính Excel đời cũ (.xls).', 'Chép bảng vào Word rồi lưu .docx.') },
  { holds: 'PowerPoint Document', format: none('Tệp là bản trình chiếu đời cũ (.ppt).', 'Lưu nó thành PDF.') },
];

/** Tells the kind of a file. What looks like nothing known may be text. */
export async function formatOf(bytes: Uint8Array): Promise<FileFormat> {
  if (bytes.length === 0) return none('Tệp rỗng, không có byte nào.', 'Chép lại tệp từ nơi đã lấy.');
  if (startsWith(bytes, ZIP)) return zipFormat(bytes);
  if (startsWith(bytes, OLE)) return oleFormat(bytes);
  if (PICTURES.some((start) => startsWith(bytes, start))) return { is: 'image' };
  const head = latin1(bytes.subarray(0, ROOT_WITHIN));
  if (isPdf(bytes)) return { is: 'pdf' };
  if (isEdxml(bytes, head) || isMultipart(bytes)) return { is: 'edxml' };
  const kind = fileKind(bytes);
  return kind === null
    ? { is: 'text' }
    : none(
        `Đây là ${kind}.`,
        kind.includes('RTF') || kind.includes('HTML')
          ? SAVE_AS_DOCX
          : 'Mở bằng chương trình của nó rồi lưu thành .docx hay PDF.',
      );
}

async function zipFormat(bytes: Uint8Array): Promise<FileFormat> {
  const { zipNames } = await import('./zip/read-zip.ts');
  const names = zipNames(bytes);
  if (names === null)
    return none(
      'Tệp bị hỏng hay bị cắt: phần nén (ZIP) bên trong không đọc được.',
      'Chép lại tệp từ nơi đã lấy, hoặc mở bằng Word và lưu lại.',
    );
  const kind = ZIP_KINDS.find(({ holds }) => names.some((name) => holds.test(name)));
  return kind?.format ?? none('Đây là tệp nén ZIP.', 'Giải nén rồi nhập từng tệp bên trong.');
}

/** Names of streams are UTF-16 in the folder of the file, which may be anywhere in it. */
function oleFormat(bytes: Uint8Array): FileFormat {
  const wide = latin1(bytes);
  const kind = OLE_KINDS.find(({ holds }) => wide.includes([...holds].map((letter) => `${letter}\0`).join('')));
  return kind?.format ?? none('Tệp Office đời cũ này không có văn bản Word bên trong, hoặc bị hỏng.', SAVE_AS_DOCX);
}

function isEdxml(bytes: Uint8Array, head: string): boolean {
  const wide = head.startsWith('\xff\xfe') ? 'utf-16le' : head.startsWith('\xfe\xff') ? 'utf-16be' : null;
  const text = wide === null ? head : new TextDecoder(wide).decode(bytes.subarray(0, ROOT_WITHIN));
  return /^(?:\ufeff|\xef\xbb\xbf)?\s*</.test(text) && EDXML_ROOT.test(text) && EDXML_SIGN.test(text);
}

function none(what: string, instead: string): FileFormat {
  return { is: 'none', why: `${what} ${instead}` };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Bytes as Latin-1 text, so that they can be searched; in pieces, for an argument list is short. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
