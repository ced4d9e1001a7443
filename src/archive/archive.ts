/** Everything the pages ask of the archive, indexed once. */
import type { Directive } from '../schema/directive.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { BodySuccessionRow } from '../schema/row/body-succession-row.ts';
import type { DocumentType } from '../schema/row/document-type.ts';
import type { Term } from '../schema/term.ts';
import { indexBodies, type BodyIndex } from './body/body-index.ts';
import { citedDocuments, citingByTarget, type CitedDocument, type IncomingCitation } from './citation/citing.ts';
import { newestFirst } from './document/newest-first.ts';
import { indexPlaces } from './place/place-index.ts';
import type { Place } from './place/place.ts';
import { resolutionPages } from './citation/resolution-page.ts';
import { usedTerms, type UsedTerm } from './term/term-use.ts';
import { unknownSlug, type Addresses } from './urls.ts';
import { yearOf } from '../vietnamese/date-words.ts';

/** What an archive is made of. */
export interface ArchiveParts {
  readonly documents: readonly Directive[];
  readonly types: ReadonlyMap<string, DocumentType>;
  readonly glossary: ReadonlyMap<string, Term>;
  /** What became of bodies. */
  readonly successions: readonly BodySuccessionRow[];
  /**
   * Kinds of bodies, by id, that a name with “các” does not tell apart: `vague` in
   * content/reference/bodies.yaml.
   */
  readonly vagueKinds: ReadonlySet<string>;
  /** Ids that documents had before, and where each leads; null where it leads nowhere. */
  readonly renamed: ReadonlyMap<string, string | null>;
  readonly gazetteer: Gazetteer;
  /** The addresses of the pages that show it. */
  readonly href: Addresses;
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
  /** Bodies by key, and the collectives that include them. */
  readonly bodyIndex: BodyIndex;
  /** Documents whose issuer is not known. */
  readonly unissued: readonly Directive[];
  readonly gazetteer: Gazetteer;
  /** What became of bodies. */
  readonly successions: readonly BodySuccessionRow[];
  /** Units by gazetteer path. */
  readonly places: ReadonlyMap<string, Place>;
  /**
   * Addresses of the resolutions of the National Assembly that the archive holds or that its
   * documents cite, by the key of their number.
   */
  readonly resolutions: ReadonlyMap<string, string>;
  /** Documents that name no unit that could be identified. */
  readonly unplaced: readonly Directive[];
  readonly cited: ReadonlyMap<string, CitedDocument>;
  readonly citedBy: ReadonlyMap<string, readonly IncomingCitation[]>;
  readonly terms: ReadonlyMap<string, UsedTerm>;
  /** Ids that documents had before, and where each leads; null where it leads nowhere. */
  readonly renamed: ReadonlyMap<string, string | null>;
  /** The addresses of the pages that show it. */
  readonly href: Addresses;
}

/** Indexes an archive, in time linear in its documents and their mentions. */
export function buildArchive(parts: ArchiveParts): Archive {
  const { documents, types, glossary, successions, vagueKinds, renamed, gazetteer, href } = parts;
  const sorted = documents.toSorted(newestFirst);
  const cited = citedDocuments(sorted);
  return {
    documents: sorted,
    byId: new Map(sorted.map((d) => [d.id, d])),
    types,
    byType: Map.groupBy(sorted, (d) => d.documentType ?? unknownSlug),
    byYear: Map.groupBy(sorted, (d) => (d.date === null ? unknownSlug : yearOf(d.date))),
    bodyIndex: indexBodies(sorted, gazetteer, vagueKinds),
    unissued: sorted.filter(({ issuer }) => issuer === null),
    gazetteer,
    successions,
    places: indexPlaces(sorted, gazetteer),
    resolutions: resolutionPages(sorted, cited, href),
    unplaced: sorted.filter((d) => d.localities.every((l) => l.unit === null)),
    cited,
    citedBy: citingByTarget(cited),
    terms: usedTerms(sorted, glossary),
    renamed,
    href,
  };
}
