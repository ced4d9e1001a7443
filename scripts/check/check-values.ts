import { correctionForms } from '../../src/schema/correction.ts';
import { fields, type Directive, type Field, type Origin, type Reference } from '../../src/schema/directive.ts';
import { toldWords } from '../../src/schema/told-words.ts';
import { placeInProvince, referenceName, shownValues, type TypeName } from '../../src/workbench/report/shown-values.ts';
import { without } from './without.ts';

/**
 * A value that is not what it was. Of a list, `before` holds what is gone and `after` what is new.
 */
export interface ValueChange {
  readonly field: string;
  /** The name of the field, as people read it. */
  readonly name: string;
  readonly list: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The changed values of one document. */
export interface DocumentChange {
  readonly file: string;
  readonly id: string;
  readonly values: readonly ValueChange[];
}

/** Documents with the names of their types, as one state of the archive has them. */
export interface Valued {
  readonly documents: readonly Directive[];
  readonly typeName: TypeName;
}

const NOT_PUBLISHED: ValueChange = {
  field: 'published',
  name: 'trang',
  list: false,
  before: ['được đăng'],
  after: ['không được đăng'],
};

/** The parts of a document that are lists; all else is one value. */
const LIST_FIELDS: ReadonlySet<Field> = new Set(['localities', 'references', 'addressees', 'recipients']);

interface ValueRow {
  readonly field: string;
  readonly name: string;
  readonly list: boolean;
  readonly items: readonly string[];
}

const ORIGIN_SUFFIX: Readonly<Record<Origin, string>> = {
  stated: '',
  inferred: ' (suy ra)',
  staff: ' (cán bộ nhập)',
  exchange: ' (hệ thống ghi)',
  unknown: '',
};

/**
 * What changed in the documents of files that both states have, in the order of the documents
 * before: values, entries of lists, and whether a file is still published. `present` are the files
 * of the archive after; what a deleted file said is not a change of a value.
 */
export function valueChanges(before: Valued, after: Valued, present: ReadonlySet<string>): DocumentChange[] {
  const now = new Map(after.documents.map((d) => [d.source.file, d]));
  return before.documents.flatMap((was) => {
    const { file } = was.source;
    if (!present.has(file)) return [];
    const is = now.get(file);
    const values = is ? changesOf(valueRowsOf(was, before.typeName), valueRowsOf(is, after.typeName)) : [NOT_PUBLISHED];
    return values.length === 0 ? [] : [{ file, id: was.id, values }];
  });
}

function changesOf(before: readonly ValueRow[], after: readonly ValueRow[]): ValueChange[] {
  return before.flatMap(({ items, ...row }, i) => {
    const now = after[i]?.items ?? [];
    const change = { ...row, before: without(items, now, String), after: without(now, items, String) };
    return change.before.length + change.after.length > 0 ? [change] : [];
  });
}

function valueRowsOf(d: Directive, typeName: TypeName): ValueRow[] {
  const values = shownValues(d, typeName);
  const single = fields
    .filter((field) => !LIST_FIELDS.has(field))
    .map((field) => {
      const value = values[field];
      const items = value === null ? [] : [`${value}${ORIGIN_SUFFIX[d.origins[field].origin]}`];
      return { field, name: correctionForms[field].name, list: false, items };
    });
  const list = (field: string, name: string, items: readonly string[]): ValueRow => ({
    field,
    name,
    list: true,
    items,
  });
  const row = (field: Field, items: readonly string[]): ValueRow => list(field, correctionForms[field].name, items);
  return [
    ...single,
    row('addressees', d.addressees),
    row('recipients', d.recipients),
    row('localities', d.localities.map(placeInProvince)),
    row(
      'references',
      d.references.map((r) => citedWords(r, typeName)),
    ),
    list(
      'bodies',
      'cơ quan',
      d.bodies.map(({ name }) => name),
    ),
    list(
      'terms',
      'thuật ngữ',
      d.terms.map((t) => t.id),
    ),
    list(
      'assignments',
      'nhiệm vụ',
      d.assignments.map((a) => `${toldWords(a)} (dòng ${a.line})`),
    ),
    list(
      'deadlines',
      'thời hạn',
      d.deadlines.map((t) => `${t.text} (dòng ${t.line})`),
    ),
  ];
}

/** A citation without what it is linked to: links are compared by themselves. */
function citedWords(r: Reference, typeName: TypeName): string {
  return [
    referenceName(r, typeName),
    r.date && `ngày ${r.date}`,
    r.issuer && `của ${r.issuer}${ORIGIN_SUFFIX[r.origins.issuer]}`,
    r.role === 'basis' && 'căn cứ',
    ...r.relations.map((relation) => (r.inPart.includes(relation) ? `${relation} một phần` : relation)),
  ]
    .filter(Boolean)
    .join(', ');
}
