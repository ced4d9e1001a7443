/** The text of a rendered body as a reader sees it, with the places of its ids. Reads only what src/render writes: well-formed HTML. */

/** `text`: a line for each block. `ids`: where the text of each element with an id begins (UTF-16). */
export interface VisibleText {
  readonly text: string;
  readonly ids: ReadonlyMap<string, number>;
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/g;
const INLINE = new Set(['a', 'em', 'strong', 'span', 'time', 'mark', 'sub', 'sup', 'b', 'i']);
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/gi, (whole, hex: string, decimal: string, name: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name.toLowerCase()] ?? whole;
  });

/** Text under construction, in pieces: to trim or to look at the end of one long string each time would take the square of its length. */
class Lines {
  readonly #pieces: string[] = [];
  length = 0;

  /** Nothing was said since the last line ended. */
  get atStart(): boolean {
    return this.#pieces.length === 0 || this.#pieces.at(-1) === '\n';
  }

  say(words: string): void {
    this.#pieces.push(words);
    this.length += words.length;
  }

  /** Ends the line, without the space at its end. */
  end(): void {
    while (!this.atStart) {
      const last = this.#pieces.pop() ?? '';
      const kept = last.trimEnd();
      this.length -= last.length;
      if (kept === '') continue;
      this.say(kept);
      this.say('\n');
    }
  }

  toString(): string {
    return this.#pieces.join('');
  }
}

/** Reads the text of HTML. */
export const visibleText = (html: string): VisibleText => {
  const text = new Lines();
  const ids = new Map<string, number>();
  const pending: string[] = [];
  for (const [token, , tag = '', attributes = ''] of html.matchAll(TOKEN)) {
    if (token.startsWith('<')) {
      if (!INLINE.has(tag)) text.end();
      const id = /\sid="([^"]*)"/.exec(attributes)?.[1];
      if (id !== undefined) pending.push(decode(id));
      continue;
    }
    const words = decode(token).replace(/\s+/g, ' ');
    const added = text.atStart ? words.trimStart() : words;
    if (added === '') continue;
    for (const id of pending.splice(0)) ids.set(id, text.length);
    text.say(added);
  }
  return { text: text.toString().trimEnd().normalize('NFC'), ids };
};
