/** The name of a text’s file: made of what is read of it, else of the name of what it came from. */
import { basename } from 'node:path';
import { convertArchive } from '../../src/convert/convert.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import { proposedName } from '../../src/import/proposed-name.ts';
import { longestId, sourceName } from '../../src/sources/source-name.ts';

/** The name, without ending, for the file of a text. `from`: the file that was imported. */
export function textName(bytes: Uint8Array, from: string, knowledge: Knowledge): string {
  const source = { id: 'van-ban', path: `${basename(from)}.txt`, bytes };
  const { documents } = convertArchive([source], knowledge, { gate: 'open' });
  const fields = documents[0]?.fields;
  const isTelling = fields && [fields.number, fields.date, fields.issuer, fields.title].some((value) => value !== null);
  return isTelling ? proposedName(fields) : nameOfFile(from);
}

function nameOfFile(from: string): string {
  const { id } = sourceName(basename(from));
  return id === '' ? 'van-ban' : id.slice(0, longestId);
}
