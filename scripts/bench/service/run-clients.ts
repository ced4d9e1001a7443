/** Many readers at a time, each of whom asks again as soon as he has his answer. */
import autocannon from 'autocannon';
import { percentilesOf, type Percentiles } from './times.ts';

/** What the readers do. `paths` are below `address`, and each reader begins at another of them. */
export interface ClientsAsked {
  readonly address: string;
  readonly paths: readonly string[];
  readonly clients: number;
  readonly seconds: number;
}

/** What they got. Times are in milliseconds; `errors`: no answer, or another status than 200. */
export interface ClientsGot extends Percentiles {
  readonly requests: number;
  readonly perSecond: number;
  readonly errors: number;
  /** How many answers had which status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Bytes of an answer, with its headers, on average. */
  readonly bytes: number;
}

/** An answer later than this (seconds) is none: on a machine with other work many wait long. */
const TIMEOUT = 60;

/** Runs the readers and waits until they are done. */
export async function runClients({ address, paths, clients, seconds }: ClientsAsked): Promise<ClientsGot> {
  const base = new URL(address).pathname;
  const requests = paths.map((path) => ({ path: base + path }));
  let begun = 0;
  const running = autocannon({
    url: address,
    connections: clients,
    duration: seconds,
    timeout: TIMEOUT,
    setupClient: (client) => {
      const start = Math.floor((begun++ * requests.length) / clients);
      client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
    },
  });
  const times: number[] = [];
  let sent = 0;
  running.on('response', (_client, _status, bytes, time) => {
    times.push(time);
    sent += bytes;
  });
  const { duration, errors, statusCodeStats } = await running;
  const statuses = Object.fromEntries(Object.entries(statusCodeStats).map(([status, { count }]) => [status, count]));
  const refused = Object.entries(statuses).reduce((sum, [status, count]) => sum + (status === '200' ? 0 : count), 0);
  return {
    ...percentilesOf(times),
    requests: times.length,
    perSecond: times.length / duration,
    errors: errors + refused,
    statuses,
    bytes: times.length === 0 ? 0 : sent / times.length,
  };
}
