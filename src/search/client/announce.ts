/** Announcements for screen readers, and a progress message when the index loads slowly. */
import { element } from './element.ts';

const ANNOUNCED_AFTER = 250;

/** A polite live region, and a line that shows after a quarter of a second of waiting. */
export class Announcer {
  readonly live = element('p', { class: 'search-status', role: 'status', 'aria-live': 'polite' });
  readonly #region: HTMLElement;

  constructor(region: HTMLElement) {
    this.#region = region;
    region.prepend(this.live);
  }

  /**
   * Replaces what the region shows. The live region itself is kept, otherwise nothing would be
   * announced.
   */
  show(...parts: readonly Node[]): void {
    this.#region.replaceChildren(this.live, ...parts);
  }

  say(text: string): void {
    this.live.textContent = text;
  }

  /** Shows `text` if the work takes long; call the result when it is done. */
  progress(text: string): () => void {
    const timer = setTimeout(() => {
      this.#region.classList.add('is-slow');
      this.say(text);
    }, ANNOUNCED_AFTER);
    return () => {
      clearTimeout(timer);
      this.#region.classList.remove('is-slow');
      if (this.live.textContent === text) this.say('');
    };
  }
}
