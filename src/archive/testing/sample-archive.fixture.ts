/** Archives for tests. */
import { loadGazetteer } from '../../../scripts/gazetteer.ts';
import type { Directive } from '../../schema/directive.ts';
import { buildArchive, type Archive } from '../archive.ts';

/** An archive of these documents, without document types and glossary. */
export const sampleArchive = (documents: readonly Directive[]): Archive =>
  buildArchive({ documents, types: new Map(), glossary: new Map(), gazetteer: loadGazetteer() });
