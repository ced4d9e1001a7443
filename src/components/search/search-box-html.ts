import type { Addresses } from '../../archive/urls.ts';
import { attributeValue } from '../../ground/escape-markup.ts';

/**
 * Which box: `main` that of the search page, whose script answers without a new page; `compact`
 * that of the masthead.
 */
export interface SearchBoxKind {
  readonly main?: boolean;
  readonly compact?: boolean;
}

/** The search box as HTML: a GET form that works without JavaScript and has suggestions with it. */
export function searchBoxHtml(to: Addresses, { main = false, compact = false }: SearchBoxKind): string {
  const id = main ? 'tim' : 'q';
  const placeholder = compact ? 'Tìm trong kho' : 'Số, cụm từ, địa phương…';
  const form = [
    `class="query search-box${compact ? ' compact' : ''}"`,
    `action=${attributeValue(to.search())} role=search`,
    ...(main ? ['data-search-form'] : []),
    `data-search-root=${attributeValue(to.home())}`,
  ];
  return (
    `<form ${form.join(' ')}><label class=visually-hidden for=${id}>Tìm trong kho (phím / hoặc Ctrl+K)</label>` +
    `<div class=search-field><input id=${id} name=q type=search placeholder="${placeholder}" autocomplete=off ` +
    'autocapitalize=off spellcheck=false enterkeyhint=search data-search-input></div><button type=submit>Tìm</button></form>'
  );
}
