/** Archives for tests. */
import { contentFolder } from '../../store/content-folder.ts';
import { readBodies } from '../../store/tables.ts';
import { loadGazetteer } from '../../store/gazetteer.ts';
import type { Directive } from '../../schema/directive.ts';
import { buildArchive, type Archive, type ArchiveParts } from '../archive.ts';
import { vagueKindsOf } from '../body/general-collective.ts';
import { addresses } from '../urls.ts';

/** Of the table of this checkout. */
export const sampleVagueKinds = vagueKindsOf(readBodies(contentFolder()).rows.map(({ value }) => value));

/**
 * An archive of these documents at the root of its host, without document types and glossary unless
 * given.
 */
export function sampleArchive(
  documents: readonly Directive[],
  given: Partial<Pick<ArchiveParts, 'types' | 'glossary' | 'successions' | 'renamed' | 'href'>> = {},
): Archive {
  const parts = {
    ...{ types: new Map(), glossary: new Map(), successions: [], vagueKinds: sampleVagueKinds, renamed: new Map() },
    ...{ gazetteer: loadGazetteer(), href: addresses('/') },
  };
  return buildArchive({ documents, ...parts, ...given });
}
