/** Pieces of XML as strings. */
import { escapeMarkup } from '../../ground/escape-markup.ts';

/** Attributes; one whose value is null is left out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** An element around what is XML already. */
export function element(name: string, attributes: Attributes = {}, ...inner: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${xmlText(value)}"`,
  );
  const content = inner.join('');
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** Text as XML. Characters that XML 1.0 has no way to write become the one for what is not a character. */
export function xmlText(text: string): string {
  return escapeMarkup(text.toWellFormed().replace(NO_CHARACTER, '\uFFFD'));
}

const NO_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
