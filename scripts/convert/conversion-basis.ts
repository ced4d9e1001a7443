/**
 * What the reading of every text and the page of every document depends on, besides the document
 * itself.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import { gazetteerDigest } from '../../src/store/gazetteer.ts';
import { programDigest } from '../../src/store/program-digest.ts';
import { root } from '../root.ts';

/**
 * Every part of the program that reads, writes or tries a document (a test follows the imports),
 * and the versions of its packages.
 */
export const conversionProgram: readonly string[] = [
  'src/convert',
  'src/gate',
  'src/gazetteer',
  'src/ground',
  'src/number',
  'src/render',
  'src/schema',
  'src/sources',
  'src/store',
  'src/vietnamese',
  'src/yaml',
  'scripts/content',
  'scripts/convert',
  'package-lock.json',
];

/**
 * A digest of the program, of Node (its tables of letters are used) and of the tables as they were
 * read; `content` is the folder of the gazetteer's tables.
 */
export function conversionBasis(content: string, knowledge: Knowledge): string {
  const { types, issuers, departmentRows, bodyRows, officeRows, terms } = knowledge;
  return createHash('sha256')
    .update(programDigest(root, conversionProgram))
    .update(process.version)
    .update(gazetteerDigest(join(content, 'reference/gazetteer')))
    .update(JSON.stringify([types, issuers, departmentRows, bodyRows, officeRows, terms]))
    .digest('hex');
}
