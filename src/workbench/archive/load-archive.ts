/** What the worker loads when the archive is first asked about a draft. */
export { openIndex } from '../../search/client/open-index.ts';
export { draftInArchive } from './draft-in-archive.ts';
