/**
 * Suggestions for what is being typed: recent searches, document numbers, places, terms, issuers,
 * titles.
 */
import { bare, isToned, wordsOf } from '../../plan/words.ts';
import type { NameIndex } from '../../port.ts';
import { recent } from '../recent.ts';
import { currentFirst } from '../result/sort.ts';
import type { Addresses } from '../../../archive/urls.ts';
import { cardHref } from '../card-href.ts';
import { withdrawnWord } from '../../../archive/document/withdrawn.ts';

/** `kind` in Vietnamese, shown beside the text. */
export interface Suggested {
  readonly text: string;
  readonly kind: string;
  readonly href: string;
  /** A document that was withdrawn; these come after all others. */
  readonly withdrawn?: boolean;
}

const MOST = 8;
const EACH = 3;

/** Suggests from one archive; its files are fetched when first needed. */
export class Suggester {
  readonly #to: Addresses;
  readonly #index: NameIndex;

  constructor(to: Addresses, index: NameIndex) {
    this.#to = to;
    this.#index = index;
  }

  async #numbers(typed: string): Promise<Suggested[]> {
    const figure = /\d+/.exec(typed)?.[0];
    if (figure === undefined || figure.length > 5) return [];
    const cards = await this.#index.numberCards(Number(figure));
    const squeezed = bare(typed.normalize('NFC').toLowerCase()).replace(/\s+/g, '');
    return cards
      .filter(({ number }) => Number(/^\d+/.exec(number)?.[0]) === Number(figure))
      .filter(({ number, type }) =>
        [number, `${type ?? ''}${number}`].some((form) =>
          bare(form.toLowerCase()).replace(/\s+/g, '').includes(squeezed),
        ),
      )
      .slice(0, EACH)
      .map(({ number, type, issuer, held, key, withdrawn }) => ({
        text: [`${type ?? 'Văn bản'} ${number}`, issuer].filter(Boolean).join(', '),
        kind: `số văn bản${held === null ? ', chưa có trong kho' : withdrawn ? `, ${withdrawnWord}` : ''}`,
        withdrawn,
        href: cardHref({ held, key }, this.#to),
      }));
  }

  async #names(typed: string): Promise<Suggested[]> {
    const names = ['noi', 'thuat-ngu', 'co-quan'] as const;
    const [places, terms, issuers] = await Promise.all(names.map((name) => this.#index.facet(name)));
    const from = (
      values: readonly (readonly [string, string])[],
      kind: string,
      href: (key: string) => string,
    ): Suggested[] =>
      values
        .filter(([, name]) => fits(name, typed))
        .slice(0, EACH)
        .map(([key, name]) => ({
          text: name,
          kind: key.startsWith('2021/') ? `${kind} trước 01/7/2025` : kind,
          href: href(key),
        }));
    return [
      ...from(places?.values ?? [], 'địa phương', this.#to.place),
      ...from(terms?.values ?? [], 'thuật ngữ', this.#to.term),
      ...from(issuers?.values ?? [], 'cơ quan', this.#to.issuer),
    ];
  }

  async #titled(typed: string): Promise<Suggested[]> {
    if (wordsOf(typed).join('').length < 3) return [];
    const [found, current] = await Promise.all([this.#index.titles(typed), this.#index.current()]);
    const documents = currentFirst(found, current).slice(0, EACH);
    const texts = await Promise.all(documents.map((document) => this.#index.document(document)));
    return texts.map(({ id, title, number, type, withdrawn }) => ({
      text: capital(title ?? number ?? id),
      kind: `${type ?? 'văn bản'}${withdrawn ? `, ${withdrawnWord}` : ''}`,
      withdrawn: withdrawn !== null,
      href: this.#to.document(id),
    }));
  }

  /** At most eight suggestions; before anything is typed, the recent searches. */
  async suggest(typed: string): Promise<readonly Suggested[]> {
    const plain = bare(typed.normalize('NFC').toLowerCase()).trim();
    const last = recent()
      .filter((query) => bare(query.normalize('NFC').toLowerCase()).startsWith(plain) && query !== typed)
      .slice(0, EACH)
      .map((query) => ({ text: query, kind: 'tìm gần đây', href: this.#to.search(query) }));
    if (plain === '') return last;
    const found = await Promise.all([this.#numbers(typed), this.#names(typed), this.#titled(typed).catch(() => [])]);
    const all: Suggested[] = [...last, ...found.flat()];
    const inForceFirst = all.toSorted((a, b) => Number(a.withdrawn ?? false) - Number(b.withdrawn ?? false));
    return [...new Map(inForceFirst.map((one) => [one.href, one])).values()].slice(0, MOST);
  }
}

/**
 * Whether every word typed begins a word of the name, in order; tones count where they are typed.
 */
export function fits(name: string, typed: string): boolean {
  const look = (text: string): string[] => (isToned(typed) ? wordsOf(text) : wordsOf(text).map(bare));
  const wanted = look(typed);
  const words = look(name);
  let at = 0;
  return wanted.every((word, i) => {
    const last = i === wanted.length - 1;
    while (at < words.length && !(last ? words[at]?.startsWith(word) : words[at] === word)) at++;
    return at++ < words.length;
  });
}

/** Titles are stored as printed after “V/v”; they are shown with a capital. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
