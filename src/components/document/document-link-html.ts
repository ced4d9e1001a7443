import type { Archive } from '../../archive/archive.ts';
import { spoiledTitle } from '../../archive/document/doubt.ts';
import { documentName, documentNameAlone, titleAlone } from '../../archive/document/name/document-name.ts';
import { titleMark } from '../../archive/document/name/title.ts';
import { withdrawnWord } from '../../archive/document/withdrawn.ts';
import { escapeMarkup } from '../../ground/escape-markup.ts';
import type { Directive } from '../../schema/directive.ts';
import { unbrokenHtml } from './unbroken-html.ts';

/**
 * By what a link names its document: its title; type and number, or what stands for it; the same
 * with the issuer where it needs one.
 */
export type NamedBy = 'title' | 'number' | 'name';

/**
 * The link to a document with the marks of a title that is none, of one that is in doubt and of a
 * document that was withdrawn, as one string: lists have hundreds of them, and four components for
 * each.
 */
export function documentLinkHtml(archive: Archive, document: Directive, by: NamedBy, anchor?: string): string {
  const title = by === 'title' ? titleAlone(archive, document) : null;
  const name = by === 'name' ? documentNameAlone(archive, document) : documentName(archive, document);
  const mark = title && titleMark(title);
  const doubt = title && spoiledTitle(document);
  return [
    `<a href="${escapeMarkup(archive.href.document(document.id, anchor))}">${unbrokenHtml(title?.text ?? name)}</a>`,
    mark ? `<span class="origin">${escapeMarkup(mark)}</span>` : '',
    doubt ? ` <span class="origin" title="${escapeMarkup(doubt)}">có thể sai</span>` : '',
    document.withdrawn ? ` <span class="withdrawn">${withdrawnWord}</span>` : '',
  ].join('');
}
