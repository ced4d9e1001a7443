/** The text of a rendered body as a reader sees it, with the places of its ids. Reads only what src/render writes: well-formed HTML. */

/** `text`: a line for each block. `ids`: where the text of each element with an id begins (UTF-16). */
export interface VisibleText {
  readonly text: string;
  readonly ids: ReadonlyMap<string, number>;
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/g;
const INLINE = new Set(['a', 'em', 'strong', 'span', 'time', 'mark', 'sub', 'sup', 'b', 'i']);
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/gi, (whole, hex: string, decimal: string, name: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name.toLowerCase()] ?? whole;
  });

/** Reads the text of HTML. */
export const visibleText = (html: string): VisibleText => {
  let text = '';
  const ids = new Map<string, number>();
  const pending: string[] = [];
  for (const [token, , tag = '', attributes = ''] of html.matchAll(TOKEN)) {
    if (token.startsWith('<')) {
      if (!INLINE.has(tag) && text !== '' && !text.endsWith('\n')) text = `${text.trimEnd()}\n`;
      const id = /\sid="([^"]*)"/.exec(attributes)?.[1];
      if (id !== undefined) pending.push(decode(id));
      continue;
    }
    const words = decode(token).replace(/\s+/g, ' ');
    const added = text === '' || text.endsWith('\n') ? words.trimStart() : words;
    if (added === '') continue;
    for (const id of pending.splice(0)) ids.set(id, text.length);
    text += added;
  }
  return { text: text.trimEnd().normalize('NFC'), ids };
};
