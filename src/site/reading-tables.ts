/** The tables by which the workbench reads a text in the browser, as one file of the site. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { packGazetteer } from '../gazetteer/packed.ts';
import { contentFolder } from '../store/content-folder.ts';
import { gazetteerDataOf } from '../store/gazetteer.ts';
import { readKnowledgeRows } from '../store/knowledge-rows.ts';
import { href } from './href.ts';

/** The file, and where it is: another address whenever its content is another. */
export interface ReadingTables {
  readonly digest: string;
  readonly address: string;
  /** JSON of the rows of all tables that conversion knows, and of the gazetteer. */
  readonly json: string;
}

let current: ReadingTables | undefined;

/**
 * The tables of content/ as conversion reads them; in dev those of this moment. What is wrong in them is left out, and said by conversion.
 */
export function loadReadingTables(): ReadingTables {
  if (!current || import.meta.env.DEV) current = readTables(contentFolder());
  return current;
}

function readTables(content: string): ReadingTables {
  const gazetteer = gazetteerDataOf(join(content, 'reference/gazetteer'));
  const json = JSON.stringify({ ...readKnowledgeRows(content).rows, gazetteer: packGazetteer(gazetteer) });
  const digest = createHash('sha256').update(json).digest('hex').slice(0, 12);
  return { digest, address: href.readingTables(digest), json };
}
