/**
 * Requests to OpenSearch over HTTP, by `fetch`: its official client would bring its own retries,
 * pool and serializer for ten kinds of request that are all JSON, and Node keeps connections
 * itself. The client's types check the bodies in tests.
 */
import { z } from 'zod';
import { EngineFault, type EngineFaultKind } from '../../../engine.ts';

/** A request, below the address of the server. `body`: JSON, or lines of it. */
export interface ServerRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: string;
  readonly isLines?: boolean;
}

/** Sends a request and gives the JSON of its answer; rejects with EngineFault, Missing or Refused. */
export type AskServer = (request: ServerRequest, signal?: AbortSignal) => Promise<unknown>;

/** What is asked for is not there. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

/** The server says that the request is wrong: a fault of this program or of its settings. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** `url` may have a user and a password; `patience`: longest time of an answer (ms). */
export interface ServerAddress {
  readonly url: string;
  readonly patience: number;
}

const failure = z.object({ error: z.object({ type: z.string(), reason: z.string().nullish() }).or(z.string()) });

/** Sends requests to a server. */
export function askOverHttp({ url, patience }: ServerAddress): AskServer {
  const address = new URL(url);
  const { username, password } = address;
  [address.username, address.password] = ['', ''];
  const root = address.href.replace(/\/$/, '');
  const key = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  const login = username === '' ? {} : { authorization: `Basic ${key}` };
  return async ({ method, path, body, isLines = false }, signal) => {
    const late = AbortSignal.timeout(patience);
    const type = isLines ? 'application/x-ndjson' : 'application/json';
    try {
      const response = await fetch(`${root}/${path}`, {
        ...{ method, redirect: 'error', signal: signal ? AbortSignal.any([signal, late]) : late },
        ...(body === undefined ? {} : { body }),
        headers: { ...login, accept: 'application/json', ...(body === undefined ? {} : { 'content-type': type }) },
      });
      return answerOf(response.status, await response.text(), path);
    } catch (error) {
      if (error instanceof Missing || error instanceof Refused || error instanceof EngineFault) throw error;
      if (signal?.aborted) throw error;
      throw new EngineFault(late.aborted ? 'late' : 'silent', null, error);
    }
  };
}

/** The JSON of an answer; throws what a status means. `path` says which request it was. */
export function answerOf(status: number, text: string, path: string): unknown {
  if (status >= 200 && status < 300) return JSON.parse(text);
  const said = `OpenSearch answered ${path} with status ${status}: ${reasonIn(text)}`;
  if (status === 404) throw new Missing(said);
  if (status === 400 || status === 401 || status === 403 || status === 405 || status === 413) throw new Refused(said);
  const kind: EngineFaultKind = status === 408 || status === 504 ? 'late' : 'silent';
  throw new EngineFault(kind, null, new Error(said));
}

function reasonIn(text: string): string {
  try {
    const { error } = failure.parse(JSON.parse(text));
    return typeof error === 'string' ? error : `${error.type}: ${error.reason ?? ''}`;
  } catch {
    return text.slice(0, 200);
  }
}
