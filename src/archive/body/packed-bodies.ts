/** The list of bodies as it is sent to the browser, and written out there. */
import { itemAt } from '../../ground/expected.ts';
import type { ShortForm } from './short-forms.ts';

/** Key, name, index of where it is (-1: nowhere), documents issued, sentences for it, documents addressed to it. */
export type PackedBody = readonly [
  key: string,
  name: string,
  where: number,
  issued: number,
  told: number,
  addressed: number,
];

/**
 * Every body that has a page, those with most documents first, with the abbreviations by which they
 * are found. `wheres` says where bodies are; a row has an index into it.
 */
export interface BodyNames {
  readonly short: readonly ShortForm[];
  readonly wheres: readonly string[];
  readonly rows: readonly PackedBody[];
}

/** One body of the list. */
export interface ListedBody {
  readonly key: string;
  readonly name: string;
  readonly where: string | null;
  readonly issued: number;
  readonly told: number;
  readonly addressed: number;
}

/** Writes a list out. */
export function unpackBodies({ wheres, rows }: Pick<BodyNames, 'wheres' | 'rows'>): readonly ListedBody[] {
  return rows.map(([key, name, where, issued, told, addressed]) => ({
    key,
    name,
    where: wheres[where] ?? null,
    issued,
    told,
    addressed,
  }));
}

/** A list of some of the bodies: those in these rows, without abbreviations. */
export function bodiesAt({ wheres, rows }: BodyNames, places: readonly number[]): BodyNames {
  const own = new Map<number, number>();
  const picked = places.map((place): PackedBody => {
    const [key, name, where, ...counts] = itemAt(rows, place);
    if (where >= 0 && !own.has(where)) own.set(where, own.size);
    return [key, name, own.get(where) ?? -1, ...counts];
  });
  return { short: [], wheres: [...own.keys()].map((where) => wheres[where] ?? ''), rows: picked };
}

/** What is known of a body in a line: “ban hành 3 văn bản · được giao 12 việc”. */
export function bodyCounts({ issued, told, addressed }: Pick<ListedBody, 'issued' | 'told' | 'addressed'>): string {
  const said = [
    issued > 0 && `ban hành ${issued} văn bản`,
    told > 0 && `được giao đích danh ở ${told} câu`,
    addressed > 0 && `được gửi ${addressed} văn bản`,
  ].filter(Boolean);
  return said.length === 0 ? 'chỉ được giao chung hoặc được viện dẫn' : said.join(' · ');
}
