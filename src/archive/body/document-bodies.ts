/** The bodies of one document. */
import type { Body, BodyMention, Directive } from '../../schema/directive.ts';
import { once } from '../once.ts';

/** A body of a document; its mentions by use are asked for with `mentionsAs`. */
export type NamedBody = Omit<Body, 'mentions'> & { readonly mentions: readonly BodyMention[] };

/**
 * The bodies that a document names, and its issuer where these lack it: a document whose issuer is
 * known is never without an issuing body.
 */
export function bodiesOf(document: Directive): readonly NamedBody[] {
  const { bodies, issuer } = document;
  if (issuer === null || bodies.some((body) => mentionsAs(body, 'issuer').length > 0 || body.key === issuer.key))
    return bodies;
  return [...bodies, issuerAlone(document, issuer)];
}

/** The body that issued a document; null where it is not known. */
export const issuingBody = once((document: Directive): NamedBody | null => {
  const bodies = bodiesOf(document);
  return (
    bodies.find((body) => mentionsAs(body, 'issuer').length > 0) ??
    bodies.find(({ key }) => key === document.issuer?.key) ??
    null
  );
});

/** The mentions of a body in one use. */
export function mentionsAs({ mentions }: NamedBody, use: BodyMention['use']): readonly BodyMention[] {
  return mentions.filter((mention) => mention.use === use);
}

function issuerAlone({ origins, regime }: Directive, issuer: NonNullable<Directive['issuer']>): NamedBody {
  return {
    key: issuer.key,
    name: issuer.name,
    kind: '',
    regime,
    level: null,
    unit: issuer.unit,
    unitOrigin: 'stated',
    parent: null,
    collective: null,
    candidates: [],
    origin: origins.issuer?.origin ?? 'stated',
    note: null,
    mentions: [],
  };
}
