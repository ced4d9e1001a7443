import type { Directive, Issuer } from '../../schema/directive.ts';
import { unknownSlug } from '../urls.ts';

/**
 * An issuing authority and its documents; `issuer` is null for the documents whose issuer is not
 * known.
 */
export interface IssuerDocuments {
  readonly key: string;
  readonly issuer: Issuer | null;
  readonly documents: readonly Directive[];
}

/**
 * The documents of each issuer by its key, those without one under `khong-ro`. `documents` must be
 * in display order.
 */
export function groupByIssuer(documents: readonly Directive[]): ReadonlyMap<string, IssuerDocuments> {
  const groups = Map.groupBy(documents, (d) => d.issuer?.key ?? unknownSlug);
  return new Map([...groups].map(([key, group]) => [key, { key, issuer: mostNamedIssuer(group), documents: group }]));
}

/**
 * The issuer as most of its documents name it; of equals, as the newest does. So the damaged line
 * of one document does not name the issuer of the others.
 */
function mostNamedIssuer(documents: readonly Directive[]): Issuer | null {
  const named = Map.groupBy(documents, ({ issuer }) => issuer?.name);
  const most = [...named.values()].reduce((longest, { length }) => Math.max(longest, length), 0);
  return [...named.values()].find(({ length }) => length === most)?.[0]?.issuer ?? null;
}
