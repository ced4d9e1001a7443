import type { Archive } from '../../archive/archive.ts';
import { shownIssuer } from '../../archive/body/shown-issuer.ts';
import { doubtOf } from '../../archive/document/doubt.ts';
import { typeName } from '../../archive/document/name/type-name.ts';
import { attributeValue, escapeMarkup } from '../../ground/escape-markup.ts';
import type { Directive } from '../../schema/directive.ts';
import { reasonWords } from '../../schema/reason-words.ts';
import { dateInFigures } from '../../vietnamese/date-words.ts';
import { documentLinkHtml } from '../document/document-link-html.ts';

/** A row of a register as HTML; what a list says of its document beneath the title comes between the two. */
export interface RegisterRowHtml {
  readonly start: string;
  readonly end: string;
}

/**
 * One document as a row of a register: date, title and issuer, then the number with its type. Lists have thousands of
 * rows, so each is a string, without what HTML can do without.
 */
export function registerRowHtml(archive: Archive, document: Directive): RegisterRowHtml {
  const { complete, documentType, number } = document;
  const issuer = shownIssuer(archive, document) ?? 'không rõ cơ quan ban hành';
  const type = documentType === null ? 'Văn bản' : typeName(archive.types, documentType);
  return {
    start: [
      `<p class="register-date figures">${dateHtml(document)}${doubtHtml(document, 'date')}`,
      `<div><p class=register-title>${documentLinkHtml(archive, document, 'title')}`,
      `<p class=register-facts><span>${escapeMarkup(issuer)}</span>${complete ? '' : ' <span>không đầy đủ</span>'}</p>`,
    ].join(''),
    end: [
      `</div><p class=register-number>${escapeMarkup(type)} `,
      `<span class="quiet unbroken">${escapeMarkup(number ?? 'không rõ số')}</span>${doubtHtml(document, 'number')}`,
    ].join(''),
  };
}

/** The date as stated, else the inferred bound, marked as such, else “không rõ ngày”. */
function dateHtml({ date, dateInferred }: Directive): string {
  if (date !== null) return `<time datetime=${attributeValue(date)}>${escapeMarkup(dateInFigures(date))}</time>`;
  const bound = dateInferred && (dateInferred.notBefore ?? dateInferred.notAfter);
  if (!bound) return 'không rõ ngày';
  const said = `${dateInferred.notBefore ? 'từ' : 'đến'} ${dateInFigures(bound)}`;
  const because = attributeValue(reasonWords(dateInferred.because));
  return `<span title=${because}>${escapeMarkup(said)} <span class=origin>suy ra</span></span>`;
}

function doubtHtml(document: Directive, field: 'date' | 'number'): string {
  const because = doubtOf(document, field);
  return because === null ? '' : ` <span class=origin title=${attributeValue(because)}>có thể sai</span>`;
}
