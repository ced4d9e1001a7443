/** What one pass over a document knows and keeps. */
import type { XmlElement } from '../xml/read-xml.ts';
import { codingOfFont, isWrittenIn, type OldCoding } from '../old-fonts.ts';
import type { Lists } from '../word/lists.ts';
import type { StyleSheet } from './styles.ts';

/** What is counted over the whole document and said once. */
export type Counted = 'inserted' | 'deleted' | 'hidden' | 'old-font';

/** A footnote or endnote that the text refers to. */
export interface NoteUse {
  readonly kind: 'footnotes' | 'endnotes';
  readonly id: string;
}

export interface Reading {
  readonly styles: StyleSheet;
  readonly lists: Lists;
  readonly counts: Map<Counted, number>;
  /** The notes that are referred to, in the order of the text: the first is [1]. */
  readonly notes: NoteUse[];
  /** Open fields, innermost last: whether each has come to its result. */
  readonly fields: boolean[];
  /** Whether the fields of this part end as often as they begin; else nothing of them is dropped. */
  readonly hasWholeFields: boolean;
  /** All text in old fonts, by coding, as the file has it. */
  readonly oldText: Map<OldCoding, string[]>;
  /** The codings whose runs are really written in them. */
  readonly written: ReadonlySet<OldCoding>;
}

export function count(reading: Reading, what: Counted, by = 1): void {
  reading.counts.set(what, (reading.counts.get(what) ?? 0) + by);
}

/** The coding in which a run’s letters are kept; null for Unicode. Keeps the letters as evidence. */
export function codingOfRun(reading: Reading, font: string | undefined, text: string): OldCoding | null {
  const coding = codingOfFont(font);
  if (coding === null || text.trim() === '') return null;
  const kept = reading.oldText.get(coding) ?? [];
  kept.push(text);
  reading.oldText.set(coding, kept);
  if (!reading.written.has(coding)) return null;
  count(reading, 'old-font');
  return coding;
}

/** The codings that the text of a first pass bears out. */
export function codingsBorneOut({ oldText }: Pick<Reading, 'oldText'>): ReadonlySet<OldCoding> {
  const isTcvn3 = isWrittenIn(
    [...(oldText.get('tcvn3') ?? []), ...(oldText.get('tcvn3-capitals') ?? [])].join(' '),
    'tcvn3',
  );
  const isVni = isWrittenIn((oldText.get('vni') ?? []).join(' '), 'vni');
  return new Set<OldCoding>([
    ...(isTcvn3 ? (['tcvn3', 'tcvn3-capitals'] as const) : []),
    ...(isVni ? (['vni'] as const) : []),
  ]);
}

/** Whether the complex fields in an element end as often as they begin. */
export function hasWholeFields(element: XmlElement): boolean {
  let open = 0;
  const walk = ({ name, attributes, children }: XmlElement): void => {
    if (name === 'fldChar') open += { begin: 1, end: -1 }[attributes['fldCharType'] ?? ''] ?? 0;
    for (const child of children) if (typeof child !== 'string') walk(child);
  };
  walk(element);
  return open === 0;
}
