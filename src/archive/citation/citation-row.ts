/** What the page of a cited document lists. */
import type { Archive } from '../archive.ts';
import type { Cited, Citing } from './citing.ts';
import { designation } from '../document/type-name.ts';
import { dateInFigures } from '../vietnamese-date.ts';

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

/** A cited document in a few words: type and number, whose, of when, as most say. */
export const citedInWords = (types: Archive['types'], cited: Cited): string => {
  const issuer = cited.issuer[0]?.value;
  const date = cited.date[0]?.value;
  return [
    designation(types, citedDesignation(cited)),
    issuer && `của ${issuer}`,
    date && `${date.length === 10 ? 'ngày ' : ''}${dateInFigures(date)}`,
  ]
    .filter(Boolean)
    .join(' ');
};
