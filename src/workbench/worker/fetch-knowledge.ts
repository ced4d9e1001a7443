import type { Knowledge } from '../../convert/knowledge.ts';
import { usableKnowledge, type RowTables } from '../../convert/usable-knowledge.ts';
import { createGazetteer } from '../../gazetteer/gazetteer.ts';
import { unpackGazetteer, type PackedGazetteer } from '../../gazetteer/packed.ts';

/** The file of the tables, as `src/site/reading-tables.ts` writes it. */
interface KnowledgeFile extends RowTables {
  readonly gazetteer: PackedGazetteer;
}

/** Fetches the tables and compiles them, as `convert` does; rejects where they cannot be had. */
export async function fetchKnowledge(address: string): Promise<Knowledge> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Cannot fetch ${address} (${response.status}), expected the tables of the archive`);
  return knowledgeOf((await response.json()) as KnowledgeFile);
}

function knowledgeOf({ gazetteer, ...rows }: KnowledgeFile): Knowledge {
  return usableKnowledge({ ...rows, gazetteer: createGazetteer(unpackGazetteer(gazetteer)) }).knowledge;
}
