/**
 * The manifest of an archive: which texts it publishes, with their checksums. `ban-ke.json` of the
 * site. What was taken down is not in it, for a list of such addresses would say where to look in
 * old copies.
 */
import { z } from 'zod';
import { directive } from './directive.ts';

/** Where the manifest lies in a built site. */
export const MANIFEST_FILE = 'ban-ke.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const stored = z.object({ file: z.string(), bytes: z.number().int().nonnegative(), sha256 });

/** A published text. Times are UTC; null where git does not know them. */
const manifestSource = stored.extend({
  id: z.string(),
  firstPublished: z.string().nullable(),
  lastChanged: z.string().nullable(),
  /** Whether staff withdrew the document; its text is still published. */
  withdrawn: directive.shape.withdrawn,
  /** Staff's corrections beside the text. */
  correction: stored.nullable(),
  /** The page as built. */
  page: z.object({ sha256 }),
});

export const manifest = z.object({
  archive: z.string(),
  /** The commit that was built; null for a build outside of a checkout. */
  commit: z.string().nullable(),
  sources: z.array(manifestSource),
});

export type ManifestSource = z.infer<typeof manifestSource>;
export type Manifest = z.infer<typeof manifest>;
