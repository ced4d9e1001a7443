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
   * announced; parts that are shown already are not taken out, so that they keep the focus.
   */
  show(...parts: readonly Element[]): void {
    for (const child of [...this.#region.children]) if (child !== this.live && !parts.includes(child)) child.remove();
    let last: Element = this.live;
    for (const part of parts) {
      if (last.nextElementSibling !== part) last.after(part);
      last = part;
    }
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
