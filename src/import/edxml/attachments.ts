/** The files that a package carries, wherever its dialect puts them. */
import type { ImportedFile } from '../imported.ts';
import { base64Bytes } from './base64.ts';
import { isZip, packedFiles } from './packed-files.ts';
import { childOf, childrenOf, type Element } from './xml.ts';

/** Files beside the XML, by the name or the Content-ID that the XML calls them by. */
export interface FileBeside {
  readonly keys: readonly string[];
  readonly file: ImportedFile;
}

/** The files, and the names of those that are named and not there or cannot be read. */
export interface Attachments {
  readonly files: readonly ImportedFile[];
  readonly lost: readonly string[];
}

/**
 * Attachments in the order of the package. `AttachmentEncoded/Attachment/ContentTransferEncoded` is
 * of QCVN 102:2016/BTTTT, `Manifest/Attachment/Content` and `attach/attachment/value` of the other
 * dialects; a `Reference` without content names a file beside the XML. A zip around a file is taken
 * off, as systems put it on.
 */
export function attachmentsOf(root: Element, beside: readonly FileBeside[]): Attachments {
  const references = elementsNamed(root, 'reference').filter((r) => nameOf(r) !== null || keyOf(r) !== '');
  const encoded = elementsNamed(root, 'attachment').filter((a) => contentOf(a) !== undefined);
  const files: ImportedFile[] = [];
  const lost: string[] = [];
  for (const attachment of encoded) {
    const named = references.find((r) => keyOf(r) !== '' && keyOf(r) === keyOf(attachment));
    const name = nameOf(attachment) ?? (named && nameOf(named)) ?? `tep-dinh-kem-${files.length + 1}`;
    const bytes = base64Bytes(contentOf(attachment) ?? '');
    const unpacked = bytes && unwrapped({ name, bytes });
    if (unpacked) files.push(...unpacked);
    else lost.push(name);
  }
  const given = new Set(encoded.map(keyOf));
  const apart = references.filter((r) => !given.has(keyOf(r)) && !encoded.some((a) => nameOf(a) === nameOf(r)));
  const taken = new Set<FileBeside>();
  for (const reference of apart) {
    const wanted = [keyOf(reference), nameOf(reference) ?? ''].filter(Boolean).map(sameKey);
    const found = beside.find((one) => one.keys.some((key) => wanted.includes(sameKey(key))));
    const unpacked = found && unwrapped({ name: nameOf(reference) ?? found.file.name, bytes: found.file.bytes });
    if (found) taken.add(found);
    if (unpacked) files.push(...unpacked);
    else lost.push(nameOf(reference) ?? keyOf(reference));
  }
  const unnamed = beside.filter((one) => !taken.has(one)).flatMap(({ file }) => unwrapped(file) ?? []);
  return { files: [...files, ...unnamed], lost };
}

function elementsNamed(element: Element, name: string): readonly Element[] {
  const below = [...element.children].flatMap(([own, all]) => (own === name ? [] : all));
  return [...childrenOf(element, name), ...below.flatMap((child) => elementsNamed(child, name))];
}

function contentOf(attachment: Element): string | undefined {
  const names = ['contenttransferencoded', 'content', 'value', 'data'];
  const content = names.map((name) => childOf(attachment, name)).find((one) => one !== undefined && one.words !== '');
  return content?.words;
}

/** The name of the file, without folders. */
function nameOf(element: Element): string | null {
  const names = ['attachmentname', 'filename', 'name'];
  const words = names.map((name) => childOf(element, name)?.words ?? '').find((own) => own !== '');
  return words?.normalize('NFC').split(/[\\/]/).at(-1) ?? null;
}

/** `ContentId`, or the address of a reference, without `cid:`; empty where there is none. */
function keyOf(element: Element): string {
  return sameKey(childOf(element, 'contentid')?.words || element.attributes.get('href') || '');
}

function sameKey(key: string): string {
  return key.replace(/^cid:/i, '').replace(/^<|>$/g, '').normalize('NFC');
}

/** The file itself; of a zip that only wraps, what is in it, one file under the name of the zip. */
function unwrapped(file: ImportedFile): readonly ImportedFile[] | null {
  if (!isZip(file.bytes)) return [file];
  const inside = packedFiles(file.bytes);
  if (inside === null) return null;
  // Documents of Office and OpenDocument are zips themselves, with a list of their parts.
  if (inside.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype')) return [file];
  const [only, ...more] = inside;
  if (!only || more.length > 0) return inside;
  return [{ name: /\.zip$/i.test(file.name) ? only.name : file.name, bytes: only.bytes }];
}
