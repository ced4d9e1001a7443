import { headersOf } from './headers-of.ts';

/** A header that a host did not send as the table says. `said`: null where it sent none. */
export interface AnswerFault {
  readonly header: string;
  readonly said: string | null;
  readonly expected: string;
}

/**
 * What differs between what a host said with a file (its path below the base) and the table. `said`
 * gives the value of a header by its name in lower case, null where there is none. Spaces, capitals of
 * a type and the order of what is said of caching do not count.
 */
export function answerFaults(
  path: string,
  embedding: string | null,
  said: (header: string) => string | null,
): readonly AnswerFault[] {
  return Object.entries(headersOf(path, embedding)).flatMap(([header, expected]) => {
    const value = said(header.toLowerCase());
    return value !== null && sameMeaning(header, value) === sameMeaning(header, expected)
      ? []
      : [{ header, said: value, expected }];
  });
}

/** `max-age=0, must-revalidate` is another way to say `no-cache` (RFC 9111, 5.2.2.4). */
const ASKED_EACH_TIME = /^(?:public, )?(?:max-age=0, must-revalidate|must-revalidate, max-age=0)$/;

function sameMeaning(header: string, value: string): string {
  if (header === 'Content-Type') return value.toLowerCase().replaceAll(/\s|"/g, '');
  if (header !== 'Cache-Control') return value.replaceAll(/\s+/g, ' ').trim();
  const parts = value
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  return ASKED_EACH_TIME.test(parts.join(', ')) ? 'no-cache' : parts.toSorted().join(', ');
}
