import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { relation } from '../../src/schema/reference.ts';
import { root } from '../root.ts';

/** Where the labels of structure are kept. */
const STRUCTURE_LABELS = 'scripts/evaluate/structure-labels';

/**
 * What a careful reader states of the structure of a text, which itself is kept elsewhere:
 * `document` says what it is, `sha256` finds it among the texts at hand. `basis`: the numbers of
 * what it is grounded on. `relations`: what it does to others. `tables`: rows (the head included),
 * columns and the cells of the head. `outline`: a line a provision, its mark and first words as
 * printed, two spaces deeper for each level; “…” ends a line that has fewer words than are
 * compared.
 */
export const structureLabel = z.strictObject({
  document: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  note: z.string().optional(),
  basis: z.array(z.string()),
  relations: z.array(z.strictObject({ relation, number: z.string(), inPart: z.boolean() })),
  tables: z.array(
    z.strictObject({
      rows: z.number().int().positive(),
      columns: z.number().int().positive(),
      head: z.array(z.string()),
    }),
  ),
  outline: z.array(z.string()),
});

/** A label of structure and the name of its file. */
export type StructureLabel = z.infer<typeof structureLabel> & { readonly name: string };

/**
 * All labels of structure, in the order of their names; throws where one has not the form of a
 * label.
 */
export function structureLabels(): StructureLabel[] {
  return readdirSync(join(root, STRUCTURE_LABELS))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const read = structureLabel.safeParse(JSON.parse(readFileSync(join(root, STRUCTURE_LABELS, file), 'utf8')));
      if (!read.success) throw new Error(`Cannot read ${STRUCTURE_LABELS}/${file}: ${z.prettifyError(read.error)}`);
      return { ...read.data, name: file.slice(0, -5) };
    });
}
