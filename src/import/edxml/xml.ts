/** The XML of a package as a plain tree: names without their namespace, in small letters. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element: its own words (trimmed), and its children by name in small letters, in file order. */
export interface Element {
  readonly words: string;
  readonly children: ReadonlyMap<string, readonly Element[]>;
  /** Attributes by name, without namespace and in small letters. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** More than this nests no package that a system writes; a bomb does. */
const DEEPEST = 40;

const ATTRIBUTE = '@';
const WORDS = '#';
const CDATA = '#cdata';

/**
 * Parses XML. Packages spell the same elements with other capitals and prefixes
 * (`edXML:edXMLEnvelope`, `EdXMLEnvelope`), so neither counts. A document type is refused: no
 * package needs one, and entities could name other files. Null where it is no well-formed XML.
 */
export function parseXml(text: string): Element | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || XMLValidator.validate(text) !== true) return null;
  const parser = new XMLParser({
    removeNSPrefix: true,
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE,
    textNodeName: WORDS,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: DEEPEST,
    alwaysCreateTextNode: true,
    cdataPropName: CDATA,
  });
  try {
    return elementOf(parser.parse(text) as ParsedNode);
  } catch {
    return null;
  }
}

/** The first child of a name (small letters), or undefined. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.get(name)?.[0];
}

/** All children of a name (small letters). */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.get(name) ?? [];
}

/** The first element of a name at any depth, outermost first. */
export function findElement(element: Element | undefined, name: string): Element | undefined {
  const level = element ? [element] : [];
  while (level.length > 0) {
    const next = level.shift();
    const own = childOf(next, name);
    if (own) return own;
    for (const some of next?.children.values() ?? []) level.push(...some);
  }
  return undefined;
}

type ParsedNode = string | { readonly [name: string]: ParsedNode | readonly ParsedNode[] };

function elementOf(node: ParsedNode): Element {
  if (typeof node === 'string') return { words: plain(node).trim(), children: new Map(), attributes: new Map() };
  const children = new Map<string, Element[]>();
  const attributes = new Map<string, string>();
  const words: string[] = [];
  for (const [name, value] of Object.entries(node)) {
    const values = Array.isArray(value) ? (value as readonly ParsedNode[]) : [value as ParsedNode];
    if (name === WORDS) words.push(...values.map((v) => plain(wordsIn(v))));
    else if (name === CDATA) words.push(...values.map(wordsIn));
    else if (name.startsWith(ATTRIBUTE)) attributes.set(name.slice(1).toLowerCase(), plain(String(values[0])));
    else children.set(name.toLowerCase(), [...(children.get(name.toLowerCase()) ?? []), ...values.map(elementOf)]);
  }
  return { words: words.join('').trim(), children, attributes };
}

/** CDATA comes as words, or as a node of words where the element is repeated. */
function wordsIn(node: ParsedNode): string {
  return typeof node === 'string'
    ? node
    : Object.values(node)
        .flat()
        .map((v) => wordsIn(v as ParsedNode))
        .join('');
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five entities of XML and those by number; any other stays as it is written. */
function plain(words: string): string {
  return words.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (all, hex, decimal, named) => {
    if (named) return NAMED[String(named).toLowerCase()] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
