/** What every page depends on, whatever it shows. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gazetteerDigest } from '../store/gazetteer.ts';
import { programDigest } from '../store/program-digest.ts';

/** The parts of the checkout that pages are made of: also those that no page needs, so that none can be forgotten. */
const PROGRAM = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The staff's guide, which is a page of the site. */
const GUIDE = ['content/README.md', 'content/huong-dan'];

/** A digest of the program, of Node with its tables of letters, of the tables of units and of where the site will be. */
export function pagesBasis(checkout: string, content: string): string {
  const { SITE_URL = '', BASE_PATH = '' } = process.env;
  return createHash('sha256')
    .update(programDigest(checkout, [...PROGRAM, ...GUIDE], () => true))
    .update(gazetteerDigest(join(content, 'reference/gazetteer')))
    .update(JSON.stringify([process.versions, SITE_URL, BASE_PATH]))
    .digest('base64');
}
