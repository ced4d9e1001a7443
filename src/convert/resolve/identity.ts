import { slug } from '../text/slug.ts';
import type { Authority } from './authority.ts';

/** What somebody says of a document with a number: a citing text, or the document itself (`held` is then its id). */
export interface Claim {
  readonly number: string;
  readonly date: string | null;
  readonly authority: Authority | null;
  /** Province of the text that speaks, to keep unplaced numbers of two provinces apart. */
  readonly spokenIn: string | null;
  readonly held: string | null;
}

/** One document of the world, as far as the archive's texts tell it apart. `key` is its address. */
export interface Identity {
  readonly key: string;
  readonly number: string;
  readonly year: string | null;
  readonly authority: Authority | null;
  readonly held: string | null;
}

/** The identity of each claim, in the order of the claims: one, or several candidates where the words fit more than one. */
export type Resolution =
  | { readonly kind: 'one'; readonly identity: Identity }
  | { readonly kind: 'several'; readonly key: string; readonly candidates: readonly Identity[] };

const yearIn = (number: string): string | null => /^\d+[a-zA-Z]?\/((?:19|20)\d{2})\//.exec(number)?.[1] ?? null;
const yearOf = (claim: Claim): string | null => claim.date?.slice(0, 4) ?? yearIn(claim.number);
const authorityKey = (a: Authority | null): string | null => a && `${a.body}|${a.unit ?? ''}`;

interface Node {
  readonly authority: Authority | null;
  readonly authorityKey: string | null;
  readonly year: string | null;
  readonly spokenIn: string | null;
  readonly dates: Set<string>;
  held: string | null;
}

const fits = (node: Node, claim: Claim): boolean => {
  const wanted = authorityKey(claim.authority);
  const year = yearOf(claim);
  if (wanted !== null && node.authorityKey !== null && wanted !== node.authorityKey) return false;
  if (year !== null && node.year !== null && year !== node.year) return false;
  const day = claim.date?.length === 10 ? claim.date : null;
  if (day !== null && node.dates.size > 0 && !node.dates.has(day) && claim.held !== null) return false;
  // With the place unknown on one side, only the same day or the same province makes them one.
  if (wanted !== null && node.authorityKey !== null) return true;
  // The issuer is unsaid on one side: only the same province makes them one, or the same day where one side speaks from no province.
  const place = placeOf(node);
  if (claim.spokenIn === node.spokenIn || claim.spokenIn === place) return true;
  return (claim.spokenIn === null || place === null) && day !== null && node.dates.has(day);
};

const placeOf = (node: Node): string | null => node.authority?.unit?.split('/').slice(0, 2).join('/') ?? node.spokenIn;

/** How much a claim says: those that say most found the identities that the others join. */
const weight = (claim: Claim): number =>
  (claim.held ? 8 : 0) + (claim.authority ? 4 : 0) + (yearOf(claim) ? 2 : 0) + (claim.date?.length === 10 ? 1 : 0);

const identitiesOf = (claims: readonly Claim[]): Node[] => {
  const nodes: Node[] = [];
  for (const claim of [...claims].sort((a, b) => weight(b) - weight(a))) {
    const fitting = nodes.filter((n) => fits(n, claim));
    const exact = fitting.filter((n) => n.authorityKey === authorityKey(claim.authority) && n.year === yearOf(claim));
    const node = exact[0] ?? (fitting.length > 0 ? fitting[0] : undefined);
    const day = claim.date?.length === 10 ? claim.date : null;
    if (node && (claim.held === null || node.held === null)) {
      if (fitting.length === 1 || exact.length > 0) {
        if (day) node.dates.add(day);
        node.held ??= claim.held;
      }
      continue;
    }
    nodes.push({
      authority: claim.authority,
      authorityKey: authorityKey(claim.authority),
      year: yearOf(claim),
      spokenIn: claim.spokenIn,
      dates: new Set(day ? [day] : []),
      held: claim.held,
    });
  }
  return nodes;
};

const addressOf = (number: string, node: Node): string => {
  const place = node.authority?.unit ?? null;
  const where = place
    ? place.split('/').slice(1).join('-')
    : node.authority
      ? ''
      : (node.spokenIn?.split('/').slice(1).join('-') ?? '');
  const open = node.authority === null && !where ? '' : node.authority === null ? `trong-van-ban-${where}` : where;
  const year = yearIn(number) === null ? node.year : null;
  return [slug(number), open, year].filter(Boolean).join('-');
};

/**
 * Identity is type + number + issuer + date, never the number alone: "17/CT-UBND" of Hà Nội 2021 is not that of Gia Lai. Claims that agree as far as they speak are one
 * document; a claim that fits several is left open with its candidates. Pure; the result does not depend on the order of the claims.
 */
export const resolveIdentities = (claims: readonly Claim[]): Resolution[] => {
  const byNumber = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = byNumber.get(claim.number);
    if (list) list.push(claim);
    else byNumber.set(claim.number, [claim]);
  }
  const taken = new Map<string, number>();
  const identities = new Map<string, { node: Node; identity: Identity }[]>();
  for (const [number, list] of [...byNumber].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const nodes = identitiesOf([...list].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))));
    identities.set(
      number,
      nodes.map((node) => {
        const base = addressOf(number, node);
        const n = (taken.get(base) ?? 0) + 1;
        taken.set(base, n);
        return {
          node,
          identity: {
            key: n === 1 ? base : `${base}-${n}`,
            number,
            year: node.year,
            authority: node.authority,
            held: node.held,
          },
        };
      }),
    );
  }
  return claims.map((claim) => {
    const all = identities.get(claim.number) ?? [];
    const fitting = all.filter(({ node }) => fits(node, claim));
    const own = claim.held !== null ? all.find(({ node }) => node.held === claim.held) : undefined;
    const exact = fitting.filter(
      ({ node }) => node.authorityKey === authorityKey(claim.authority) && node.year === yearOf(claim),
    );
    const one = own ?? (exact.length === 1 ? exact[0] : fitting.length === 1 ? fitting[0] : undefined);
    if (one) return { kind: 'one', identity: one.identity };
    return { kind: 'several', key: `${slug(claim.number)}-chua-ro`, candidates: fitting.map((f) => f.identity) };
  });
};
