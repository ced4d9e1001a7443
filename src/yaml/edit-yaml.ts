/**
 * Changes one key of a file of keys and leaves the others, with their comments, as somebody typed
 * them. What is written is read back equal by `read-yaml.ts`.
 */
import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';

/** A value as it is written: words, true or false, none (`null`), lists and groups of them. */
export type EntryValue =
  string | number | boolean | null | readonly EntryValue[] | { readonly [key: string]: EntryValue };

/** Folding lines would put breaks into words; quotes are those that the guide tells staff to use. */
const FORM = { lineWidth: 0, singleQuote: true, flowCollectionPadding: true } as const;

/**
 * The text with `value` at `key`; the key is added at the end where it is not there. `undefined`
 * takes the key out. Null where the text is not sound YAML of keys: it has to be mended first.
 */
export function withEntry(text: string, key: string, value: EntryValue | undefined): string | null {
  const document = soundDocument(text);
  if (document === null) return null;
  if (value === undefined) {
    if (document.contents !== null) document.delete(key);
  } else document.set(key, quoted(document.createNode(value)));
  if (document.contents === null || document.contents.items.length === 0) return '';
  inOneLine(document.contents, key);
  return document.toString(FORM);
}

/**
 * The value at `key`, as plain data; undefined where there is none, or where the text is not sound.
 * What is not quoted stays words, as `wordsOfNode` has it: `2021-11-02` is no date here.
 */
export function entryOf(text: string, key: string): EntryValue | undefined {
  const document = soundDocument(text);
  if (document?.contents?.has(key) !== true) return undefined;
  return (document.toJS() as Record<string, EntryValue>)[key];
}

/** The key of the top level that a 1-based line belongs to; null before the first. */
export function keyAtLine(text: string, line: number): string | null {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  if (!isMap(contents)) return null;
  const begun = contents.items.filter(
    ({ key }) => isScalar(key) && key.range && lines.linePos(key.range[0]).line <= line,
  );
  const last = begun.at(-1)?.key;
  return isScalar(last) ? String(last.value) : null;
}

type Keys = Document<YAMLMap>;

function soundDocument(text: string): Keys | null {
  const document = parseDocument(text);
  const isSound = document.errors.length === 0 && (document.contents === null || isMap(document.contents));
  return isSound ? (document as unknown as Keys) : null;
}

/** Words that need no quotes, in whatever list or group: the one reader is stricter than YAML. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u;

/** Quotes words that hold anything but letters, figures and what dates and numbers are made of. */
function quoted<T extends Node>(node: T): T {
  visit(node, {
    Scalar: (key, scalar) => {
      const isWords = key !== 'key' && typeof scalar.value === 'string';
      if (isWords && !PLAIN.test(scalar.value as string)) scalar.type = Scalar.QUOTE_SINGLE;
    },
  });
  return node;
}

/** Entries of a list are written one a line, `- { name: …, role: … }`, as the guide shows them. */
function inOneLine(keys: YAMLMap, key: string): void {
  const list = keys.get(key, true) as unknown;
  const items = (list as { items?: readonly unknown[] } | undefined)?.items ?? [];
  for (const item of items) if (isMap(item)) item.flow = true;
}
