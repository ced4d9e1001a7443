import { isMap, type Node } from 'yaml';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import {
  correctionForms,
  type Correction,
  type CorrectionKey,
  type CorrectionValues,
  type Given,
} from '../../schema/correction.ts';
import type { DocumentType } from '../../schema/document-type.ts';
import type { Diagnostic, DiagnosticCode } from '../diagnostic.ts';
import type { Outcome } from '../model.ts';
import { groupOf, wordsOfNode, type Reading } from './reading.ts';
import { readLocalities } from './read-localities.ts';
import { readReferences } from './read-references.ts';
import {
  readComplete,
  readDate,
  readIssuer,
  readLines,
  readNumber,
  readRegime,
  readSignatory,
  readTextChanges,
  readType,
  readWithdrawn,
} from './read-values.ts';
import type { Sidecar } from './sidecar.ts';
import { readYaml } from './yaml-text.ts';
import { requireWords } from './reading.ts';

type Reader<T> = (node: Node | null, c: Reading) => T | undefined;

const readers: { readonly [K in CorrectionKey]: Reader<CorrectionValues[K]> } = {
  documentType: readType,
  number: readNumber,
  date: readDate,
  place: requireWords,
  issuer: readIssuer,
  title: requireWords,
  signatory: readSignatory,
  addressees: readLines,
  recipients: readLines,
  regime: readRegime,
  localities: readLocalities,
  references: readReferences,
  complete: readComplete,
  withdrawn: readWithdrawn,
  textChanges: readTextChanges,
};

/** Keys whose value may be an explicit null: the document has none. */
const NULLABLE: ReadonlySet<string> = new Set([
  'documentType',
  'number',
  'date',
  'place',
  'issuer',
  'title',
  'signatory',
]);

const topNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(correctionForms).map(([key, form]) => [key, form.name])),
  by: 'người nhập',
  reason: 'lý do',
};
const wrapNames = { value: 'giá trị', by: 'người nhập', reason: 'lý do' };

/** A wrapped value has the key `value`; everything else is the value itself. */
const unwrap = (node: Node | null, c: Reading): { value: Node | null; by: string | null; reason: string | null } => {
  const group = isMap(node) && node.has('value') ? groupOf(node, wrapNames, c) : undefined;
  const words = (key: string): string | null => wordsOfNode(group?.get(key) ?? null) ?? null;
  return { value: group ? (group.get('value') ?? null) : node, by: words('by'), reason: words('reason') };
};

const shown = (node: Node | null): string => {
  const words = wordsOfNode(node);
  return words === undefined ? '' : ` ghi “${words ?? 'null'}”;`;
};

/**
 * A sidecar → what staff say, key by key. A file that is no YAML says nothing and is reported; of one with a wrong value or an unknown key the rest still
 * counts. Messages name the line, what was expected and an example.
 */
export const readCorrection = (
  sidecar: Sidecar,
  tables: { readonly types: readonly DocumentType[]; readonly gazetteer: Gazetteer },
): Outcome<Correction> => {
  const diagnostics: Diagnostic[] = [];
  const { root, faults, positionOf } = readYaml(sidecar.bytes);
  const say = (code: DiagnosticCode, at: { line: number; column: number }, value: string): undefined => {
    diagnostics.push({ code, file: sidecar.path, line: at.line, column: at.column, value });
  };
  for (const { words, ...at } of faults) say('sua-yaml-hong', at, words);
  if (!root) return { value: { file: sidecar.path, values: {} }, diagnostics };

  const readingOf = (key: CorrectionKey | null): Reading => ({
    ...tables,
    positionOf,
    wrong: (node, hint) => {
      if (key === null) return undefined;
      const { expected, example } = correctionForms[key];
      const meant = hint ? ` (${hint})` : '';
      return say(
        'sua-sai-dang',
        positionOf(node ?? pairs?.get(key)?.key),
        `${key}:${shown(node)} cần ${expected}${meant}. Ví dụ: ${example}`,
      );
    },
    unknownKey: (node, said) => say('sua-muc-la', positionOf(node), said),
  });
  const pairs = new Map(
    root.items.flatMap((pair) => [
      [wordsOfNode(pair.key) ?? '', { key: pair.key, value: pair.value ?? null }] as const,
    ]),
  );
  const group = groupOf(root, topNames, readingOf(null)) ?? new Map<string, Node | null>();
  const by = wordsOfNode(group.get('by') ?? null) ?? null;
  const reason = wordsOfNode(group.get('reason') ?? null) ?? null;

  const given = <K extends CorrectionKey>(key: K): Given<CorrectionValues[K]> | undefined => {
    const node = group.get(key);
    if (node === undefined) return undefined;
    const c = readingOf(key);
    const wrapped = unwrap(node, c);
    const none = NULLABLE.has(key) && wordsOfNode(wrapped.value) === null;
    const value = none ? (null as CorrectionValues[K]) : readers[key](wrapped.value, c);
    if (value === undefined) return undefined;
    return { value, by: wrapped.by ?? by, reason: wrapped.reason ?? reason, ...positionOf(pairs.get(key)?.key) };
  };
  const values = Object.fromEntries(
    (Object.keys(readers) as CorrectionKey[]).flatMap((key) => {
      const one = given(key);
      return one ? [[key, one]] : [];
    }),
  );
  return { value: { file: sidecar.path, values }, diagnostics };
};
