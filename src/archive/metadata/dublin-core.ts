/**
 * A document in the elements of Dublin Core that the Vietnamese standard for government web sites
 * asks for (TCVN 7980).
 */
import type { Archive } from '../archive.ts';
import { shownIssuer } from '../body/shown-issuer.ts';
import type { Directive } from '../../schema/directive.ts';
import { fact, factualDesignation, factualTitle } from './fact.ts';
import type { WebAddress } from './web-address.ts';

/** One element: its name without the prefix `DC.`, and its value. */
export type DublinCoreElement = readonly [name: string, value: string];

/** What only the page knows. */
export interface DublinCoreOf {
  readonly description: string;
  /** The body responsible for the archive, who publishes the copy; null where nobody says. */
  readonly publisher: string | null;
  readonly web: WebAddress;
}

/**
 * The elements in the order of the standard. Creator is who issued the document, contributor who
 * signed it, publisher who is responsible for the archive; what is inferred or not known has none.
 */
export function dublinCore(archive: Archive, d: Directive, of: DublinCoreOf): readonly DublinCoreElement[] {
  const rows: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['title', factualTitle(d) ?? factualDesignation(archive, d)],
    ['creator', fact(d, 'issuer') && shownIssuer(archive, d)],
    ['subject', subjectsOf(archive, d)],
    ['description', of.description],
    ['publisher', of.publisher],
    ['contributor', fact(d, 'signatory')?.name],
    ['date', fact(d, 'date')],
    ['identifier', fact(d, 'number')],
    ['source', of.web(archive.href.source(d.id))],
    ['language', 'vi'],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** The terms of the glossary that the text uses. */
function subjectsOf({ terms }: Archive, d: Directive): string | null {
  return d.terms.map(({ id }) => terms.get(id)?.name ?? id).join('; ') || null;
}
