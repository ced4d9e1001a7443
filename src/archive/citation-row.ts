/** What the page of a cited document lists. */
import type { Cited, Citing } from './citing.ts';

/** Citing documents as one list: those that rest on it (căn cứ) before those that cite it (dẫn chiếu). */
export const citationRows = ({ citing }: Cited): readonly Citing[] => [
  ...citing.filter(({ reference }) => reference.role === 'basis'),
  ...citing.filter(({ reference }) => reference.role === 'cites'),
];

/** What a cited document is called: the type most say, and the number. */
export const citedDesignation = ({ documentType, number }: Cited): { documentType: string | null; number: string } => ({
  documentType: documentType[0]?.value ?? null,
  number,
});
