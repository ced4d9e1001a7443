/**
 * What the worker uses of its surroundings. TypeScript has these types in a library that cannot be
 * loaded beside that of pages (`webworker` and `dom` name the same things), and the project is
 * checked as one.
 */

/** An event that the browser waits for. */
export interface WaitingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page of the site. */
export interface PageRequest extends WaitingEvent {
  readonly request: Request;
  /** The page that asks; '' for a page that is opened. */
  readonly clientId: string;
  /** The page that is opened. */
  readonly resultingClientId: string;
  readonly respondWith: (response: Promise<Response>) => void;
}

/** The pages that a worker serves. */
export interface OpenPages {
  readonly claim: () => Promise<void>;
  readonly matchAll: (options: {
    readonly type: 'window';
    readonly includeUncontrolled?: boolean;
  }) => Promise<readonly { readonly id: string; readonly url: string }[]>;
}

/** The global object of a service worker. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly location: { readonly origin: string };
  readonly clients: OpenPages;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (kind: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
    (kind: 'fetch', listener: (event: PageRequest) => void): void;
  };
}
