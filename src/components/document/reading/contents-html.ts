import { contentsTitle, type ContentsRow } from '../../../archive/document/reading/contents.ts';
import { escapeMarkup } from '../../../ground/escape-markup.ts';

/**
 * Rows of a table of contents as HTML, one string for hundreds of them; what is inside a row
 * unfolds on its own. End tags that HTML implies are left out.
 */
export function contentsHtml(rows: readonly ContentsRow[]): string {
  return `<ol>${rows.map(rowHtml).join('')}</ol>`;
}

function rowHtml({ anchor, label, title, rows, open }: ContentsRow): string {
  const words = `<span class=figures>${escapeMarkup(label)}</span> ${escapeMarkup(contentsTitle(title))}`;
  const link = `<a href="#${escapeMarkup(anchor)}">${words}</a>`;
  if (rows.length === 0) return `<li>${link}`;
  const name = escapeMarkup(`Các mục trong ${label}`);
  return `<li class=toc-parent>${link}<details${open ? ' open' : ''}><summary aria-label="${name}"></summary>${contentsHtml(rows)}</details>`;
}
