import { setState, stateOf, type Keeping } from '../store/keeping.ts';
import type { OpenPages } from './worker-scope.ts';

/**
 * The clients that show a page of the device. They get nothing of the network that is of no
 * version: the index or the data of another build would be mixed with the page. The worker may be
 * stopped at any time and is started again without its memory, so they are written down.
 */
export class CutOff {
  readonly #keeping: () => Promise<Keeping>;
  readonly #clients: OpenPages;
  #known: Set<string> | undefined;

  constructor(keeping: () => Promise<Keeping>, clients: OpenPages) {
    this.#keeping = keeping;
    this.#clients = clients;
  }

  /** Whether a client has to be asked for with `has`: it is one, or nothing was read yet. */
  mayBe(client: string): boolean {
    return client !== '' && (this.#known?.has(client) ?? true);
  }

  /** Whether a client shows a page of the device. */
  async has(client: string): Promise<boolean> {
    return (await this.#all()).has(client);
  }

  /** Notes one; those that are no longer open are forgotten. */
  async add(client: string): Promise<void> {
    const known = await this.#all();
    const open = new Set(
      (await this.#clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id),
    );
    for (const one of known) if (!open.has(one)) known.delete(one);
    known.add(client);
    await setState(await this.#keeping(), 'cutOff', [...known]);
  }

  async #all(): Promise<Set<string>> {
    if (this.#known) return this.#known;
    const written = await this.#keeping()
      .then((keeping) => stateOf(keeping, 'cutOff'))
      .catch(() => undefined);
    // Another request may have read it meanwhile.
    return (this.#known ??= new Set(written));
  }
}
