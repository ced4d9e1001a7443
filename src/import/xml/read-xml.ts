/**
 * XML as trees, for the files that people hand in: well-formed or refused, without what a document
 * type could do (entities of its own, other files), and no deeper or larger than is bounded here.
 */
import { SaxesParser } from 'saxes';

/** An element; names and attributes are without their prefixes, `namespace` says whose it is. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** By local name. Of two with one local name that without a prefix counts, else the first. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export type XmlRead =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly why: string; readonly line: number };

/** Deeper than any document: tables in tables take ten a level. */
const DEEPEST = 1_000;

interface OpenElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/** Bytes of an XML file → text, by its mark or the declaration of its encoding. */
export function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]{0,200}?encoding=["']([\w-]{1,40})["']/.exec(
    String.fromCharCode(...bytes.subarray(0, 256)),
  )?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(bytes);
  } catch {
    // A name of an encoding that no browser knows.
    return new TextDecoder().decode(bytes);
  }
}

/**
 * Reads a text as XML. `why` is in English, as the parser says it; a document type is refused, for
 * no office format has one.
 */
export function readXml(text: string): XmlRead {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const top: OpenElement = { name: '', namespace: '', attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  const inner = (): OpenElement => open.at(-1) ?? top;
  const stop = (why: string): never => {
    throw new Error(why);
  };
  parser.on('error', (error) => stop(error.message));
  parser.on('doctype', () => stop('document type'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > DEEPEST) stop('too deep');
    const element: OpenElement = { name: local, namespace: uri, attributes: byLocalName(attributes), children: [] };
    inner().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => void inner().children.push(words));
  parser.on('cdata', (words) => void inner().children.push(words));
  try {
    parser.write(text).close();
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error), line: parser.line };
  }
  const root = top.children.find((child) => typeof child !== 'string');
  return root === undefined ? { ok: false, why: 'no element', line: 1 } : { ok: true, root };
}

/** The children that are elements, of one name where it is given. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const isMeant = (child: XmlNode): child is XmlElement =>
    typeof child !== 'string' && (name === undefined || child.name === name);
  return parent?.children.filter(isMeant) ?? [];
}

/** The first element on a way of names below another; undefined where there is none. */
export function elementAt(parent: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  return way.reduce<XmlElement | undefined>((at, name) => elementsOf(at, name)[0], parent);
}

/** All words inside an element, in order. */
export function wordsIn(element: XmlElement | undefined): string {
  return element?.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('') ?? '';
}

function byLocalName(
  attributes: Readonly<Record<string, { readonly local: string; readonly prefix: string; readonly value: string }>>,
): Record<string, string> {
  const found = new Map<string, string>();
  for (const { local, prefix, value } of Object.values(attributes))
    if (prefix === '' || !found.has(local)) found.set(local, value);
  return Object.fromEntries(found);
}
