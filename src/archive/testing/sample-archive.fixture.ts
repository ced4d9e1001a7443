/** Archives for tests. */
import { loadGazetteer } from '../../store/gazetteer.ts';
import type { Directive } from '../../schema/directive.ts';
import { buildArchive, type Archive, type ArchiveParts } from '../archive.ts';
import { addresses } from '../urls.ts';

/**
 * An archive of these documents at the root of its host, without document types and glossary unless
 * given. `build`: as pages have it, {@link buildTracedArchive}.
 */
export function sampleArchive(
  documents: readonly Directive[],
  given: Partial<Pick<ArchiveParts, 'types' | 'glossary' | 'successions' | 'href'>> = {},
  build = buildArchive,
): Archive {
  const parts = {
    ...{ types: new Map(), glossary: new Map(), successions: [] },
    ...{ gazetteer: loadGazetteer(), href: addresses('/') },
  };
  return build({ documents, ...parts, ...given });
}
