/** Whom a document, and one of its sentences, tells to do something. */
import type { Directive, Mention } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import type { BodyPage } from '../body/body-page.ts';

/** The bodies that the sentence of a mention tells to do something, each once, in text order. */
export function bodiesTold(
  { bodyIndex }: Pick<Archive, 'bodyIndex'>,
  { assignments }: Pick<Directive, 'assignments'>,
  { line, sentence }: Pick<Mention, 'line' | 'sentence'>,
): readonly BodyPage[] {
  const same = assignments.filter((one) => one.line === line && one.sentence === sentence);
  const keys = new Set(same.flatMap(({ agents }) => agents.map(({ body }) => body)));
  return [...keys].flatMap((key) => bodyIndex.bodies.get(key) ?? []);
}

/**
 * The bodies that the provision around a sentence tells to do something, where the sentence itself
 * names none: those of the nearest provision that names any. A conclusion, to be shown as one.
 */
export function bodiesToldAround(
  { bodyIndex }: Pick<Archive, 'bodyIndex'>,
  { assignments, provisions }: Pick<Directive, 'assignments' | 'provisions'>,
  { line, anchor }: Pick<Mention, 'line' | 'anchor'>,
): readonly BodyPage[] {
  for (const around of anchorsAround(provisions, anchor)) {
    const near = assignments.filter((one) => one.anchor === around && one.line <= line);
    const keys = new Set(near.flatMap(({ agents }) => agents.map(({ body }) => body)));
    if (keys.size > 0) return [...keys].flatMap((key) => bodyIndex.bodies.get(key) ?? []);
  }
  return [];
}

/** A provision and those that it is part of, the nearest first. */
function anchorsAround(provisions: Directive['provisions'], anchor: string): readonly string[] {
  const at = provisions.findIndex((one) => one.anchor === anchor);
  const found = [anchor];
  let depth = provisions[at]?.depth ?? 0;
  for (const one of provisions.slice(0, Math.max(0, at)).reverse()) {
    if (one.depth >= depth) continue;
    found.push(one.anchor);
    depth = one.depth;
  }
  return found;
}

/** One body that a document tells something: as it is first named, and the provisions that do. */
export interface ToldInDocument {
  readonly name: string;
  /** Null where it is not known which body the words mean. */
  readonly body: BodyPage | null;
  readonly anchors: readonly string[];
}

/** Whom a document tells to do something, in text order. */
export function toldIn(
  { bodyIndex }: Pick<Archive, 'bodyIndex'>,
  { assignments }: Pick<Directive, 'assignments'>,
): readonly ToldInDocument[] {
  const found = new Map<string, { readonly name: string; readonly body: BodyPage | null; readonly at: Set<string> }>();
  const add = (key: string, name: string, anchor: string): void => {
    const seen = found.get(key) ?? { name, body: bodyIndex.bodies.get(key) ?? null, at: new Set() };
    seen.at.add(anchor);
    found.set(key, seen);
  };
  for (const { agents, text, anchor } of assignments) {
    if (agents.length === 0) add(`? ${text}`, text, anchor);
    for (const agent of agents) add(agent.body, agent.text, anchor);
  }
  return [...found.values()].map(({ name, body, at }) => ({ name, body, anchors: [...at] }));
}
