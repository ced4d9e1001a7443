/** The XML of a package and the files beside it, whatever holds them: XML alone, MIME or a zip. */
import type { FileBeside } from './attachments.ts';
import { headerParameter, isMultipart, mimeParts, type MimePart } from './mime.ts';
import { isZip, packedFiles } from './packed-files.ts';
import { findElement, parseXml, type Element } from './xml.ts';

/** A package: its root element, `MessageHeader` in it, and the files beside the XML. */
export interface PackageFile {
  readonly root: Element;
  readonly header: Element;
  readonly beside: readonly FileBeside[];
}

/** Why a file is no package, as a Vietnamese sentence. */
export interface NoPackage {
  readonly fault: string;
}

/** Opens a package. */
export function openPackage(bytes: Uint8Array): PackageFile | NoPackage {
  if (isZip(bytes)) return openZip(bytes);
  if (isMultipart(bytes)) return openMultipart(mimeParts(bytes));
  return openXml(bytes, []);
}

function openZip(bytes: Uint8Array): PackageFile | NoPackage {
  const files = packedFiles(bytes);
  if (files === null) return { fault: 'Tệp nén hỏng, có mật khẩu hoặc quá lớn. Hãy giải nén rồi đưa từng tệp vào.' };
  const packages = files.filter(({ name }) => /\.(?:edxml|xml)$/i.test(name));
  const [only] = packages;
  if (!only) return { fault: 'Tệp nén không có gói tin .edxml nào. Hãy giải nén rồi đưa từng tệp vào.' };
  if (packages.length > 1)
    return {
      fault: `Tệp nén có ${packages.length} gói tin. Hãy giải nén rồi đưa từng gói vào: mỗi gói là một văn bản.`,
    };
  const others = files.filter((file) => file !== only);
  return openXml(
    only.bytes,
    others.map((file) => ({ keys: [file.name], file })),
  );
}

function openMultipart(parts: readonly MimePart[]): PackageFile | NoPackage {
  for (const part of parts) {
    const others = parts.filter((other) => other !== part).map(besideOf);
    const opened = openXml(part.bytes, others);
    if ('root' in opened) return opened;
  }
  return {
    fault: 'Gói tin có nhiều phần nhưng không phần nào là phần đầu của gói (MessageHeader). Hãy tải lại gói tin.',
  };
}

function besideOf({ headers, bytes }: MimePart, at: number): FileBeside {
  const type = headers.get('content-type');
  const name =
    headerParameter(headers.get('content-disposition'), 'filename') ??
    headerParameter(type, 'name') ??
    `tep-dinh-kem-${at + 1}`;
  const keys = [headers.get('content-id') ?? '', name].filter(Boolean);
  // Header words are bytes of UTF-8 that were read one by one.
  const words = new TextDecoder().decode(Uint8Array.from(name, (c) => c.charCodeAt(0)));
  return { keys: [...keys, words], file: { name: words.normalize('NFC'), bytes } };
}

function openXml(bytes: Uint8Array, beside: readonly FileBeside[]): PackageFile | NoPackage {
  const text = decodeXml(bytes);
  const root = text === null ? null : parseXml(text);
  if (!root)
    return {
      fault: 'Gói tin không phải XML đúng cách (thiếu phần cuối, sai bảng mã, hoặc có DOCTYPE). Hãy tải lại gói tin.',
    };
  const header = findElement(root, 'messageheader');
  return header
    ? { root, header, beside }
    : { fault: 'Tệp XML này không phải gói tin văn bản: không có phần MessageHeader. Hãy chọn đúng tệp .edxml.' };
}

/** UTF-8, or UTF-16 with its mark, as .NET writes it; null for other letters. */
function decodeXml(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
}
