/**
 * The parts of the manifest. A source is in a part by the hash of its id, so that one more leaves
 * the parts of the others as they were, and whoever knows an id asks for one part.
 */
import { fnv1a } from '../../ground/fnv1a.ts';
import type { Manifest, ManifestPart, ManifestSource } from '../../schema/manifest.ts';
import type { Addresses } from '../urls.ts';

/** Sources of a part at most, on average: about 70 KB. */
const SOURCES_A_PART = 200;

/** The number of the part that has a source, of so many parts; the first is 1. */
export function manifestPartOf(id: string, parts: number): number {
  return (fnv1a(id) % parts) + 1;
}

/** All parts in their order; the sources of each in the order given. */
export function manifestParts(
  href: Addresses,
  head: Pick<Manifest, 'archive' | 'program' | 'commit'>,
  sources: readonly ManifestSource[],
): readonly [Manifest, ...ManifestPart[]] {
  // Doubled when it must grow, so that a source seldom moves to another part.
  const parts = 2 ** Math.ceil(Math.log2(Math.max(1, sources.length / SOURCES_A_PART)));
  const byPart = Map.groupBy(sources, ({ id }) => manifestPartOf(id, parts));
  const part = (number: number): ManifestPart => ({
    next: number < parts ? href.dataPart(href.manifestParts(), number + 1) : null,
    sources: byPart.get(number) ?? [],
  });
  return [{ ...head, parts, ...part(1) }, ...Array.from({ length: parts - 1 }, (_, n) => part(n + 2))];
}
