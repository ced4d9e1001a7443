import type { Node } from 'yaml';
import { exchangeNames, type ExchangeEntry, type PlacedValue } from '../../schema/exchange.ts';
import { LONGEST_TEXT } from '../../schema/words.ts';
import { readDate, readLines, readNumber, readSignatory, readTitle, readType } from './read-values.ts';
import { groupOf, requireName, requireWords, type SidecarReading } from './reading.ts';

type Reader<T> = (node: Node | null, c: SidecarReading) => T | undefined;

const readers: { readonly [K in keyof ExchangeEntry]-?: Reader<NonNullable<ExchangeEntry[K]>['value']> } = {
  documentType: readType,
  number: readNumber,
  date: readDate,
  place: requireWords,
  issuer: requireName,
  title: readTitle,
  signatory: readSignatory,
  recipients: readLines,
  sentTo: readLines,
  priority: requireWords,
  sphere: (node, c) => requireWords(node, c, LONGEST_TEXT),
};

/**
 * `exchange`: what a package said, key by key. A value that is of no use to the archive is reported
 * and the others count.
 */
export function readExchange(node: Node | null, c: SidecarReading): ExchangeEntry | undefined {
  const group = groupOf(node, exchangeNames, c);
  if (!group) return c.wrong(null);
  const entries = [...group].flatMap(([key, value]): [string, PlacedValue<unknown>][] => {
    const read = readers[key as keyof ExchangeEntry](value, c);
    return read === undefined ? [] : [[key, { value: read, ...c.positionOf(value) }]];
  });
  return Object.fromEntries(entries);
}
