import { attributeValue, escapeMarkup } from '../../../ground/escape-markup.ts';

/**
 * The lines of a source as HTML, each with its number and the anchor `dong-113`. The number of a
 * line with words is a link to the place of the line on the page of the document. End tags, and
 * quotes around plain values, are left out: there is a line of markup for each line of text.
 */
export function sourceLinesHtml(lines: readonly string[], page: string): string {
  return lines.map((line, i) => lineHtml(line, i + 1, page)).join('\n');
}

function lineHtml(line: string, number: number, page: string): string {
  const anchor = `dong-${number}`;
  return line === ''
    ? `<p id=${anchor}><a>${number}</a>`
    : `<p id=${anchor}><a href=${attributeValue(`${page}#${anchor}`)}>${number}</a> ${escapeMarkup(line)}`;
}
