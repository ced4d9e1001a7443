import { escapeMarkup } from '../../ground/escape-markup.ts';

/** Longer ones are left to break, or they would be wider than a phone. */
const NUMBER = /((?<=^|[\s(“])(?=[^\s]{0,30}\d)[\p{L}\p{N}]{1,12}[-/][\p{L}\p{N}/.–-]{1,24})/u;

/**
 * Text as HTML in which numbers of documents and dates are not parted at the end of a line:
 * “33/CV-TTCH”, “12-CT/TU”, “02/11/2021”.
 */
export function unbrokenHtml(text: string): string {
  return text
    .split(NUMBER)
    .map((part, i) => (i % 2 === 1 ? `<span class="unbroken">${escapeMarkup(part)}</span>` : escapeMarkup(part)))
    .join('');
}
