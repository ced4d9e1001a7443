import type { Agent, Assignment, Body, BodyMention, BodyUse } from '../../schema/directive.ts';
import type { Unit } from '../../gazetteer/unit.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import type { Knowledge } from '../knowledge.ts';
import type { BodyFound, Span } from '../model.ts';
import { namedBodyAt } from '../recognize/body/named-body.ts';
import { bodiesFrom } from '../recognize/body/body-list.ts';
import { bodyLine, mendedLine } from '../recognize/body/body-line.ts';
import { issuerInSentenceCase } from '../recognize/header/issuer/name-case.ts';
import type { BodyContext, BodyIdentity } from '../resolve/body/body-context.ts';
import { bodyKey } from '../resolve/body/body-key.ts';
import { bodyIdentity } from '../resolve/body/body-identity.ts';
import { inSmallLetters } from '../text/phrase/small-letters.ts';
import { wordsOfSpan } from '../text/sentence.ts';
import type { ReadDocument } from './document.ts';
import type { Recognized } from './recognized.ts';

/** One naming of a body: who it is, as what it is named, and in which words of the text. */
interface Naming extends Span {
  readonly identity: BodyIdentity;
  readonly use: BodyUse;
  readonly office: string | null;
  /** As of BodyFound: the whole name where its span has not all of it. */
  readonly words?: string | undefined;
}

/** A citation's issuer is printed so near to its number. */
const AUTHOR_REACH = 240;

/** The document with its bodies, and with the agents of its assignments among them. */
export function withBodies(document: ReadDocument, r: Recognized, knowledge: Knowledge): ReadDocument {
  const { fields, home } = document;
  const { bodies, gazetteer } = knowledge;
  const local: BodyContext = { home, isCentral: false, bodies, gazetteer };
  const issuer = issuerIdentity(r, fields.issuer?.key ?? null, local);
  const context: BodyContext = { ...local, isCentral: issuer?.level === 'central', issuer };
  const identify = (found: BodyFound): BodyIdentity => bodyIdentity(found, context);
  const agents = r.assignments.map((a) =>
    a.agents.map(({ found, role }) => ({ naming: naming(found, 'agent', identify), role })),
  );
  const namings = [
    ...issuerNamings(r, issuer, identify, context),
    ...jointIssuers(r, issuer, identify, context),
    ...r.peopleBodies.map(({ found, use }) => naming(found, use, identify)),
    ...authors(r, identify, context),
    ...agents.flatMap((some) => some.map(({ naming }) => naming)),
  ];
  return {
    ...document,
    fields: {
      ...fields,
      issuer: fields.issuer && issuer && { ...fields.issuer, key: issuer.key },
      bodies: grouped(namings, r),
      assignments: fields.assignments.map((assignment, i) => withAgents(assignment, agents[i] ?? [], r)),
    },
  };
}

function naming(found: BodyFound, use: BodyUse, identify: (found: BodyFound) => BodyIdentity): Naming {
  return {
    identity: identify(found),
    use,
    office: found.office,
    start: found.start,
    end: found.end,
    words: found.words,
  };
}

/** The issuer as a body; one of a kind that no row has keeps its name and address. */
function issuerIdentity(
  { issuer, places, outline }: Recognized,
  key: string | null,
  context: BodyContext,
): BodyIdentity | null {
  if (issuer === null || key === null) return null;
  const unit = context.gazetteer.unit(places.issuerUnit ?? '');
  const words = mendedLine(bodyLine(withNameOf(unit, issuer.name)), context.bodies);
  const found = namedBodyAt(words, 0, context.bodies);
  const ofParty = /^ban chấp hành trung ương/iu.test(issuer.parent ?? '')
    ? context.bodies.centralNamed(`${issuer.name} Trung ương`)
    : null;
  if (found && ofParty) return bodyIdentity({ ...found, central: ofParty }, context);
  if (found && found.end >= words.printed.length - 1) return bodyIdentity(found, context);
  const [first] = centralsOfJoint(outline.reading.slice(issuer.start, issuer.end), context);
  if (first) return bodyIdentity(first, context);
  const own = found && (found.unit?.name ?? found.bareUnit) !== null ? words.printed.slice(found.end).trim() : '';
  // "HUYỆN ỦY CÔ TÔ / CƠ QUAN TỔ CHỨC – NỘI VỤ": the second line is a body of the first.
  const owner = found && context.bodies.headAt(inSmallLetters(own), 0) ? bodyIdentity(found, context) : null;
  if (found && owner?.unit != null)
    return bodyOf(owner, issuerInSentenceCase(own.toUpperCase(), context.bodies.heads), context);
  return {
    key,
    name: issuer.name,
    kind: found?.row?.id ?? 'khac',
    regime: found?.row?.regime ?? null,
    level: unit?.level ?? null,
    unit: places.issuerUnit,
    unitOrigin: places.issuerUnit === null ? 'unknown' : 'stated',
    parent: null,
    collective: null,
    candidates: [],
    note: null,
  };
}

/** Between the issuers of a joint document. */
const JOINT = /\s?[-–,]\s?(?=(?:bộ|ủy ban|tòa án|viện kiểm sát|ngân hàng|thanh tra|kiểm toán|tổng liên đoàn)\s)/iu;

/**
 * "BỘ TÀI CHÍNH - BỘ Y TẾ": the central bodies that issue a document together; none where one does.
 */
