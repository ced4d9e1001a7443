/** The service as a server: its limits, its routes, what it logs and counts. It has no state of readers. */
import rateLimit from '@fastify/rate-limit';
import fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { headersOf } from '../../hosts/headers-of.ts';
import { METRICS_PATH, SEARCH_PATH } from '../../hosts/search-proxy.ts';
import type { QueryTables } from '../answer/question.ts';
import type { GroupEngine, SharedEngine } from '../engine.ts';
import { headFault } from './checked-request.ts';
import { healthOf } from './health.ts';
import { faultOf, RequestFault } from './request-fault.ts';
import { logSerializers, requestLine, thrownLine } from './service-log.ts';
import { serviceMetrics, type ServiceMetrics } from './service-metrics.ts';
import type { ServiceSettings } from './service-settings.ts';
import { versionedAnswer } from './versioned-answer.ts';

/** What has to be known to read queries; `print` is another one where anything of it is another. */
export interface KnownTables extends QueryTables {
  readonly print: string;
}

/** The archive that is searched. */
export interface ServedArchive {
  readonly engine: SharedEngine;
  readonly tables: () => KnownTables;
}

/** A question that the service answers. */
export interface ServiceRoute {
  /** Below SEARCH_PATH; `''` is that itself. */
  readonly path: string;
  /**
   * Answers what an address asks, by the engine of one request. Rejects with a RequestFault where
   * that is nothing that can be answered.
   */
  readonly make: (engine: GroupEngine, search: URLSearchParams, known: QueryTables) => Promise<unknown>;
}

/** Where the log goes, a line at a time; null: nowhere. */
export type LogTarget = { write(line: string): void } | null;

/**
 * The service, not yet listening. Closing it takes no more requests, ends those under way within
 * their time, and leaves the engine to whoever opened it.
 */
export async function searchService(
  archive: ServedArchive,
  routes: readonly ServiceRoute[],
  settings: ServiceSettings,
  log: LogTarget,
): Promise<FastifyInstance> {
  const metrics = serviceMetrics();
  const app = await limitedServer(settings, metrics, log);
  for (const { path, make } of routes)
    app.get(settings.base + SEARCH_PATH + path, (request, reply) =>
      sendAnswer(archive, make, settings, request, reply),
    );
  addStateRoutes(app, archive.engine, settings, metrics);
  return app;
}

/** A server without routes that turns away what is too much, and says faults as they are said here. */
async function limitedServer(
  settings: ServiceSettings,
  metrics: ServiceMetrics,
  log: LogTarget,
): Promise<FastifyInstance> {
  const { limits } = settings;
  const app = fastify({
    trustProxy: settings.trusted.length > 0 ? [...settings.trusted] : false,
    handlerTimeout: limits.patience,
    requestTimeout: limits.patience,
    bodyLimit: 1,
    logController: new LogController({ disableRequestLogging: true }),
    logger: log === null ? false : { stream: log, base: null, serializers: logSerializers },
    frameworkErrors: (error, request, reply) => void sendFault(metrics, error, request, reply),
  });
  // First of all: a request that a later hook turns away ends like the others.
  countRequests(app, metrics, limits.atOnce);
  app.addHook('onRequest', (request, reply, done) => {
    setHeaders(reply);
    done(headFault(request, limits) ?? undefined);
  });
  await app.register(rateLimit, {
    max: limits.perMinute,
    timeWindow: 60_000,
    addHeadersOnExceeding: NO_HEADERS,
    addHeaders: { ...NO_HEADERS, 'retry-after': true },
    errorResponseBuilder: () => new RequestFault('rate'),
  });
  app.setErrorHandler((error, request, reply) => sendFault(metrics, error, request, reply));
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) =>
    sendFault(metrics, new RequestFault('no-such-address'), request, reply),
  );
  return app;
}

/** Health, and metrics for who may read them. */
function addStateRoutes(
  app: FastifyInstance,
  engine: SharedEngine,
  { base, observers }: ServiceSettings,
  metrics: ServiceMetrics,
): void {
  const health = healthOf(engine);
  app.get(`${base}${HEALTH_PATH}`, async (_request, reply) => {
    const state = await health();
    return reply.code(state.ready ? 200 : 503).send(state);
  });
  app.get(`${base}${METRICS_PATH}`, async (request, reply) => {
    if (!observers.includes(request.ip.replace(/^::ffff:/, ''))) throw new RequestFault('no-such-address');
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

/** Where the service says how it is, below the base of the site. */
const HEALTH_PATH = `${SEARCH_PATH}suc-khoe`;

const NO_HEADERS = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
} as const;

/** Counts and times every request, logs it, and turns away what is too much at a time. */
function countRequests(app: FastifyInstance, metrics: ServiceMetrics, atOnce: number): void {
  let running = 0;
  app.addHook('onRequest', (_request, _reply, done) => {
    running += 1;
    metrics.running.set(running);
    done(running > atOnce ? new RequestFault('busy') : undefined);
  });
  app.addHook('onResponse', (request, reply, done) => {
    running -= 1;
    metrics.running.set(running);
    const line = { ...requestLine(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    metrics.times.observe({ route: line.route, status: String(line.status) }, reply.elapsedTime / 1000);
    if (!reply.raw.writableFinished) metrics.left.inc();
    request.log.info(line, 'request');
    done();
  });
}

async function sendAnswer(
  { engine, tables }: ServedArchive,
  make: ServiceRoute['make'],
  settings: ServiceSettings,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const during = engine.during(request.signal);
  const search = new URLSearchParams(request.url.slice(request.url.indexOf('?') + 1));
  const known = tables();
  const asked = { address: request.url, print: known.print, marks: request.headers['if-none-match'] };
  const { etag, body } = await versionedAnswer(during, asked, () => make(during, search, known));
  reply.header('ETag', etag);
  if (settings.kept > 0) reply.header('Cache-Control', `public, max-age=${settings.kept}`);
  return body === null ? reply.code(304).send() : reply.send(body);
}

/** The headers that the site's own files have. */
function setHeaders(reply: FastifyReply): void {
  for (const [name, value] of Object.entries(headersOf('answer.json', null))) reply.header(name, value);
}

/** Says why there is no answer. */
function sendFault(
  metrics: ServiceMetrics,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const fault = faultOf(error);
  metrics.faults.inc({ fault: fault.code, part: fault.part ?? '' });
  const line = { ...requestLine(request), fault: fault.code, part: fault.part };
  if (fault.code === 'program') request.log.error({ ...line, thrown: thrownLine(error) }, 'fault');
  else if (fault.status >= 500) request.log.warn({ ...line, thrown: thrownLine(error) }, 'fault');
  if (fault.status === 503) reply.header('Retry-After', '2');
  if (fault.code === 'method') reply.header('Allow', 'GET, HEAD');
  // What was not asked for is not read either: the connection ends with the answer.
  if (fault.code === 'method' || fault.code === 'body') reply.header('Connection', 'close');
  setHeaders(reply);
  return reply
    .code(fault.status)
    .header('Cache-Control', 'no-store')
    .send({ fault: fault.code, part: fault.part, message: fault.words });
}
