import type { Given } from '../../schema/correction.ts';
import type { Body, BodyMention } from '../../schema/directive.ts';
import { givenOrigin, staffReason } from './staff.ts';

/**
 * The bodies of a document whose issuer staff put right: the words of the header, and of a
 * signature that speaks for the issuer as read, are those of the issuer entered. `identity` is null
 * where the document has none.
 */
export function withIssuerBody(
  bodies: readonly Body[],
  identity: Omit<Body, 'mentions' | 'origin'> | null,
  given: Given<unknown>,
): readonly Body[] {
  // Who entered what the text says too has changed nothing.
  const asRead = bodies.find(({ mentions }) => mentions.some(({ use }) => use === 'issuer'));
  if (identity !== null && asRead?.key === identity.key) return bodies;
  const isOf = (body: Body, { use }: BodyMention): boolean =>
    use === 'issuer' || (use === 'signatory' && identity !== null && body === asRead);
  const printed = bodies.flatMap((body) => body.mentions.filter((mention) => isOf(body, mention)));
  const others = bodies.flatMap((body) => {
    const mentions = body.mentions.filter((mention) => !isOf(body, mention));
    return mentions.length === 0 && body.mentions.length > 0 ? [] : [{ ...body, mentions }];
  });
  if (identity === null) return others;
  const own = others.find(({ key }) => key === identity.key);
  const issuer: Body = {
    ...identity,
    origin: givenOrigin(given),
    note: staffReason(given),
    mentions: [...printed, ...(own?.mentions ?? [])],
  };
  return [issuer, ...others.filter((body) => body !== own)];
}
