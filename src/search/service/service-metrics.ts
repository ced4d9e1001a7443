/** What operators count, in the form of Prometheus. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface ServiceMetrics {
  readonly registry: Registry;
  /** Time of requests in seconds, by route and status. */
  readonly times: Histogram<'route' | 'status'>;
  /** Requests without an answer, by fault and part of the engine. */
  readonly faults: Counter<'fault' | 'part'>;
  /** Requests that are being answered. */
  readonly running: Gauge;
  /** Requests whose reader went away before the answer. */
  readonly left: Counter;
}

/** Metrics of one service; those of the process (memory, processor, its loop) are among them. */
export function serviceMetrics(): ServiceMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    times: new Histogram({
      ...{ registers, name: 'kho_search_seconds', help: 'Time of requests in seconds' },
      labelNames: ['route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    }),
    faults: new Counter({
      ...{ registers, name: 'kho_search_faults_total', help: 'Requests without an answer' },
      labelNames: ['fault', 'part'],
    }),
    running: new Gauge({ registers, name: 'kho_search_running', help: 'Requests that are being answered' }),
    left: new Counter({ registers, name: 'kho_search_left_total', help: 'Requests whose reader went away' }),
  };
}
