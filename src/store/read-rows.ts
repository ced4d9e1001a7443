import { isNode, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { z } from 'zod';
import { valueOfNode, wordsOfNode } from '../yaml/node-words.ts';
import { readYamlKeys, readYamlRows, type PlaceOfNode } from '../yaml/read-yaml.ts';
import { inFileOrder, type YamlPlace } from '../yaml/yaml-place.ts';
import { readTableFile } from './read-table-file.ts';
import { firstFindings, type TableFinding } from './table-finding.ts';
import { typedValue } from './typed-value.ts';

/** A row that fits its schema, with its place. */
export interface TableRow<T> {
  readonly value: T;
  readonly at: YamlPlace & { readonly file: string };
}

/** The rows of a file that can be used, and what is wrong with the others. */
export interface TableRows<T> {
  readonly rows: readonly TableRow<T>[];
  readonly findings: readonly TableFinding[];
}

/**
 * A file that is a list of rows: wrong ones are left out, the others hold. `shown` is its path in
 * messages. Never throws.
 */
export function readRows<T>(schema: z.ZodType<T>, file: string, shown: string): TableRows<T> {
  const bytes = readTableFile(file);
  if (typeof bytes === 'string') return refused(shown, bytes);
  const { rows, faults, placeOf } = readYamlRows(bytes);
  const read = rows.map(({ node, at }) => check(schema, node, at, placeOf, shown));
  const findings = [...faults.map((fault) => errorIn(shown, fault)), ...read.flatMap((r) => r.findings)];
  return { rows: read.flatMap((r) => r.rows), findings: firstFindings(findings.toSorted(inFileOrder)) };
}

/** A file that is one row of `key: value`: any fault in it costs the whole. Never throws. */
export function readKeys<T>(schema: z.ZodType<T>, file: string, shown: string): TableRows<T> {
  const bytes = readTableFile(file);
  if (typeof bytes === 'string') return refused(shown, bytes);
  const { root, faults, placeOf } = readYamlKeys(bytes);
  const at = { line: 1, column: 1 };
  if (faults.length > 0) return { rows: [], findings: firstFindings(faults.map((fault) => errorIn(shown, fault))) };
  if (root === null) return refused(shown, 'tệp chưa có mục nào');
  return check(schema, root, at, placeOf, shown);
}

/** The keys of a file that can be used, and what is wrong with the others. */
export interface KeyValues<T> {
  readonly values: Partial<T>;
  readonly findings: readonly TableFinding[];
}

/**
 * A file of `key: value` whose keys hold each for itself: one that is wrong is left out. Never
 * throws.
 */
export function readEachKey<S extends z.ZodObject>(schema: S, file: string, shown: string): KeyValues<z.infer<S>> {
  const bytes = readTableFile(file);
  if (typeof bytes === 'string') return { values: {}, findings: refused(shown, bytes).findings };
  const { root, faults, placeOf } = readYamlKeys(bytes);
  const read = (root?.items ?? []).map((pair) => checkKey(schema, pair, placeOf, shown));
  const findings = [...faults.map((fault) => errorIn(shown, fault)), ...read.flatMap((one) => one.findings)];
  return {
    values: Object.assign({}, ...read.map((one) => one.values)) as Partial<z.infer<S>>,
    findings: firstFindings(findings.toSorted(inFileOrder)),
  };
}

function checkKey<S extends z.ZodObject>(
  schema: S,
  { key, value }: { readonly key: Node; readonly value: Node | null },
  placeOf: PlaceOfNode,
  shown: string,
): KeyValues<z.infer<S>> {
  const name = wordsOfNode(key) ?? '';
  const field: unknown = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
  if (!(field instanceof z.ZodType)) {
    const words = `không có mục tên “${name}”; các mục dùng được: ${Object.keys(schema.shape).join(', ')}`;
    return { values: {}, findings: [errorIn(shown, { ...placeOf(key), words })] };
  }
  const result = typedValue(field, valueOfNode(value));
  if (result.success) return { values: { [name]: result.data } as Partial<z.infer<S>>, findings: [] };
  const words = `mục ${name}: ${result.error.issues[0]?.message ?? 'chưa đúng'}`;
  return { values: {}, findings: [errorIn(shown, { ...placeOf(value ?? key), words })] };
}

function check<T>(
  schema: z.ZodType<T>,
  node: Node | null,
  at: YamlPlace,
  placeOf: PlaceOfNode,
  shown: string,
): TableRows<T> {
  const value = valueOfNode(node);
  if (value === null) return { rows: [], findings: [errorIn(shown, { ...at, words: 'dòng này chưa có gì' })] };
  const result = typedValue(schema, value);
  if (result.success) return { rows: [{ value: result.data, at: { file: shown, ...at } }], findings: [] };
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const findings = result.error.issues.map((issue) => {
    const where = nodeAt(node, issue);
    const name = issue.path.filter((key) => typeof key === 'string').join('.');
    const known =
      issue.code === 'unrecognized_keys' && keys.length > 0 ? `; các mục dùng được: ${keys.join(', ')}` : '';
    const words = `${name === '' ? '' : `mục ${name}: `}${issue.message}${known}`;
    return errorIn(shown, { ...(where?.range ? placeOf(where) : at), words });
  });
  // A schema may find two faults in one value: the first says what to do.
  const onePlaceEach = [...new Map(findings.toReversed().map((f) => [`${f.line}:${f.column}`, f])).values()];
  return { rows: [], findings: firstFindings(onePlaceEach.toSorted(inFileOrder)) };
}

/**
 * The node that an issue is about: the deepest there is of its path, or the key that is unknown.
 */
function nodeAt(root: Node | null, issue: z.core.$ZodIssue): Node | null {
  const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  let node = root;
  for (const key of issue.path) {
    const next: unknown = node instanceof YAMLMap || node instanceof YAMLSeq ? node.get(key, true) : null;
    if (!isNode(next)) return node;
    node = next;
  }
  const pairs = node instanceof YAMLMap ? (node as YAMLMap<Node>).items : [];
  return pairs.find(({ key }) => unknown !== undefined && String(key) === unknown)?.key ?? node;
}

function errorIn(file: string, fault: YamlPlace & { readonly words: string }): TableFinding {
  return { file, ...fault, severity: 'error' };
}

function refused(file: string, words: string): TableRows<never> {
  return { rows: [], findings: [errorIn(file, { line: 1, column: 1, words })] };
}
