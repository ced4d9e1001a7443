/** What whoever runs the service decides. Pure. */

/** Where the service listens, whom it trusts, and how much it does for one reader. */
export interface ServiceSettings {
  /** The path of the site on its host, as `BASE_PATH`: begins and ends in a slash. */
  readonly base: string;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** The proxies whose word counts on where a request came from: addresses or networks (CIDR). */
  readonly trusted: readonly string[];
  /** The addresses that may read the metrics. */
  readonly observers: readonly string[];
  readonly limits: ServiceLimits;
  /** How long shared caches may keep an answer without asking again, in seconds; 0: they ask each time. */
  readonly kept: number;
}

export interface ServiceLimits {
  /** The longest address, in bytes as it is sent. */
  readonly address: number;
  /** The longest query, in UTF-16 units. */
  readonly query: number;
  /** Values chosen in all facets together. */
  readonly chosen: number;
  /** What a request may take as a whole, in milliseconds. */
  readonly patience: number;
  /** Requests of one address of readers in a minute (of IPv6: of one /64). */
  readonly perMinute: number;
  /** Requests that are answered at a time; more are turned away at once. */
  readonly atOnce: number;
}

const LOOPBACK = ['127.0.0.1', '::1'] as const;

/**
 * A query of 500 characters is five lines of a text, longer than any quotation that finds more than
 * its own document. A whole office may be behind one address, and a reader who types asks twice a
 * second: 1,200 a minute are ten readers who type without a pause.
 */
export const usualSettings: ServiceSettings = {
  base: '/',
  host: '127.0.0.1',
  port: 8320,
  trusted: LOOPBACK,
  observers: LOOPBACK,
  limits: { address: 4096, query: 500, chosen: 50, patience: 5000, perMinute: 1200, atOnce: 500 },
  kept: 0,
};
