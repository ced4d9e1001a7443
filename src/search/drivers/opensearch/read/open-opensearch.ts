/**
 * A whole search on OpenSearch. An alias says which version answers; a question is asked of the
 * indexes of that version by name, so that no answer mixes two.
 */
import { z } from 'zod';
import { EngineFault, type EnginePart, type GroupEngine, type SharedEngine } from '../../../engine.ts';
import { indexNames } from '../index/mapping.ts';
import type { SearchBody } from '../query/questions.ts';
import { wholeAnswer, type WholeAnswer } from './answers.ts';
import { Missing, type AskServer } from './ask.ts';
import { engineOver, type AskedRelease, type WithRelease } from './engine-over.ts';

/** The version that answers is asked for again after so many milliseconds. */
const FRESH = 1000;

/** So often is a question asked anew whose version was dropped while it was answered. */
const ATTEMPTS = 3;

/** Which indexes answer now, and what they are. */
interface Release {
  readonly version: string;
  readonly documents: number;
}

const aliases = z.record(z.string(), z.object({ mappings: z.object({ _meta: releaseMeta() }) }));

function releaseMeta() {
  return z.object({ version: z.string(), documents: z.number() });
}

/** Opens a search; `prefix` is what the names of its indexes begin with. */
export function openOpenSearch(ask: AskServer, prefix: string): SharedEngine {
  const releases = new CurrentRelease(ask, prefix);
  return {
    during: (signal): GroupEngine => engineOver(withRelease(releases, ask, { prefix, signal })),
    parts: async (patience): Promise<readonly EnginePart[]> => {
      try {
        const { version } = await releases.fetch(AbortSignal.timeout(patience));
        return [{ name: prefix, version, fault: null }];
      } catch (error) {
        const fault = error instanceof Missing ? 'no archive was loaded into it' : 'does not answer or refuses';
        return [{ name: prefix, version: null, fault }];
      }
    },
    close: () => Promise.resolve(),
  };
}

function withRelease(
  releases: CurrentRelease,
  ask: AskServer,
  { prefix, signal }: { readonly prefix: string; readonly signal: AbortSignal },
): WithRelease {
  return async (answer) => {
    for (let attempt = 1; ; attempt++) {
      signal.throwIfAborted();
      try {
        const release = await releases.now();
        return await answer(askedRelease(release, ask, { prefix, signal }));
      } catch (error) {
        if (!(error instanceof Missing)) throw error;
        releases.forget();
        if (attempt === ATTEMPTS) throw new EngineFault('versions', null, error);
      }
    }
  };
}

function askedRelease(
  { version, documents }: Release,
  ask: AskServer,
  { prefix, signal }: { readonly prefix: string; readonly signal: AbortSignal },
): AskedRelease {
  const [ofDocuments, ofTables] = indexNames(prefix).of(version);
  const search = async (of: 'documents' | 'tables', body: SearchBody): Promise<WholeAnswer> => {
    const index = of === 'documents' ? ofDocuments : ofTables;
    const path = `${index}/_search?allow_partial_search_results=false`;
    return wholeAnswer(await ask({ method: 'POST', path, body: JSON.stringify(body) }, signal));
  };
  return { version, documents, search };
}

/** The version that answers; kept for a second. */
class CurrentRelease {
  readonly #ask: AskServer;
  readonly #alias: string;
  #known: { readonly release: Promise<Release>; readonly until: number } | null = null;

  constructor(ask: AskServer, prefix: string) {
    this.#ask = ask;
    this.#alias = indexNames(prefix).aliases[0];
  }

  now(): Promise<Release> {
    if (this.#known && this.#known.until > performance.now()) return this.#known.release;
    const release = this.fetch();
    this.#known = { release, until: performance.now() + FRESH };
    release.catch(() => this.forget());
    return release;
  }

  forget(): void {
    this.#known = null;
  }

  async fetch(signal?: AbortSignal): Promise<Release> {
    const answer = aliases.parse(await this.#ask({ method: 'GET', path: `${this.#alias}/_mapping` }, signal));
    const found = Object.values(answer);
    const [index] = found;
    if (index === undefined || found.length > 1) throw new EngineFault('versions', null);
    return index.mappings._meta;
  }
}
