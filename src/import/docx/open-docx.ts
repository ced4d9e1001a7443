/** The package of a .docx: which of its files are the document, its styles, its notes. */
import { readXml, xmlText, elementsOf, type XmlElement } from '../xml/read-xml.ts';
import { readZip } from '../zip/read-zip.ts';

/** The files of a document that its text is made of; undefined for what it does not have. */
export interface DocxParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  readonly comments: XmlElement | undefined;
  /** Running heads and feet by the id that sections name them with. */
  readonly running: ReadonlyMap<string, XmlElement>;
}

export type DocxOpened =
  { readonly ok: true; readonly parts: DocxParts } | { readonly ok: false; readonly why: string };

/** All XML of a document together, unpacked: a code of law with its styles has under 20 MB. */
const MOST_XML = 64_000_000;

interface Relation {
  readonly id: string;
  /** The last word of its type: `footnotes`, `header`. */
  readonly type: string;
  readonly path: string;
}

const BROKEN =
  'Tệp Word bị hỏng hay bị cắt: không đọc được phần chữ bên trong. Chép lại tệp, hoặc mở bằng Word (Word tự sửa được nhiều lỗi) rồi lưu lại.';
const TOO_LARGE =
  'Tệp Word bung ra quá lớn (hơn 64 MB chữ và định dạng) nên không được đọc. Tách phụ lục thành tệp riêng.';

/** Opens a package; only its XML is unpacked, no picture. */
export function openDocx(bytes: Uint8Array): DocxOpened {
  const read = readZip(bytes, (name) => /\.(?:xml|rels)$/i.test(name), MOST_XML);
  if (!read.ok) return { ok: false, why: read.why === 'too-large' ? TOO_LARGE : BROKEN };
  const partAt = (path: string | undefined): XmlElement | undefined => {
    const file = path === undefined ? undefined : read.files.get(path);
    const xml = file && readXml(xmlText(file));
    return xml?.ok ? xml.root : undefined;
  };
  const main = mainPath(relationsIn(partAt('_rels/.rels'), ''), read.files);
  const document = partAt(main);
  if (main === undefined || document === undefined) return { ok: false, why: BROKEN };
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = relationsIn(partAt(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const named = (type: string): XmlElement | undefined =>
    partAt(relations.find((relation) => relation.type === type)?.path ?? `${folder}${type}.xml`);
  const running = relations.filter(({ type }) => type === 'header' || type === 'footer');
  return {
    ok: true,
    parts: {
      document,
      styles: named('styles'),
      numbering: named('numbering'),
      footnotes: named('footnotes'),
      endnotes: named('endnotes'),
      comments: named('comments'),
      running: new Map(running.flatMap(({ id, path }) => (partAt(path) ? [[id, partAt(path) as XmlElement]] : []))),
    },
  };
}

function mainPath(relations: readonly Relation[], files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const stated = relations.find(({ type }) => type === 'officeDocument')?.path;
  return stated !== undefined && files.has(stated)
    ? stated
    : [...files.keys()].find((name) => /^word\/document\d*\.xml$/.test(name));
}

function relationsIn(part: XmlElement | undefined, folder: string): Relation[] {
  return elementsOf(part, 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      path: target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
    };
  });
}
