/**
 * The manifest of an archive: which texts it publishes, with their checksums. `ban-ke.json` of the
 * site and the parts that follow it. What was taken down is not in it, for a list of such addresses would say where to look in
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

const part = z.object({
  /** The address of the next part; null after the last. */
  next: z.string().nullable().default(null),
  sources: z.array(manifestSource),
});

/** What every part after the first says. */
export const manifestPart = part;

/** The first part, which speaks for the archive. A site of before there were parts has one. */
export const manifest = part.extend({
  archive: z.string(),
  /** The version of the program that built the site; null for a site of before it was said. */
  program: z.string().nullable().default(null),
  /** The commit that was built; null for a build outside of a checkout. */
  commit: z.string().nullable(),
  /** How many parts there are, this one included. */
  parts: z.number().int().positive().default(1),
});

export type ManifestSource = z.infer<typeof manifestSource>;
export type ManifestPart = z.infer<typeof manifestPart>;
export type Manifest = z.infer<typeof manifest>;
