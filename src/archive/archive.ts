/** Everything the pages ask of the archive, indexed once. */
import type { Directive, Issuer } from '../schema/directive.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { DocumentType } from '../schema/document-type.ts';
import type { Term } from '../schema/term.ts';
import { citedDocuments, citingByTarget, type CitedDocument, type IncomingCitation } from './citation/citing.ts';
import { newestFirst } from './document/newest-first.ts';
import { indexPlaces } from './place/place-index.ts';
import type { Place } from './place/place.ts';
import { resolutionPages } from './citation/resolution-page.ts';
import { usedTerms, type UsedTerm } from './term/term-use.ts';
import { unknownSlug, type Addresses } from './urls.ts';
import { yearOf } from './vietnamese-date.ts';

/** What an archive is made of. */
export interface ArchiveParts {
  readonly documents: readonly Directive[];
  readonly types: ReadonlyMap<string, DocumentType>;
  readonly glossary: ReadonlyMap<string, Term>;
  readonly gazetteer: Gazetteer;
  /** The addresses of the pages that show it. */
  readonly href: Addresses;
}

/**
 * An issuing authority and its documents; `issuer` is null for the documents whose issuer is not
 * known.
 */
export interface IssuerDocuments {
  readonly key: string;
  readonly issuer: Issuer | null;
  readonly documents: readonly Directive[];
}

/**
 * Lists are newest first; keys are the slugs of addresses, with `khong-ro` for what is not known.
 */
export interface Archive {
  readonly documents: readonly Directive[];
  readonly byId: ReadonlyMap<string, Directive>;
  readonly types: ReadonlyMap<string, DocumentType>;
  readonly byType: ReadonlyMap<string, readonly Directive[]>;
  readonly byYear: ReadonlyMap<string, readonly Directive[]>;
  readonly byIssuer: ReadonlyMap<string, IssuerDocuments>;
  readonly gazetteer: Gazetteer;
  /** Units by gazetteer path. */
  readonly places: ReadonlyMap<string, Place>;
  /**
   * Addresses of the resolutions of the National Assembly that the archive holds or that its
   * documents cite, by number.
   */
  readonly resolutions: ReadonlyMap<string, string>;
  /** Documents that name no unit that could be told. */
  readonly unplaced: readonly Directive[];
  readonly cited: ReadonlyMap<string, CitedDocument>;
  readonly citedBy: ReadonlyMap<string, readonly IncomingCitation[]>;
  readonly terms: ReadonlyMap<string, UsedTerm>;
  /** The addresses of the pages that show it. */
  readonly href: Addresses;
}

/** Indexes an archive; linear in what it holds. */
export function buildArchive({ documents, types, glossary, gazetteer, href }: ArchiveParts): Archive {
  const sorted = documents.toSorted(newestFirst);
  const cited = citedDocuments(sorted);
  return {
    documents: sorted,
    byId: new Map(sorted.map((d) => [d.id, d])),
    types,
    byType: Map.groupBy(sorted, (d) => d.documentType ?? unknownSlug),
    byYear: Map.groupBy(sorted, (d) => (d.date === null ? unknownSlug : yearOf(d.date))),
    byIssuer: groupByIssuer(sorted),
    gazetteer,
    places: indexPlaces(sorted, gazetteer),
    resolutions: resolutionPages(sorted, cited, href),
    unplaced: sorted.filter((d) => d.localities.every((l) => l.unit === null)),
    cited,
    citedBy: citingByTarget(cited),
    terms: usedTerms(sorted, glossary),
    href,
  };
}

function groupByIssuer(documents: readonly Directive[]): ReadonlyMap<string, IssuerDocuments> {
  const groups = Map.groupBy(documents, (d) => d.issuer?.key ?? unknownSlug);
  return new Map([...groups].map(([key, group]) => [key, { key, issuer: mostNamedIssuer(group), documents: group }]));
}

/**
 * The issuer as most of its documents name it; between equals the newest. A damaged line of one
 * document does not name the others.
 */
function mostNamedIssuer(documents: readonly Directive[]): Issuer | null {
  const named = Map.groupBy(documents, ({ issuer }) => issuer?.name);
  const most = [...named.values()].reduce((longest, { length }) => Math.max(longest, length), 0);
  return [...named.values()].find(({ length }) => length === most)?.[0]?.issuer ?? null;
}
