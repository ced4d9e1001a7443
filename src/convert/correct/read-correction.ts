import { isMap, type Node } from 'yaml';
import { wordsOfNode } from '../../yaml/node-words.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import {
  correctionForms,
  type Correction,
  type CorrectionKey,
  type CorrectionValues,
  type Given,
} from '../../schema/correction.ts';
import type { DocumentType } from '../../schema/row/document-type.ts';
import { LONGEST_TEXT } from '../../schema/words.ts';
import type { Diagnostic, DiagnosticCode } from '../diagnostic.ts';
import type { Outcome } from '../model.ts';
import { groupOf, optionalWords, requireWords, type SidecarReading } from './reading.ts';
import { readExchange } from './read-exchange.ts';
import { readBodyEntries } from './read-body-entries.ts';
import { readLocalities } from './read-localities.ts';
import { readPublic, readRedacted } from './read-publication.ts';
import { readScan } from './read-scan.ts';
import { readReferences } from './read-references.ts';
import {
  readComplete,
  readDate,
  readIssuer,
  readLines,
  readNumber,
  readRegime,
  readSignatory,
  readTitle,
  readTextChanges,
  readType,
  readWithdrawn,
} from './read-values.ts';
import type { Sidecar } from './sidecar.ts';
import { readYamlKeys } from '../../yaml/read-yaml.ts';

type Reader<T> = (node: Node | null, c: SidecarReading) => T | undefined;

const readers: { readonly [K in CorrectionKey]: Reader<CorrectionValues[K]> } = {
  documentType: readType,
  number: readNumber,
  date: readDate,
  place: requireWords,
  issuer: readIssuer,
  title: readTitle,
  signatory: readSignatory,
  addressees: readLines,
  recipients: readLines,
  regime: readRegime,
  localities: readLocalities,
  bodies: readBodyEntries,
  references: readReferences,
  complete: readComplete,
  withdrawn: readWithdrawn,
  textChanges: readTextChanges,
  public: readPublic,
  redacted: readRedacted,
  exchange: readExchange,
  scan: readScan,
};

/** More findings in one sidecar would bury those of other files. */
const MOST_FINDINGS = 20;

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

/** Longer values are shown by their beginning. */
const MOST_SHOWN = 80;

/**
 * A sidecar → what staff say, key by key. A file that is not YAML says nothing and is reported; of
 * one with a wrong value or an unknown key the rest still counts. Messages name the line, what was
 * expected and an example.
 */
export function readCorrection(
  sidecar: Sidecar,
  tables: { readonly types: readonly DocumentType[]; readonly gazetteer: Gazetteer },
): Outcome<Correction> {
  const diagnostics: Diagnostic[] = [];
  const { root, faults, placeOf } = readYamlKeys(sidecar.bytes);
  const say = (code: DiagnosticCode, at: { line: number; column: number }, value: string): undefined => {
    diagnostics.push({ code, file: sidecar.path, line: at.line, column: at.column, value });
  };
  for (const { words, ...at } of faults) say('sua-yaml-hong', at, words);
  if (!root) return { value: { file: sidecar.path, values: {} }, diagnostics: firstOf(diagnostics) };

  const readingOf = (key: CorrectionKey | null): SidecarReading => ({
    ...tables,
    positionOf: placeOf,
    wrong: (node, hint) => {
      if (key === null) return say('sua-sai-dang', placeOf(node), `by, reason:${entryWords(node)} ${hint ?? ''}`);
      const { expected, example } = correctionForms[key];
      // What is entered here is about a text that is held back: it is not repeated.
      if (key === 'public')
        return say('dang-chua-ro', placeOf(node ?? pairs?.get(key)?.key), hint ?? `cần ${expected}`);
      const meant = hint ? ` (${hint})` : '';
      // The exchange says what it says: what is of no use here is no fault of staff.
      if (key === 'exchange' && node !== null)
        return say('he-thong-ghi-la', placeOf(node), `${entryWords(node).replace(/^ ghi |;$/g, '')}${meant}`);
      return say(
        'sua-sai-dang',
        placeOf(node ?? pairs?.get(key)?.key),
        `${key}:${entryWords(node)} cần ${expected}${meant}. Ví dụ: ${example}`,
      );
    },
    unknownKey: (node, said) =>
      key === 'public'
        ? say('dang-chua-ro', placeOf(node), 'chỉ dùng các mục by, on, ground')
        : say('sua-muc-la', placeOf(node), said),
  });
  const pairs = new Map(
    root.items.flatMap((pair) => [
      [wordsOfNode(pair.key) ?? '', { key: pair.key, value: pair.value ?? null }] as const,
    ]),
  );
  const group = groupOf(root, topNames, readingOf(null)) ?? new Map<string, Node | null>();
  const { by, reason } = whoAndWhy(group, readingOf(null));

  const given = <K extends CorrectionKey>(key: K): Given<CorrectionValues[K]> | undefined => {
    const node = group.get(key);
    if (node === undefined) return undefined;
    const c = readingOf(key);
    const wrapped = unwrap(node, c, readingOf(null));
    const none = NULLABLE.has(key) && wordsOfNode(wrapped.value) === null;
    const value = none ? (null as CorrectionValues[K]) : readers[key](wrapped.value, c);
    if (value === undefined) return undefined;
    return { value, by: wrapped.by ?? by, reason: wrapped.reason ?? reason, ...placeOf(pairs.get(key)?.key) };
  };
  const values = Object.fromEntries(
    (Object.keys(readers) as CorrectionKey[]).flatMap((key) => {
      const one = given(key);
      return one ? [[key, one]] : [];
    }),
  );
  return { value: { file: sidecar.path, values }, diagnostics: firstOf(diagnostics) };
}

function firstOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const next = diagnostics[MOST_FINDINGS];
  if (next === undefined) return diagnostics;
  const more = `còn ${diagnostics.length - MOST_FINDINGS} chỗ sai nữa`;
  return [...diagnostics.slice(0, MOST_FINDINGS), { ...next, value: more }];
}

function entryWords(node: Node | null): string {
  const words = wordsOfNode(node);
  if (words === undefined) return '';
  const whole = words ?? 'null';
  return ` ghi “${whole.length > MOST_SHOWN ? `${whole.slice(0, MOST_SHOWN)}…` : whole}”;`;
}

/** Who entered something and why; what says nothing is reported and left out. */
function whoAndWhy(
  group: ReadonlyMap<string, Node | null> | undefined,
  c: SidecarReading,
): { by: string | null; reason: string | null } {
  return {
    by: optionalWords(group?.get('by') ?? null, c) ?? null,
    reason: optionalWords(group?.get('reason') ?? null, c, LONGEST_TEXT) ?? null,
  };
}

/** A wrapped value has the key `value`; everything else is the value itself. */
function unwrap(
  node: Node | null,
  c: SidecarReading,
  who: SidecarReading,
): { value: Node | null; by: string | null; reason: string | null } {
  const group = isMap(node) && node.has('value') ? groupOf(node, wrapNames, c) : undefined;
  return { value: group ? (group.get('value') ?? null) : node, ...whoAndWhy(group, who) };
}
