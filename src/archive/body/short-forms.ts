/** Abbreviations of the words in bodies' names, from the tables of content/reference. */
import type { BodyRow } from '../../schema/row/body-row.ts';
import type { DepartmentRow } from '../../schema/row/department-row.ts';
import type { IssuerRow } from '../../schema/row/issuer-row.ts';
import { levelWords } from '../../vietnamese/level-words.ts';

/** An abbreviation and the words that it stands for: `GTVT`, `Giao thông vận tải`. */
export type ShortForm = readonly [short: string, full: string];

/** What names of bodies are made of. */
export interface BodyTables {
  readonly kinds: readonly BodyRow[];
  readonly departments: readonly DepartmentRow[];
  readonly issuers: readonly IssuerRow[];
  /** Forms that search takes for one another, the abbreviation first. */
  readonly synonyms: readonly (readonly string[])[];
}

/**
 * All abbreviations: those of kinds (`UBND`), of departments and ministries with their first letter
 * and without it (`SGTVT`, `GTVT`), of levels (`H`), and the synonyms of search.
 */
export function shortForms({ kinds, departments, issuers, synonyms }: BodyTables): readonly ShortForm[] {
  const forms = [
    ...kinds.flatMap(({ name, forms: own = [] }) => own.map((form) => [form, name] as const)),
    ...[...departments, ...issuers].flatMap(({ name, symbols }) =>
      symbols.flatMap((symbol) => withField(symbol, name)),
    ),
    ...issuers.flatMap(({ name, also = [] }) => also.map((form) => [form, name] as const)),
    ...levelWords.flatMap(({ word, short }) => short.map((form) => [form, word] as const)),
    ...synonyms.flatMap(([short, full]) => (short && full ? [[short, full] as const] : [])),
  ];
  return [...new Map(forms.map((form) => [form.join('\n'), form])).values()];
}

/** `SGTVT` of Sở Giao thông vận tải, and `GTVT` of its field. */
function withField(symbol: string, name: string): readonly ShortForm[] {
  const [head = '', ...field] = name.split(' ');
  const own = [symbol, name] as const;
  const isHead = (head === 'Sở' || head === 'Bộ') && symbol.startsWith(head.charAt(0)) && symbol.length > 2;
  return isHead ? [own, [symbol.slice(1), field.join(' ')]] : [own];
}
