import type { BodyGiven, CorrectionValues, Given } from '../../schema/correction.ts';
import type { Assignment, Body, BodyMention, Mention } from '../../schema/directive.ts';
import { foldedWords } from '../../vietnamese/fold/fold.ts';
import { placeTones } from '../../vietnamese/tone-place.ts';
import type { DiagnosticCode } from '../diagnostic.ts';
import type { Span } from '../model.ts';
import { staffReason } from './staff.ts';

/**
 * Which body a name means; null where the tables have no such kind, or the unit has no such body.
 */
type BodyMeant = Omit<Body, 'mentions' | 'origin'>;

/** What correcting the bodies needs of the document. */
export interface BodyScene {
  readonly identify: (name: string, unit: string | null) => BodyMeant | null;
  readonly occurrences: (words: string) => readonly Span[];
  readonly toMention: (span: Span) => Mention;
  readonly say: (code: DiagnosticCode, at: { readonly line: number; readonly column: number }, value: string) => void;
}

/** The bodies of a document, and the assignments that name them by their keys. */
export interface BodiesRead {
  readonly bodies: readonly Body[];
  readonly assignments: readonly Assignment[];
}

/**
 * Read bodies with those of staff: words that were read as another body, or as none, are this one;
 * a part in the text is put right; `remove` takes words, or a body with all its words, out. Agents
 * of assignments follow. What is not told stays as read.
 */
export function applyBodies(read: BodiesRead, given: Given<CorrectionValues['bodies']>, scene: BodyScene): BodiesRead {
  return given.value.reduce(
    (now, one) => (one.remove ? withoutBody(now, one, scene) : withBody(now, one, given, scene)),
    read,
  );
}

/** Takes out the words given, or all of the body that has the name. */
function withoutBody(read: BodiesRead, one: BodyGiven, { say }: BodyScene): BodiesRead {
  const isMeant = (body: Body, text: string): boolean =>
    one.words === null ? sameWords(body.name, one.name) || sameWords(text, one.name) : sameWords(text, one.words);
  const bodies = read.bodies.flatMap((body) => {
    const mentions = body.mentions.filter(({ text }) => !isMeant(body, text));
    return mentions.length === 0 ? [] : [mentions.length === body.mentions.length ? body : { ...body, mentions }];
  });
  if (countMentions(bodies) === countMentions(read.bodies)) say('sua-khong-thay', one, `cơ quan “${shownWords(one)}”`);
  const nameOf = new Map(read.bodies.map((body) => [body.key, body]));
  const isAgentMeant = (key: string, text: string): boolean => {
    const body = nameOf.get(key);
    return body ? isMeant(body, text) : sameWords(text, shownWords(one));
  };
  return {
    bodies,
    assignments: read.assignments.map((a) => ({
      ...a,
      agents: a.agents.filter(({ body, text }) => !isAgentMeant(body, text)),
    })),
  };
}

/** Makes the words given those of the body that staff name. */
function withBody(read: BodiesRead, one: BodyGiven, given: Given<unknown>, scene: BodyScene): BodiesRead {
  const identity = scene.identify(one.name, one.unit);
  if (identity === null) {
    scene.say('sua-sai-dang', one, unknownBody(one));
    return read;
  }
  const isMeant = (text: string): boolean => sameWords(text, shownWords(one));
  const moved = read.bodies.flatMap(({ key, mentions }) =>
    key === identity.key ? mentions : mentions.filter(({ text }) => isMeant(text)),
  );
  const mentions = moved.length > 0 ? moved : newMentions(one, scene);
  if (mentions.length === 0) scene.say('sua-khong-thay', one, `cơ quan “${shownWords(one)}”`);
  const body: Body = {
    ...identity,
    unitOrigin: one.unit === null ? identity.unitOrigin : 'staff',
    origin: 'staff',
    note: staffReason(given),
    mentions: mentions.map((mention) => ({ ...mention, use: one.use ?? mention.use })),
  };
  const others = read.bodies.flatMap((other) => {
    if (other.key === identity.key) return [];
    const left = other.mentions.filter(({ text }) => !isMeant(text));
    return left.length === 0 ? [] : [{ ...other, mentions: left }];
  });
  return {
    bodies: [...others, body].toSorted((a, b) => placeInText(a) - placeInText(b)),
    assignments: read.assignments.map((a) => withAgent(a, one, body)),
  };
}

/**
 * Agents named by the words are the body; where staff say that it is one, it is added to its
 * sentence.
 */
function withAgent(assignment: Assignment, one: BodyGiven, body: Body): Assignment {
  const words = shownWords(one);
  const agents = assignment.agents.map((agent) =>
    sameWords(agent.text, words) ? { ...agent, body: body.key } : agent,
  );
  const isThere = agents.some((agent) => agent.body === body.key);
  const isNamed = foldedWords(assignment.sentence).includes(foldedWords(words));
  if (one.use !== 'agent' || isThere || !isNamed) return { ...assignment, agents };
  return { ...assignment, agents: [...agents, { body: body.key, role: 'does', text: words, office: null }] };
}

function newMentions(one: BodyGiven, { occurrences, toMention }: BodyScene): readonly BodyMention[] {
  return occurrences(shownWords(one)).map((span) => ({
    ...toMention(span),
    use: one.use ?? 'mentioned',
    office: null,
  }));
}

/** The words by which an entry is looked for in the text. */
function shownWords({ words, name }: BodyGiven): string {
  return words ?? name;
}

function unknownBody({ name, unit }: BodyGiven): string {
  return unit === null
    ? `bodies: “${name}” không mở đầu bằng loại cơ quan nào trong content/reference/bodies.yaml; xem lại tên, hoặc thêm một dòng vào bảng ấy.`
    : `bodies: “${name}” không phải cơ quan của ${unit}; xem lại name và unit.`;
}

function countMentions(bodies: readonly Body[]): number {
  return bodies.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** Bodies that the text does not name come last. */
function placeInText({ mentions }: Body): number {
  return mentions[0]?.line ?? Infinity;
}

/** Names are the same whatever their capitals, white space and place of tones. */
function sameWords(a: string, b: string): boolean {
  return comparableName(a) === comparableName(b);
}

function comparableName(words: string): string {
  return placeTones(words.normalize('NFC').toLowerCase()).replace(/\s+/gu, ' ').trim();
}
