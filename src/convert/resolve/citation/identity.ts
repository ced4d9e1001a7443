import { sameNumberKey } from '../../../number/number-key.ts';
import type { Authority } from './authority.ts';
import {
  authorityKey,
  dayOf,
  fits,
  isRivalOf,
  isSlipOf,
  yearOfClaim,
  type Claim,
  type Known,
} from './identity-claim.ts';
import { identityKey, unclearKey } from './identity-key.ts';

/** One document of the world, as far as the archive's texts tell it apart. `key` is its address. */
export interface Identity {
  readonly key: string;
  readonly number: string;
  readonly authority: Authority | null;
  readonly held: string | null;
}

/**
 * The identity of each claim, in the order of the claims: one, or several candidates where the
 * words fit more than one.
 */
export type ClaimResolution =
  | { readonly kind: 'one'; readonly identity: Identity }
  | { readonly kind: 'several'; readonly key: string; readonly candidates: readonly Identity[] };

interface Node extends Known {
  readonly number: string;
  readonly dates: Set<string>;
  documentType: string | null;
  held: string | null;
}

interface NamedNode {
  readonly node: Node;
  readonly identity: Identity;
}

/**
 * Identity is type + number + issuer + date, never the number alone: "17/CT-UBND" of Hà Nội 2021 is
 * not that of Gia Lai. Claims that agree as far as they speak are one document; a claim that fits
 * several is left open with its candidates. Pure; the result does not depend on the order of the
 * claims.
 */
export function resolveIdentities(claims: readonly Claim[]): ClaimResolution[] {
  const byNumber = Map.groupBy(claims, ({ number }) => sameNumberKey(number));
  const taken = new Map<string, number>();
  const known = new Map<string, { named: readonly NamedNode[]; of: ReadonlyMap<Claim, Node> }>();
  const name = (node: Node): NamedNode => {
    const base = identityKey(node.number, node);
    const n = (taken.get(base) ?? 0) + 1;
    taken.set(base, n);
    const { number, authority, held } = node;
    return { node, identity: { key: n === 1 ? base : `${base}-${n}`, number, authority, held } };
  };
  for (const [number, list] of [...byNumber].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { nodes, of } = nodesOf(list);
    known.set(number, { named: nodes.map(name), of });
  }
  return claims.map((claim) => {
    const { named = [], of } = known.get(sameNumberKey(claim.number)) ?? {};
    return resolveClaim(claim, named, of?.get(claim));
  });
}

/** The documents of one number, and which of them each claim founded or joined. */
function nodesOf(claims: readonly Claim[]): { readonly nodes: readonly Node[]; readonly of: Map<Claim, Node> } {
  const nodes: Node[] = [];
  const of = new Map<Claim, Node>();
  for (const claim of ordered(claims)) {
    const fitting = nodes.filter((n) => fits(n, claim));
    const exact = fitting.find((n) => isExact(n, claim));
    const node = exact ?? fitting[0];
    if (!node || (claim.held !== null && node.held !== null)) {
      const founded = claimNode(claim);
      nodes.push(founded);
      of.set(claim, founded);
      continue;
    }
    if (!exact && fitting.length > 1) continue;
    of.set(claim, node);
    const day = dayOf(claim);
    if (day) node.dates.add(day);
    node.documentType ??= claim.documentType;
    node.held ??= claim.held;
  }
  return { nodes, of };
}

function resolveClaim(claim: Claim, all: readonly NamedNode[], first: Node | undefined): ClaimResolution {
  const own = claim.held !== null ? all.find(({ node }) => node.held === claim.held) : undefined;
  const fitting = all.filter(({ node }) => fits(node, claim));
  const exact = fitting.filter(({ node }) => isExact(node, claim));
  const one =
    own ??
    (exact.length === 1 ? exact[0] : fitting.length === 1 ? fitting[0] : undefined) ??
    // What others added since may speak against the document that the claim itself founded or
    // joined.
    (fitting.length === 0 ? all.find(({ node }) => node === first) : undefined);
  const several = (candidates: readonly NamedNode[]): ClaimResolution => ({
    kind: 'several',
    key: unclearKey(claim.number),
    candidates: candidates.map(({ identity }) => identity),
  });
  if (!one) return several(fitting);
  const others = one.node.held === null ? doubtful(claim, all) : [];
  if (others.length === 0) return { kind: 'one', identity: one.identity };
  return several(others.length > 1 ? others : [...others, one]);
}

/** Claims of one number in an order that depends only on what they say. */
function ordered(claims: readonly Claim[]): Claim[] {
  return claims
    .map((claim) => ({ claim, weight: weight(claim), text: JSON.stringify(claim) }))
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ claim }) => claim);
}

/** Agrees in everything, not only as far as both speak. */
function isExact(known: Known, claim: Claim): boolean {
  return authorityKey(known.authority) === authorityKey(claim.authority) && known.year === yearOfClaim(claim);
}

function claimNode(claim: Claim): Node {
  return {
    number: claim.number,
    documentType: claim.documentType,
    authority: claim.authority,
    among: claim.among,
    year: yearOfClaim(claim),
    spokenIn: claim.spokenIn,
    dates: new Set([dayOf(claim)].filter((d) => d !== null)),
    held: claim.held,
  };
}

/** How much a claim says: those that say most found the documents that the others join. */
function weight(claim: Claim): number {
  return (claim.held ? 8 : 0) + (claim.authority ? 4 : 0) + (yearOfClaim(claim) ? 2 : 0) + (dayOf(claim) ? 1 : 0);
}

/** Held documents that a claim can be about, though it seems to be about one that is not held. */
function doubtful(claim: Claim, all: readonly NamedNode[]): readonly NamedNode[] {
  const rivals = all.filter(({ node }) => isRivalOf(node, claim));
  return rivals.length > 0 ? rivals : all.filter(({ node }) => isSlipOf(node, claim));
}
