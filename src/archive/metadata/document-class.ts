/**
 * Which documents are legislation for the vocabularies (schema.org `Legislation`, ELI
 * `LegalResource`) and which are only documents: letters, notices, reports, all of the Party.
 */
import type { Directive } from '../../schema/directive.ts';
import { fact } from './fact.ts';

/** Classes of schema.org. */
export type DocumentClass = 'Legislation' | 'DigitalDocument';

/**
 * Types by slug that bind whom they address: normative texts (Law on Promulgation of Legal
 * Documents, 64/2025/QH15, Article 4) and individual decisions and directives of the State.
 */
const LEGISLATION: ReadonlySet<string> = new Set([
  ...['hien-phap', 'bo-luat', 'luat', 'phap-lenh', 'lenh', 'nghi-dinh', 'thong-tu', 'thong-tu-lien-tich'],
  ...['nghi-quyet', 'nghi-quyet-lien-tich', 'quyet-dinh', 'chi-thi', 'quy-che', 'quy-dinh'],
]);

/**
 * The class of a document. Where its type is inferred, or it is not of the State as far as is
 * known, it has the wider class, which says nothing wrong.
 */
export function documentClass(document: Directive): DocumentClass {
  const type = fact(document, 'documentType');
  return type !== null && document.regime === 'state' && LEGISLATION.has(type) ? 'Legislation' : 'DigitalDocument';
}
