/**
 * The combobox: suggestions under a search box while typing, by the ARIA pattern “list autocomplete
 * with manual selection”.
 */
import { addresses } from '../../../archive/urls.ts';
import { asLinks } from '../../../edition/edition.ts';
import { element } from '../element.ts';
import { openNames } from './open-names.ts';
import { suggester, type Suggest, type Suggested } from './suggester.ts';

const DELAY = 120;
let boxes = 0;

/** One box with its list. */
class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #suggest: Suggest;
  #active = -1;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(input: HTMLInputElement, suggest: Suggest) {
    this.#input = input;
    this.#suggest = suggest;
    const id = `goi-y-${boxes++}`;
    this.#list = element('ul', { class: 'suggestions', id, role: 'listbox', 'aria-label': 'Gợi ý', hidden: true });
    input.after(this.#list);
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-controls', id],
      ['aria-expanded', 'false'],
    ] as const) {
      input.setAttribute(name, value);
    }
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => setTimeout(() => this.#close(), 150));
    input.form?.addEventListener('submit', () => this.#close());
    if (document.activeElement === input && input.value !== '') this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), DELAY);
  }

  async #ask(): Promise<void> {
    const typed = this.#input.value;
    this.#asked = typed;
    // Suggestions are optional: a network failure gives none, and the search itself reports it.
    const suggested = await this.#suggest(typed).catch(() => []);
    if (this.#asked === typed && document.activeElement === this.#input) this.#open(suggested);
  }

  #open(suggested: readonly Suggested[]): void {
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    const options = suggested.map(({ text, kind, href }, i) => {
      // The link itself is the option: an option may not hold anything that can be pressed.
      const link = element(
        'a',
        { href, tabindex: '-1', role: 'option', id: `${this.#list.id}-${i}`, 'aria-selected': 'false' },
        element('span', {}, text),
        element('span', { class: 'suggestion-kind' }, kind),
      );
      link.addEventListener('mousedown', (event) => event.preventDefault());
      return element('li', { role: 'none' }, link);
    });
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
  }

  #close(): void {
    this.#asked = '';
    clearTimeout(this.#timer);
    this.#open([]);
  }

  #move(step: number): void {
    const options = this.#options();
    // One more place than there are options: the box itself.
    const places = options.length + 1;
    this.#active = ((this.#active + 1 + step + places) % places) - 1;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === this.#active)));
    const option = options[this.#active];
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #options(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #key(event: KeyboardEvent): void {
    const open = !this.#list.hidden;
    if (event.isComposing) return;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && open) {
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      void this.#ask();
    } else if (event.key === 'Enter' && open && this.#active >= 0) {
      event.preventDefault();
      this.#options()[this.#active]?.click();
    }
  }
}

/** Gives a box its suggestions. */
export function attachSuggestions(input: HTMLInputElement): void {
  const root = input.form?.dataset['searchRoot'] ?? '/';
  new Combobox(input, suggester(asLinks(addresses(root)), openNames(root)));
}
