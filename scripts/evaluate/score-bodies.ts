import type { BodyUse } from '../../src/schema/body.ts';
import { dutyVerbIn } from './agent-words.ts';
import type { BodyLabel, LabelledAssignment } from './body-label.ts';
import type { ReadAgent, ReadBodies, ReadDeadline } from './body-read.ts';
import { pairAgents, type PairedAgent } from './paired-agents.ts';
import { bodyWords, sameBody, sameName, sameUser } from './same-body.ts';
import type { ScoredValue } from './score-reading.ts';

/** What is measured of the bodies of a document. Of `agent …` only agents that were found count. */
export const bodyFields = [
  'agents',
  'agent bodies',
  'agent roles',
  'agent names without a verb',
  'deadlines',
  'issuer',
  'parent',
  'addressee',
  'recipient',
  'signatory',
] as const;
type BodyField = (typeof bodyFields)[number];

type Score = Omit<ScoredValue, 'document'> & { readonly field: BodyField };

/**
 * Each agent, deadline and body of a document with its outcome. A value of a label that was left
 * out is `missing`, a value that it contradicts or has not is `wrong`.
 */
export function scoreBodies(
  document: string,
  have: ReadBodies,
  want: Omit<BodyLabel, 'name' | 'sha256'>,
): ScoredValue[] {
  const { pairs, unlabelled } = pairAgents(have, want);
  const labelled = new Set(pairs.map((pair) => pair.have));
  return [
    ...pairs.flatMap(pairScores),
    ...unlabelled.map((agent) => score('agents', agentLine(agent), null)),
    ...have.agents.map((agent) => verbScore(agent, labelled.has(agent))),
    ...deadlineScores(pairs, have.deadlines),
    ...useScores(have, want),
  ].map((s) => ({ document, ...s }));
}

/** One value: right where `isRight`, missing where nothing was read, wrong otherwise. */
function score(field: BodyField, got: string | null, want: string | null, isRight = false): Score {
  return { field, outcome: isRight ? 'right' : got === null ? 'missing' : 'wrong', got, want };
}

function pairScores({ want, have }: PairedAgent): Score[] {
  const words = [want.words.office, want.words.words].filter((w) => w !== null).join(' ');
  const line = `line ${want.assignment.at} ${want.role} ${words}`;
  if (have === null) return want.optional ? [] : [score('agents', null, line)];
  const body = have.body === null ? null : bodyWords(have.body);
  return [
    ...(want.optional ? [] : [score('agents', line, line, true)]),
    score(
      'agent bodies',
      body,
      `line ${want.assignment.at} ${bodyWords(want.body)}`,
      have.body !== null && sameBody(have.body, want.body),
    ),
    score('agent roles', `${have.role} ${have.text}`, line, have.role === want.role),
  ];
}

/**
 * Words that a label has name a body, whatever they are: “các cơ quan tham mưu, giúp việc Tỉnh ủy”.
 */
function verbScore(agent: ReadAgent, labelled: boolean): Score {
  const line = agentLine(agent);
  return labelled || dutyVerbIn(agent.text) === null
    ? score('agent names without a verb', line, line, true)
    : score('agent names without a verb', line, null);
}

function agentLine({ line, role, text }: ReadAgent): string {
  return `line ${line} ${role} ${text}`;
}

/** The deadline of every assignment of which an agent was found; nothing where neither says one. */
function deadlineScores(pairs: readonly PairedAgent[], read: readonly ReadDeadline[]): Score[] {
  const found = pairs.filter(({ have }) => have !== null);
  return [...Map.groupBy(found, ({ want }) => want.assignment)].flatMap(([assignment, members]) => {
    const want = labelledDeadline(assignment);
    const all = [...new Set(members.map(({ have }) => have?.assignment ?? -1))].map((i) => readDeadline(read[i]));
    const got = all.find((d) => d === want) ?? all.find((d) => d !== null) ?? null;
    if (want === null && got === null) return [];
    const line = want === null ? null : `line ${assignment.at} ${want}`;
    return [score('deadlines', got === null ? null : `line ${assignment.at} ${got}`, line, got === want)];
  });
}

function labelledDeadline({ due, deadline, every }: LabelledAssignment): string | null {
  return deadline ?? every ?? (due === undefined ? null : 'in words');
}

function readDeadline(read: ReadDeadline | undefined): string | null {
  if (!read) return null;
  return read.deadline ?? read.recurrence?.every ?? (read.due === null ? null : 'in words');
}

function useScores(have: ReadBodies, { uses, bodies }: Pick<BodyLabel, 'uses' | 'bodies'>): Score[] {
  return (Object.keys(uses) as (keyof typeof uses & BodyUse)[]).flatMap((use) => {
    const left = new Set(have.uses.get(use) ?? []);
    const labelled = uses[use].flatMap((id): Score[] => {
      const body = bodies[id.replace(/\?$/, '')];
      if (!body) return [];
      const alike = [...left].filter((b) => sameUser(b, body));
      const read = alike.find((b) => sameName(b.name, body)) ?? alike[0];
      if (read) left.delete(read);
      if (id.endsWith('?')) return [];
      return [score(use, read ? bodyWords(read) : null, bodyWords(body), read !== undefined)];
    });
    return [...labelled, ...[...left].map((b) => score(use, bodyWords(b), null))];
  });
}
