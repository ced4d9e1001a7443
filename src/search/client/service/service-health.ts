/**
 * Whether the service of a site is asked next: not for a while after it gave no answer, a longer
 * while each time that goes on. Pure but for the clock.
 */

/** Pauses (ms): the first, and the longest. */
const [FIRST, LONGEST] = [5_000, 120_000];

/** What is known of the service on one page. */
export class ServiceHealth {
  readonly #now: () => number;
  #pause = 0;
  #askedFrom = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether the next search asks it. */
  get isAsked(): boolean {
    return this.#now() >= this.#askedFrom;
  }

  /** It gave an answer. */
  answered(): void {
    this.#pause = 0;
  }

  /** It gave none. */
  failed(): void {
    this.#pause = Math.min(this.#pause === 0 ? FIRST : this.#pause * 2, LONGEST);
    this.#askedFrom = this.#now() + this.#pause;
  }

  /** There is a reason to ask it now: the network is back, or a reader asks for it. */
  tryAgain(): void {
    this.#askedFrom = 0;
  }
}
