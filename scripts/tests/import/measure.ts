/** How much of a document an import keeps: its header fields, and its characters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertArchive } from '../../../src/convert/convert.ts';
import { inspected } from '../../../src/convert/inspected.ts';
import { importFile } from '../../../src/import/import-file.ts';
import type { Imported } from '../../../src/import/imported.ts';
import { distance } from '../../../src/vietnamese/distance.ts';
import { loadKnowledge } from '../../content/knowledge.ts';
import { recogniserFiles } from '../../import/recogniser-files.ts';
import { sidecarText } from '../../../src/import/sidecar-text.ts';
import { doubtOf } from '../../../src/archive/document/doubt.ts';
import { fields as fieldNames, type Field } from '../../../src/schema/directive.ts';

/** Documents as offices have them, with their truth. */
export const importFixtures = join(import.meta.dirname, '../fixtures/import');

/** Header fields of a document, as `inspect` gives them. */
export type HeaderFields = Readonly<Record<string, unknown>>;

/** The header fields that are printed in each document. */
export const printedFields = JSON.parse(readFileSync(join(importFixtures, 'fields.json'), 'utf8')) as Readonly<
  Record<string, HeaderFields>
>;

/** A file as imported, against its truth. */
export interface Measured {
  readonly imported: Imported;
  readonly text: string;
  /** What is read of the fields that are printed. */
  readonly fields: HeaderFields;
  /** Those of them that are in doubt, by what the import left beside the text. */
  readonly doubted: readonly Field[];
  /** Letters to change, add or drop, as a share of those printed; runs of white space are one space. */
  readonly errorRate: number;
}

/** Imports a file and compares it with the truth of the document `name`. */
export async function measured(file: string, name: string): Promise<Measured> {
  const outcome = await importFile(new Uint8Array(readFileSync(file)), file, { recogniser: recogniserFiles });
  if (!outcome.ok) throw new Error(`${file}: ${outcome.fault.message}`);
  const { imported } = outcome;
  const text = new TextDecoder().decode(imported.bytes);
  const truth = readFileSync(join(importFixtures, `${name}.txt`), 'utf8');
  const source = { id: name, path: `${name}.txt`, bytes: imported.bytes };
  const beside = sidecarText(imported);
  const sidecar = { path: `${name}.yaml`, bytes: new TextEncoder().encode(beside ?? '') };
  const sidecars = new Map(beside === null ? [] : [[name, sidecar] as const]);
  const { documents } = convertArchive([source], loadKnowledge(), { gate: 'open', sidecars });
  const read = inspected(documents[0]?.fields ?? null, name);
  const fields = Object.fromEntries(Object.keys(printedFields[name] ?? {}).map((key) => [key, read[key]]));
  const document = documents[0]?.fields;
  const doubted = fieldNames.filter((field) => document && doubtOf(document, field) !== null);
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
  return { imported, text, fields, doubted, errorRate: distance(plain(text), plain(truth)) / plain(truth).length };
}
