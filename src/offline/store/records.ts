/** What a device keeps, as records. Pure: what is to be thrown away or served is decided here. */
import type { PageKind, PublishedPage } from '../published.ts';

/** A page that is kept, without its HTML, which is larger than all else. */
export interface PageRecord {
  /** `pageKey(path, digest)`. */
  readonly key: string;
  /** Below the root of the site. */
  readonly path: string;
  readonly digest: string;
  /** The size of its HTML in bytes. */
  readonly bytes: number;
  readonly title: string;
  /** When it came from the site, in milliseconds since 1970. */
  readonly fetched: number;
  /** What the host said of how it is to be treated: its policies. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The files it needs, below the root of the site, those that they need included. */
  readonly files: readonly string[];
  /** The documents it leads to, as paths. */
  readonly documents: readonly string[];
}

/**
 * Something that is kept as a whole: a document or a place that a reader asked for, a page that was
 * visited, the frame of the site.
 */
export interface Subject {
  /** `subjectKey(kind, path)`; of a frame with the version of its build. */
  readonly key: string;
  readonly kind: PageKind | 'visit' | 'frame';
  /** The page that it is kept for, below the root of the site. */
  readonly path: string;
  readonly name: string;
  /** The keys of its pages. */
  readonly pages: readonly string[];
  /** The pages that could not be kept, as paths. */
  readonly missing: readonly string[];
  /** When a reader asked for it or visited it last, in milliseconds since 1970. */
  readonly asked: number;
  /** The version of the build that all of it was compared with. */
  readonly version: string;
}

/** The key of a page: each version of it has its own. */
export function pageKey(path: string, digest: string): string {
  return `${path} ${digest}`;
}

/** The key of a subject. */
export function subjectKey(kind: Subject['kind'], path: string): string {
  return `${kind} ${path}`;
}

/** The visits to be thrown away so that `most` are left: those of the longest ago. */
export function visitsToForget(subjects: readonly Subject[], most: number): readonly string[] {
  return subjects
    .filter(({ kind }) => kind === 'visit')
    .toSorted((a, b) => b.asked - a.asked)
    .slice(most)
    .map(({ key }) => key);
}

/** The frames of other builds than the one that serves. */
export function framesToForget(subjects: readonly Subject[], version: string): readonly string[] {
  return subjects.filter((subject) => subject.kind === 'frame' && subject.version !== version).map(({ key }) => key);
}

/** Which of the versions of a page is served: the newest; undefined where there is none. */
export function newestOf<T extends Pick<PageRecord, 'fetched'>>(versions: readonly T[]): T | undefined {
  return versions.toSorted((a, b) => b.fetched - a.fetched)[0];
}

/** The keys of the pages that no subject has. */
export function loosePages(keys: readonly string[], subjects: readonly Subject[]): readonly string[] {
  const needed = new Set(subjects.flatMap(({ pages }) => pages));
  return keys.filter((key) => !needed.has(key));
}

/** What a page says of documents, compared with those that are published now. */
export type PageFacts = Pick<PageRecord, 'key' | 'path' | 'digest' | 'documents'>;

/**
 * The pages that must not be shown any more. A document that is no longer published, or of which a
 * version was kept before something in it was covered; and each page whose bytes are no longer
 * published either and which leads to such a document, for it may have its title or a sentence of
 * it. `published`: the pages that can be kept, by their paths.
 */
export function withdrawnPages(
  pages: readonly PageFacts[],
  published: ReadonlyMap<string, PublishedPage>,
): readonly PageFacts[] {
  const isUnsafe = (document: string): boolean =>
    published.get(document)?.[3] === 'covered' || !published.has(document);
  return pages.filter(({ path, digest, documents }) => {
    if (published.get(path)?.[1] === digest) return false;
    return isUnsafe(path) || documents.some(isUnsafe);
  });
}
