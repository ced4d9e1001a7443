/** What the load tests use of autocannon, which has no types of its own. */
declare module 'autocannon' {
  interface Client {
    setRequests(requests: readonly { readonly path: string }[]): void;
  }
  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Seconds. */
    readonly timeout: number;
    readonly setupClient: (client: Client) => void;
  }
  /** `duration`: seconds. `errors`: of connections, timeouts among them. */
  interface Result {
    readonly duration: number;
    readonly errors: number;
    readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
  }
  interface Instance extends Promise<Result> {
    on(event: 'response', listener: (client: Client, status: number, bytes: number, time: number) => void): this;
  }
  export default function autocannon(options: Options): Instance;
}
