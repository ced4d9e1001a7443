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
    for (const agent of agents) add(agent.body, [agent.office, agent.text].filter(Boolean).join(' '), anchor);
  }
  return [...found.values()].map(({ name, body, at }) => ({ name, body, anchors: [...at] }));
}
