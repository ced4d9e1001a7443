const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/** The characters that a reader of a piece of HTML sees, white space and all. */
export const visibleText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&[a-z]+;|&#\d+;/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * A text without white space and signs of emphasis: what has to be the same on a page and in its
 * source.
 */
export const bareCharacters = (text: string): string => text.replace(/[\s*_]/g, '');
