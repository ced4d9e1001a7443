/** What was read of a labelled document, against what its label says. Pure. */
import { z } from 'zod';
import { edtf, level, type Directive } from '../../src/schema/directive.ts';
import { fold } from '../../src/vietnamese/fold/fold.ts';
import { inFull } from '../../src/vietnamese/short-names.ts';

/**
 * What a careful reader states of a document; `difficulty` says what the document is for. Names in
 * `accept` are as right as the first.
 */
export const label = z.object({
  difficulty: z.string(),
  documentType: z.string().nullable(),
  number: z.string().nullable(),
  date: edtf.nullable(),
  place: z.string().nullable(),
  issuer: z.object({ name: z.string(), accept: z.array(z.string()).optional() }).nullable(),
  title: z.string().nullable(),
  signatory: z
    .object({ name: z.string(), position: z.string().nullable(), accept: z.array(z.string()).optional() })
    .nullable(),
  references: z.array(z.object({ number: z.string(), documentType: z.string().nullable(), date: edtf.nullable() })),
  localities: z.array(z.object({ name: z.string(), level, province: z.string() })),
  complete: z.boolean(),
});
export type Label = z.infer<typeof label>;

/** One value of a document: right, not read (`missing`), or contradicted by the label (`wrong`). */
export interface ScoredValue {
  readonly document: string;
  readonly field: string;
  readonly outcome: 'right' | 'missing' | 'wrong';
  readonly got: string | null;
  readonly want: string | null;
}

type Fields = Pick<
  Directive,
  'documentType' | 'number' | 'date' | 'place' | 'issuer' | 'title' | 'signatory' | 'localities' | 'complete'
> & { readonly references: readonly Pick<Directive['references'][number], 'number' | 'documentType' | 'date'>[] };

const same = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim();
const wordsToCompare = (s: string): string[] => fold(inFull(s)).match(/[a-z0-9]+/g) ?? [];

/**
 * How many of the words of two texts are shared, 0 to 1 (F1 over words, each counted as often as it
 * stands).
 */
export const overlap = (a: string, b: string): number => {
  const [left, right] = [wordsToCompare(a), wordsToCompare(b)];
  const pool = new Map<string, number>();
  for (const w of right) pool.set(w, (pool.get(w) ?? 0) + 1);
  let shared = 0;
  for (const w of left) {
    const rest = pool.get(w) ?? 0;
    if (rest > 0) shared++;
    pool.set(w, rest - 1);
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
};

const scalars = (have: Fields, want: Label) => {
  const one = (
    field: string,
    got: string | null,
    wanted: string | null,
    alike: (a: string, b: string) => boolean = same,
    accept: readonly string[] = [],
  ) => ({ field, got, want: wanted, alike, accept });
  return [
    one('documentType', have.documentType, want.documentType),
    one('number', have.number, want.number),
    one('date', have.date, want.date),
    one('place', have.place, want.place),
    one(
      'issuer',
      have.issuer?.name ?? null,
      want.issuer?.name ?? null,
      (a, b) => overlap(a, b) >= 0.8,
      want.issuer?.accept,
    ),
    one('title', have.title, want.title, (a, b) => overlap(a, b) >= 0.85),
    one('signatory', have.signatory?.name ?? null, want.signatory?.name ?? null, same, want.signatory?.accept),
    one('position', have.signatory?.position ?? null, want.signatory?.position ?? null, (a, b) => overlap(a, b) >= 0.6),
    one('complete', String(have.complete), String(want.complete)),
  ];
};

const sets = (have: Fields, want: Label) => {
  const named = (l: { name: string; level: string; province: string | null }): string =>
    `${l.name} (${l.level}, ${l.province})`;
  const settled = have.localities.filter((l) => l.unit !== null);
  const dated = new Map(have.references.map((r) => [fold(r.number), r]));
  const cited = want.references.filter((r) => dated.has(fold(r.number)));
  const detail = (r: { number: string; documentType: string | null; date: string | null }): string =>
    `${r.number} ${r.documentType ?? '–'} ${r.date ?? '–'}`;
  return [
    {
      field: 'references',
      got: have.references.map((r) => r.number),
      want: want.references.map((r) => r.number),
    },
    {
      field: 'reference details',
      got: cited.map((r) => detail(dated.get(fold(r.number)) ?? r)),
      want: cited.map(detail),
    },
    { field: 'localities', got: settled.map(named), want: want.localities.map(named) },
  ];
};

/** Every value of one document with its outcome; a member of a set is a value of its own. */
export const scoreReading = (document: string, have: Fields, want: Label): ScoredValue[] => {
  const findings: ScoredValue[] = scalars(have, want).map(({ field, got, want: wanted, alike, accept }) => {
    const right =
      got === null ? wanted === null : wanted !== null && [wanted, ...accept].some((value) => alike(got, value));
    return { document, field, outcome: right ? 'right' : got === null ? 'missing' : 'wrong', got, want: wanted };
  });
  for (const { field, got, want: wanted } of sets(have, want)) {
    const [gotten, expected] = [new Set(got.map(fold)), new Set(wanted.map(fold))];
    for (const value of wanted)
      findings.push({
        document,
        field,
        outcome: gotten.has(fold(value)) ? 'right' : 'missing',
        got: gotten.has(fold(value)) ? value : null,
        want: value,
      });
    for (const value of got)
      if (!expected.has(fold(value))) findings.push({ document, field, outcome: 'wrong', got: value, want: null });
  }
  return findings;
};