function centralsOfJoint(printed: string, { bodies }: BodyContext): readonly BodyFound[] {
  const parts = printed.replace(/\s+/gu, ' ').split(JOINT);
  const found = parts.flatMap((part) => {
    const central = bodies.centralNamed(part.trim());
    return central ? (namedBodyAt(bodyLine(central.name), 0, bodies) ?? []) : [];
  });
  return parts.length > 1 && found.length === parts.length ? found : [];
}

/** Those that issue a document with its first issuer. */
function jointIssuers(
  { issuer, outline }: Recognized,
  first: BodyIdentity | null,
  identify: (found: BodyFound) => BodyIdentity,
  context: BodyContext,
): Naming[] {
  if (issuer === null) return [];
  return centralsOfJoint(outline.reading.slice(issuer.start, issuer.end), context)
    .map(identify)
    .filter(({ key }) => key !== first?.key)
    .map((identity) => ({ identity, use: 'issuer', office: null, start: issuer.start, end: issuer.end }));
}

/**
 * A body that belongs to another, of a kind that no row has: "Cơ quan tổ chức - Nội vụ Huyện ủy Cô
 * Tô".
 */
function bodyOf(owner: BodyIdentity, own: string, { gazetteer }: BodyContext): BodyIdentity {
  const name = `${own} ${owner.name}`;
  return { ...owner, key: bodyKey(name, owner.unit, gazetteer), name, kind: 'khac', parent: owner.key };
}

/**
 * A name whose unit a scan spoiled, with that of the unit that it was read as: "Cục thuê TP Ho Chí
 * Minh".
 */
function withNameOf(unit: Unit | undefined, name: string): string {
  if (unit === undefined || !fold(name).endsWith(` ${fold(unit.name)}`)) return name;
  const words = unit.name.split(' ').length;
  return [...name.split(' ').slice(0, -words), unit.name].join(' ');
}

/**
 * The issuer, the body that the header prints above it, and the body that the signature speaks for.
 */
function issuerNamings(
  { issuer, signatory, outline }: Recognized,
  identity: BodyIdentity | null,
  identify: (found: BodyFound) => BodyIdentity,
  { bodies }: BodyContext,
): Naming[] {
  const namings: Naming[] = [];
  if (issuer && identity) namings.push({ identity, use: 'issuer', office: null, start: issuer.start, end: issuer.end });
  const parent = issuer?.parent == null ? null : namedBodyAt(bodyLine(issuer.parent), 0, bodies);
  if (parent && issuer?.parentAt) namings.push({ ...naming(parent, 'parent', identify), ...issuer.parentAt });
  if (signatory?.signedAs) {
    const words = issuerInSentenceCase(
      outline.reading.slice(signatory.signedAs.start, signatory.signedAs.end),
      bodies.heads,
    );
    const said = namedBodyAt(bodyLine(words.replace(/^\W*(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[.\s]*/iu, '')), 0, bodies);
    // "TM. BAN THƯỜNG VỤ", "KT. GIÁM ĐỐC" speak for the issuer; only a unit or a whole name says
    // another body.
    const isAnother = said !== null && (said.unit !== null || said.central !== null);
    const signedFor = isAnother ? identify(said) : identity;
    if (signedFor)
      namings.push({ identity: signedFor, use: 'signatory', office: said?.office ?? null, ...signatory.signedAs });
  }
  return namings;
}

/** Who wrote the documents that are cited, where the text names them beside the number. */
function authors(
  { cited, outline }: Recognized,
  identify: (found: BodyFound) => BodyIdentity,
  { bodies }: BodyContext,
): Naming[] {
  return cited.flatMap(({ issuer, mentions }) => {
    const [first] = mentions;
    if (issuer === null || first === undefined) return [];
    const at = issuerPlace(issuer, outline.reading, first);
    if (at === null) return [];
    const words = bodyLine(outline.reading, at, at + issuer.length);
    return bodiesFrom(words, 0, bodies).found.map((found) => ({
      ...naming(found, 'author', identify),
      start: words.offsetOf(found.start),
      end: words.offsetOf(found.end - 1) + 1,
    }));
  });
}

/** Where the words of an issuer are, near a citation; null where a break or a slip parts them. */
function issuerPlace(issuer: string, reading: string, { start, end }: Span): number | null {
  const after = reading.slice(end, end + AUTHOR_REACH).indexOf(issuer);
  if (after >= 0) return end + after;
  const from = Math.max(0, start - AUTHOR_REACH);
  const before = reading.slice(from, end).lastIndexOf(issuer);
  return before < 0 ? null : from + before;
}

/** One entry a body, in text order of its first mention. */
function grouped(namings: readonly Naming[], { toMention }: Recognized): Body[] {
  const inOrder = namings.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return [...Map.groupBy(inOrder, ({ identity }) => identity.key).values()].map((ofBody) => {
    const [{ identity }] = ofBody as [Naming, ...Naming[]];
    return { ...identity, origin: 'stated', mentions: ofBody.map((naming) => mentionOf(naming, toMention)) };
  });
}

function mentionOf({ start, end, use, office }: Naming, toMention: Recognized['toMention']): BodyMention {
  return { ...toMention({ start, end }), use, office };
}

function withAgents(
  assignment: Assignment,
  found: readonly { readonly naming: Naming; readonly role: Agent['role'] }[],
  { outline }: Recognized,
): Assignment {
  const agents = found.map(({ naming, role }): Agent => ({
    body: naming.identity.key,
    role,
    text: naming.words ?? wordsOfSpan(outline, naming),
    office: naming.office,
  }));
  return { ...assignment, agents: agents.filter((one, i) => agents.findIndex(({ body }) => body === one.body) === i) };
}
