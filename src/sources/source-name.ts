import type { DiagnosticCode } from '../convert/diagnostic.ts';
import { addressOf } from '../vietnamese/fold/slug.ts';

/**
 * The longest id. Systems of files allow 255 bytes a name; the longest that is made of an id is
 * `<id>.removed.json.<process>.tmp`, and names in the folders of the site need some room too.
 */
export const longestId = 200;

/** A text's or a correction's name, taken apart. */
export interface SourceName {
  /** The path from the folder of sources. */
  readonly path: string;
  /** The path without the last ending: a text and its corrections have it in common. */
  readonly beside: string;
  /** The name without the last ending, composed. */
  readonly stem: string;
  /**
   * The address made of the stem: the stem itself where it is one. The folder is not part of it.
   */
  readonly id: string;
}

/** Takes a path in the folder of sources apart. */
export function sourceName(path: string): SourceName {
  const beside = path.replace(/\.[^./]*$/, '');
  const stem = basename(beside).normalize('NFC');
  return { path, beside, stem, id: addressOf(stem) };
}

/** Why no page can have the address that a file's name gives; null where it can. */
export function nameFault(path: string, id: string): string | null {
  const name = basename(path);
  if (name !== visibleControls(name)) return `“${visibleControls(name)}” có ký tự điều khiển, không phải chữ`;
  if (id === '') return `“${name}” không có chữ hay số nào`;
  return id.length > longestId ? `“${name}” cho địa chỉ dài ${id.length} chữ, chỉ nhận đến ${longestId}` : null;
}

/** What is said of the name of a text. */
export interface NameFinding {
  readonly code: Extract<DiagnosticCode, 'ten-tep-khong-hop-le' | 'ten-tep-windows' | 'ten-tep-kho-dung'>;
  readonly value: string;
}

/** What is wrong with the name of a text: that no page can have it, or that it is hard to use. */
export function nameFindings({ path, id, stem }: SourceName): readonly NameFinding[] {
  const fault = nameFault(path, id);
  if (fault !== null) return [{ code: 'ten-tep-khong-hop-le', value: fault }];
  const windows = windowsFault(path) ?? addressFault(path, id);
  const twice = /\.txt$/i.test(stem) ? `, có hai đuôi .txt` : '';
  return [
    ...(windows === null ? [] : [{ code: 'ten-tep-windows', value: windows } as const]),
    ...(id === stem
      ? []
      : [{ code: 'ten-tep-kho-dung', value: `“${basename(path)}”${twice}; trang lấy địa chỉ “${id}”` } as const]),
  ];
}

/**
 * Names of devices in Windows, whatever ending follows
 * (learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * Why Windows refuses a path, so that nobody there can fetch the archive; null where it does not.
 */
export function windowsFault(path: string): string | null {
  for (const name of path.split('/')) {
    if (DEVICES.test(name)) return `“${name}” là tên dành riêng cho thiết bị`;
    if (/[<>:"|?*\\]/.test(name)) return `“${name}” có một trong các dấu < > : " | ? * \\`;
    if (/[ .]$/.test(name)) return `“${name}” kết thúc bằng dấu cách hay dấu chấm`;
  }
  return null;
}

/** Why Windows cannot have the folder of a page, whose name is the address; null where it can. */
function addressFault(path: string, id: string): string | null {
  return DEVICES.test(id) ? `“${basename(path)}” cho địa chỉ “${id}”, là tên dành riêng cho thiết bị` : null;
}

/**
 * A file name for messages: control characters as signs that can be seen, so that a name never
 * begins a line of its own.
 */
export function visibleControls(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (c) => {
    const code = c.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '�';
  });
}

/** What is after the last slash. */
function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
