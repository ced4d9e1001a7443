/**
 * The labelled documents kept in the project: golden ones (text and label side by side) and the
 * four that the archive started with.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SourceFile } from '../../src/convert/model.ts';
import { root } from '../root.ts';
import { label, type Label } from './score-reading.ts';

export interface LabelledDocument {
  readonly file: SourceFile;
  readonly label: Label;
}

const golden = 'src/convert/golden';

const labelled = (textFolder: string, labelFolder: string): LabelledDocument[] =>
  readdirSync(join(root, labelFolder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -5);
      const path = `${textFolder}/${id}.txt`;
      const read = label.safeParse(JSON.parse(readFileSync(join(root, labelFolder, name), 'utf8')));
      if (!read.success) throw new Error(`Cannot read ${labelFolder}/${name}: ${z.prettifyError(read.error)}`);
      return { file: { id, path, bytes: readFileSync(join(root, path)) }, label: read.data };
    });

/** Golden documents first, then the seeds; each folder in the order of its names. */
export const labelledDocuments = (): LabelledDocument[] => [
  ...labelled(golden, golden),
  ...labelled('scripts/tests/fixtures/archive/sources', `${golden}/seeds`),
];
