/** What a cold search costs where the reader's own machine answers it from the files of the index. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answersBy } from '../../../src/search/answer/ask.ts';
import { answerPart } from '../../../src/search/answer/answer-part.ts';
import type { QueryTables } from '../../../src/search/answer/question.ts';
import { openIndex } from '../../../src/search/client/open-index.ts';
import { openEngine } from '../../../src/search/drivers/postings/open-engine.ts';
import { facetNames, type SearchState } from '../../../src/search/plan/address.ts';

/**
 * `bytes`: as sent by a host that packs nothing (the index is packed by itself). `processor`:
 * milliseconds of the reader's, reading files included.
 */
export interface StaticCost {
  readonly bytes: number;
  readonly requests: number;
  readonly processor: number;
  readonly found: number;
}

/** The client asks for addresses; here each is a file of the site. */
const ROOT = 'http://site.invalid/';

/**
 * Asks a site in `folder` for an answer and its facets with nothing kept from before, as a page that
 * was just opened does. Files are read from the disk, so that the processor has no server in it.
 */
export async function staticCost(folder: string, known: QueryTables, state: SearchState): Promise<StaticCost> {
  const { fetch } = globalThis;
  let [bytes, requests] = [0, 0];
  globalThis.fetch = async (address) => {
    const file = await readFile(join(folder, new URL(String(address)).pathname));
    bytes += file.length;
    requests += 1;
    return new Response(file);
  };
  try {
    const before = process.cpuUsage();
    const answer = answersBy(openEngine(openIndex(ROOT)), known).ask(state);
    await answerPart(answer, { part: 'whole' });
    await answerPart(answer, { part: 'facets', names: facetNames });
    const { user, system } = process.cpuUsage(before);
    const { left } = await answer.head();
    return { bytes, requests, processor: (user + system) / 1000, found: left.exact + left.also + left.related };
  } finally {
    globalThis.fetch = fetch;
  }
}
