import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { edtf, level } from '../../src/schema/directive.ts';
import { readYamlKeys } from '../../src/yaml/read-yaml.ts';
import { root } from '../root.ts';

/** Where the labels of bodies are kept; the README there says what counts. */
const BODY_LABELS = 'scripts/evaluate/body-labels';

/** The one YAML reader gives every scalar as its words. */
const labelWords = z
  .string()
  .regex(/^[1-9]\d*$/)
  .transform(Number);

/** Path of a unit in the gazetteer; null: none. */
const unitPath = z.string().transform((path) => (path === 'null' ? null : path));

/**
 * A body as a reader knows it: `name` with its unit, `also` other names as right, `unit` the unit
 * whose body it is (each of a list is right). `all`: the name means several bodies; what of it is
 * given is compared. Both: the words may mean one or several (“cơ quan thuế”).
 */
const labelledBody = z.strictObject({
  name: z.string(),
  also: z.array(z.string()).optional(),
  unit: z.union([unitPath, z.array(unitPath)]).optional(),
  all: z
    .strictObject({
      kinds: z.array(z.string()).optional(),
      levels: z.array(level).optional(),
      within: z.union([unitPath, z.array(unitPath)]).optional(),
      except: z.array(z.string()).optional(),
      notably: z.array(z.string()).optional(),
    })
    .optional(),
});

/**
 * Bodies of one part of an assignment, by id: their words as printed (see the README for `|` and
 * `~`).
 */
const part = z.record(z.string(), z.string()).optional();

const labelledAssignment = z.strictObject({
  at: labelWords,
  /**
   * The line of the heading that names the bodies, or on which the provision begins, where that is
   * not `at`.
   */
  from: labelWords.optional(),
  lead: part,
  with: part,
  does: part,
  oversees: part,
  reports: part,
  /** The deadline in the words of the text. */
  due: z.string().optional(),
  /** The day that it gives, if any. */
  deadline: edtf.optional(),
  /** How often it comes back. */
  every: z.enum(['day', 'week', 'month', 'quarter', 'half-year', 'year']).optional(),
});

const lineRange = z.tuple([labelWords, labelWords]);

/**
 * What a careful reader states of the bodies of a text, which itself is kept elsewhere; `sha256`
 * finds it.
 */
export const bodyLabel = z.strictObject({
  document: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  note: z.string().optional(),
  /** The lines that are labelled; all where none are given. */
  lines: lineRange.optional(),
  bodies: z.record(z.string(), labelledBody),
  /** Ids of bodies by their use; with “?” at the end it is as right to leave one out. */
  uses: z.strictObject({
    issuer: z.array(z.string()),
    parent: z.array(z.string()),
    addressee: z.array(z.string()),
    recipient: z.array(z.string()),
    signatory: z.array(z.string()),
  }),
  assignments: z.array(labelledAssignment),
  /** Words between two lines that may be read as an agent or not. */
  open: z.array(z.strictObject({ lines: lineRange, words: z.string() })).optional(),
});

export type LabelledBody = z.infer<typeof labelledBody>;
export type LabelledAssignment = z.infer<typeof labelledAssignment>;
/** A label of bodies and the name of its file. */
export type BodyLabel = z.infer<typeof bodyLabel> & { readonly name: string };

/**
 * All labels of bodies, in the order of their names; throws where one has not the form of a label
 * or names a body that it does not list.
 */
export function bodyLabels(): BodyLabel[] {
  return readdirSync(join(root, BODY_LABELS))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => parseBodyLabel(file.slice(0, -'.yaml'.length), readFileSync(join(root, BODY_LABELS, file))));
}

/** The label in the bytes of a file; throws as `bodyLabels` does. */
export function parseBodyLabel(name: string, bytes: Uint8Array): BodyLabel {
  const { root: keys, faults } = readYamlKeys(bytes);
  const [fault] = faults;
  if (fault) throw new Error(`Cannot read ${BODY_LABELS}/${name}.yaml:${fault.line}: ${fault.words}`);
  const read = bodyLabel.safeParse(keys?.toJSON());
  if (!read.success) throw new Error(`Cannot read ${BODY_LABELS}/${name}.yaml: ${z.prettifyError(read.error)}`);
  const unlisted = bodyIdsIn(read.data).filter((id) => !(id in read.data.bodies));
  if (unlisted.length > 0)
    throw new Error(`Cannot read ${BODY_LABELS}/${name}.yaml: bodies without an entry: ${unlisted.join(', ')}`);
  return { ...read.data, name };
}

/** The ids of bodies that the uses and assignments of a label name. */
function bodyIdsIn({ uses, assignments }: z.infer<typeof bodyLabel>): string[] {
  const parts = assignments.flatMap((a) => [a.lead, a.with, a.does, a.oversees, a.reports]);
  return [...Object.values(uses).flat(), ...parts.flatMap((p) => Object.keys(p ?? {}))].map((id) =>
    id.replace(/\?$/, ''),
  );
}
