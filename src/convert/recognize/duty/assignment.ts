import type { Block, Outline, Span } from '../../model.ts';
import type { BodyVocabulary } from '../../text/body-vocabulary.ts';
import { phraseSet } from '../../text/phrase-set.ts';
import { agencyListAt } from './agency-list.ts';
import { agentsAt, partnersIn, type AgentFound } from './agents.ts';
import { agencyWordsAt, type AgencyWords } from './agency-words.ts';
import { dutyParts, ordering } from './duty-words.ts';

/**
 * A sentence that tells an agency to do something: where the agency is named and where the sentence
 * is. `name` is the agency's name where the words at `agency` are only a part of it: "Các Bộ: Quốc
 * phòng, …".
 */
export interface AssignmentMention {
  readonly agency: Span;
  readonly name: string | null;
  readonly sentence: Span;
  readonly agents: readonly AgentFound[];
  /** What they are told to do, in the words of the text. */
  readonly act: Span | null;
}

/** What stands before the words of a provision: its number, letter or "Điều 5.". */
const MARKER = /^[^\p{L}\d]{0,4}(?:\d[\d.]*[.)]?|[IVX]+[.\s-]+|[a-zđ]\)|Điều \d+\.)?[^\p{L}]{0,2}/u;
const ORDERING = phraseSet(ordering);
const HEADING_ORDER = phraseSet([...ordering, 'Đối với']);
const DUTY_PARTS = phraseSet(dutyParts);

/**
 * Who is told to do what, verbatim. A provision that opens with an agency and a verb of duty, or
 * with "Giao/Yêu cầu/Đề nghị <agency>"; and every provision under a heading that is only an
 * agency's name. Found by rule: not a complete list of duties.
 */
export function recognizeAssignments(outline: Outline, bodies: BodyVocabulary): AssignmentMention[] {
  const { blocks, reading } = outline;
  const found: AssignmentMention[] = [];
  const textOf = (b: Block): string => reading.slice(b.start, b.end);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.part !== 'body' || block.role === 'quoted') continue;
    const heading = block.kind === 'heading' && block.style !== null ? headingAgency(textOf(block)) : [];
    if (heading.length > 0) {
      let k = i + 1;
      for (; k < blocks.length && covered(block, blocks[k] as Block); k++) {
        const child = blocks[k] as Block;
        if (isDuty(child) && child.depth === block.depth + 1)
          found.push(mentionOf(heading, block, child, outline, bodies));
      }
      if (k > i + 1) i = k - 1;
      continue;
    }
    if (!isDuty(block)) continue;
    const named = agenciesOf(textOf(block), block);
    if (named.length > 0) found.push(mentionOf(named, block, block, outline, bodies));
  }
  return found;
}

/** An agency in the text of a block, from its start; `name` where its words there are not all of it. */
interface NamedAgency extends Span {
  readonly name: string | null;
}

/** `duty` is the block that says what is to be done; `named` the one that names who. */
function mentionOf(
  agencies: readonly NamedAgency[],
  named: Block,
  duty: Block,
  { reading }: Outline,
  bodies: BodyVocabulary,
): AssignmentMention {
  const [first, last] = [agencies[0] as NamedAgency, agencies.at(-1) as NamedAgency];
  const isListed = first.name !== null;
  const { agents, actFrom } = agentsAt(
    reading.slice(0, named.end),
    named.start + startOf(first, reading, named),
    bodies,
  );
  const from = named === duty ? actFrom : duty.start + markerEnd(reading.slice(duty.start, duty.end));
  const partners = partnersIn(reading, { start: from, end: duty.end }, bodies);
  return {
    agency: { start: named.start + first.start, end: named.start + last.end },
    name: isListed ? agencies.map(({ name }) => name).join(', ') : null,
    sentence: { start: duty.start, end: duty.end },
    agents: [...agents, ...partners],
    act: from < duty.end && agents.length > 0 ? { start: from, end: duty.end } : null,
  };
}

/** Where the list of agencies begins: before its word "Các Bộ:", if it has one. */
function startOf({ start, name }: NamedAgency, reading: string, named: Block): number {
  if (name === null) return start;
  const before = reading.slice(named.start, named.start + start);
  return /(?:Các|các)\s\S+(?:\s\S+)?\s?:\s?$/u.exec(before)?.index ?? start;
}

/**
 * "Giao Sở Y tế …", "Yêu cầu …", "- Chỉ đạo phòng Y tế …"; in a numbered provision also "Sở Y tế:
 * …", "Công an huyện phối hợp …", "Cơ quan thực hiện: Sở Nội vụ chủ trì …".
 */
function agenciesOf(text: string, { style }: Block): readonly NamedAgency[] {
  const from = markerEnd(text);
  const order = ORDERING.at(text, from);
  const listed = agencyListAt(text, afterOrder(text, from, order));
  if (listed.length > 0 && (order !== null || style !== null)) return listed;
  const ordered = order === null ? null : agencyWordsAt(text, afterOrder(text, from, order), 'order');
  if (ordered) return [agencySpan(afterOrder(text, from, order), ordered)];
  if (style === null) return [];
  const at = afterDutyPart(text, from);
  const subject = agencyWordsAt(at > from ? text.replace(/[.;]$/, '') : text, at, 'subject');
  return subject && (subject.then !== 'end' || at > from) ? [agencySpan(at, subject)] : [];
}

/** A heading that is nothing but agencies: "5. Giao Sở Y tế:", "8. UBND các xã, thị trấn". */
function headingAgency(text: string): readonly NamedAgency[] {
  const from = markerEnd(text);
  const start = afterOrder(text, from, HEADING_ORDER.at(text, from));
  const at = afterDutyPart(text, start);
  const words = agencyWordsAt(text, at, 'heading');
  return words && /^:?\s*$/.test(text.slice(words.thenAt)) ? [agencySpan(at, words)] : [];
}

function markerEnd(text: string): number {
  return MARKER.exec(text)?.[0].length ?? 0;
}

function afterOrder(text: string, from: number, order: string | null): number {
  if (order === null) return from;
  const end = from + order.length;
  return end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** After "Cơ quan chủ trì:", which says what part an agency has and names none. */
function afterDutyPart(text: string, from: number): number {
  const part = DUTY_PARTS.at(text.slice(from, from + 40).toLowerCase(), 0);
  if (part === null) return from;
  const colon = /^\s?:\s*/.exec(text.slice(from + part.length));
  return colon ? from + part.length + colon[0].length : from;
}

function agencySpan(start: number, { end }: AgencyWords): NamedAgency {
  return { start, end, name: null };
}

function covered(a: Block, b: Block): boolean {
  return b.depth > a.depth;
}

/** Agencies are told what to do in the text proper, not in what it quotes. */
function isDuty({ part, kind, role }: Block): boolean {
  return part === 'body' && role !== 'quoted' && (kind === 'provision' || kind === 'paragraph');
}
