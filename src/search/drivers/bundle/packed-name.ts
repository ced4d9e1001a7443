/** A name as its file holds it: two thirds of the bytes of one written out. */
import type { NameCard, NearPlace } from '../../port.ts';

const KINDS = ['place', 'term', 'type'] as const;

/**
 * Kind, key, name, where, documents (-1: no page), neighbours, then other names. Of a unit without
 * a page the key is its era alone: it has no address.
 */
export type PackedName = readonly [
  kind: number,
  key: string,
  name: string,
  where: string,
  documents: number,
  near: readonly (readonly [key: string | 0, name: string, documents: number])[],
  ...also: readonly string[],
];

/** Packs a name. */
export function packName({ kind, key, name, where, documents, near, also }: NameCard): PackedName {
  const beside = near.map((one) => [one.key ?? 0, one.name, one.documents] as const);
  return [
    KINDS.indexOf(kind),
    documents === null ? withoutUnit(key) : key,
    name,
    where,
    documents ?? -1,
    beside,
    ...also,
  ];
}

function withoutUnit(path: string): string {
  return path.slice(0, path.indexOf('/') + 1);
}

/** Writes a name out. */
export function unpackName([kind, key, name, where, documents, near, ...also]: PackedName): NameCard {
  return {
    kind: KINDS[kind] ?? 'place',
    key,
    name,
    also,
    where,
    documents: documents < 0 ? null : documents,
    near: near.map(([key, name, documents]): NearPlace => ({ key: key === 0 ? null : key, name, documents })),
  };
}
