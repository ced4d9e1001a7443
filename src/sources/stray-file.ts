/** What files that are neither texts nor corrections are, and what is to be done about them. */
import type { DiagnosticCode } from '../convert/diagnostic.ts';

/** Why a file is not read. */
export interface StrayFile {
  readonly code: DiagnosticCode;
  readonly value: string;
}

/** Endings (without the dot) of documents that must be saved as text first, with what they are. */
const DOCUMENT_ENDINGS: readonly (readonly [what: string, endings: string])[] = [
  ['tài liệu Word', 'doc docx docm dot dotx'],
  ['tài liệu soạn thảo', 'odt ott rtf wps pages wpd hwp'],
  ['tệp PDF', 'pdf xps oxps djvu'],
  ['bảng tính', 'xls xlsx xlsm ods csv'],
  ['bản trình chiếu', 'ppt pptx odp'],
  ['trang web', 'htm html mht mhtml xhtml'],
  ['sách điện tử', 'epub mobi azw3'],
  ['thư điện tử', 'eml msg'],
  ['ảnh hay bản quét', 'jpg jpeg jpe png gif bmp tif tiff webp heic heif avif jp2'],
  ['tệp nén', 'zip rar 7z gz tgz tar bz2 xz'],
];

const WHAT: ReadonlyMap<string, string> = new Map(
  DOCUMENT_ENDINGS.flatMap(([what, endings]) => endings.split(' ').map((ending) => [ending, what] as const)),
);

/** Endings under which programs also save plain text. */
const TEXT_LIKE: ReadonlySet<string> = new Set(['text', 'md', 'markdown', 'asc', 'log', 'tx', 'txtx', 'utf8']);

/** Files that programs leave behind: Windows, macOS, Word's locks and copies that editors keep. */
const LEFT_BEHIND = /^(?:thumbs\.db|ehthumbs(?:_vista)?\.db|desktop\.ini|icon\r|__macosx|~\$.*|~wrl.*\.tmp|.*~|#.*#)$/i;

/**
 * Files that begin with a dot are hidden, which is how git, editors and systems keep their own
 * things; no text is meant.
 */
export function isHidden(name: string): boolean {
  return name.startsWith('.') && (name.startsWith('._') || !/\.(?:txt|ya?ml)$/i.test(name));
}

/** Whether a program left the file or folder behind. */
export function isLeftBehind(name: string): boolean {
  return LEFT_BEHIND.test(name);
}

/**
 * Says of a file by its name what it is; it is neither a text (`.txt`) nor a correction (`.yaml`).
 */
export function strayFile(name: string): StrayFile {
  if (isLeftBehind(name)) return { code: 'tep-may-tao', value: name };
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
  const kind = ending.trim().toLowerCase();
  if (kind === 'yml') return misnamed(name, 'không có đuôi .yaml', `${stem.replace(/\.txt$/i, '')}.yaml`);
  if (ending !== ending.trim() && /^(?:txt|yaml)$/.test(kind))
    return misnamed(name, 'có dấu cách ở cuối tên', `${stem}.${kind}`);
  if (!/^[a-z0-9]{1,8}$/.test(kind)) return misnamed(name, 'không có đuôi .txt', `${name.replace(/[. ]+$/, '')}.txt`);
  if (TEXT_LIKE.has(kind)) return misnamed(name, 'không có đuôi .txt', `${stem}.txt`);
  const what = WHAT.get(kind);
  return what === undefined
    ? { code: 'tep-khong-dung', value: name }
    : { code: 'tep-can-luu-txt', value: `“${name}” là ${what} (.${kind})` };
}

/** The finding of a file that is right but for its name. */
export function misnamed(name: string, why: string, to: string): StrayFile {
  return { code: 'tep-can-doi-ten', value: `“${name}” ${why}; tên đúng là “${to}”` };
}
