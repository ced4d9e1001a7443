/** A document as a record of the export. */
import { createHash } from 'node:crypto';
import { facetNames, type FacetName } from '../plan/address.ts';
import type { ProvisionStart } from '../port.ts';
import type { SearchDocument, SearchEntry, SearchFacts } from '../index/document.ts';
import { numbersIn } from '../index/document-numbers.ts';
import { valuesIn } from '../index/facet-values.ts';
import { EXPORT_FORMAT, type DocumentRecord } from './records.ts';

/** The record of a document that was read; `hash` is that of its entry (hashOfEntry). */
export function documentRecord(document: SearchDocument, hash: string): DocumentRecord {
  return {
    kind: 'document',
    id: document.id,
    hash,
    ...factsOfRecord(document),
    numbers: [...numbersIn(document)],
    provisions: provisionStarts(document),
    text: document.text,
  };
}

/**
 * The hash of a document's record, known before its text is read: 20 hexadecimal figures. `program`
 * is a digest of what makes records, so that another program makes other ones.
 */
export function hashOfEntry({ facts, print }: SearchEntry, program: string): string {
  return createHash('sha256')
    .update(JSON.stringify([EXPORT_FORMAT, program, print, facts.id, factsOfRecord(facts)]))
    .digest('hex')
    .slice(0, 20);
}

/** What a record has of a document besides its text and what is read in it. */
function factsOfRecord(
  facts: SearchFacts,
): Omit<DocumentRecord, 'kind' | 'id' | 'hash' | 'numbers' | 'provisions' | 'text'> {
  const { title, standIn, number, date, sortDate, type, issuer, source, withdrawn } = facts;
  const replacement = withdrawn?.replacedBy;
  return {
    sortDate,
    type: type?.name ?? null,
    number,
    title: title ?? standIn?.text ?? null,
    titleMark: title === null ? (standIn?.mark ?? null) : null,
    date,
    issuer: issuer?.name ?? null,
    withdrawn: withdrawn && { replacedBy: replacement ? { id: replacement.key, name: replacement.name } : null },
    facets: facetKeys(facts),
    source: { sha256: source.sha256, lines: source.lines },
  };
}

function facetKeys(facts: SearchFacts): Readonly<Record<FacetName, readonly string[]>> {
  const keys = facetNames.map((name) => [name, valuesIn(name, facts).map(({ key }) => key)] as const);
  return Object.fromEntries(keys) as Record<FacetName, string[]>;
}

/** Where each provision begins: at its first word (white space parts words), as results show it. */
function provisionStarts({ text, anchors }: Pick<SearchDocument, 'text' | 'anchors'>): readonly ProvisionStart[] {
  const words = Array.from(text.matchAll(/\S+/g), ({ index }) => index);
  let word = 0;
  return anchors.map(({ id, label, offset }) => {
    while (word < words.length && (words[word] ?? 0) < offset) word++;
    return { id, label, start: words[word] ?? text.length };
  });
}
