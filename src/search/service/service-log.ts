/**
 * What the service logs, a line of JSON each: when it started and stopped, and for each request its
 * route, status, time and fault. No query, no address of a reader and no header is in it, in no
 * field: what is thrown is logged by its kind and the lines of the program, for its message may
 * quote what was asked.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A request without what it asks; `route` is `''` where it has none. */
export function requestLine(request: Pick<FastifyRequest, 'method' | 'routeOptions'>): {
  method: string;
  route: string;
} {
  return { method: request.method, route: request.routeOptions?.url ?? '' };
}

/** What was thrown, without its message; `code` is that of the system or of PostgreSQL. */
export function thrownLine(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error && /^\w{1,40}$/.test(String(error.code)) ? String(error.code) : undefined;
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? {} : { cause: thrownLine(error.cause) };
  return { kind: error.name, ...(code === undefined ? {} : { code }), at: lines.map((line) => line.trim()), ...cause };
}

/** How the logger writes what the server gives it: nothing that names a reader or a query. */
export const logSerializers = {
  req: (request: FastifyRequest) => requestLine(request),
  res: ({ statusCode }: Pick<FastifyReply, 'statusCode'>) => ({ statusCode }),
  err: (error: unknown) => thrownLine(error) as never,
};
