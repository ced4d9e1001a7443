import type { AgentRole } from '../../../schema/directive.ts';
import type { Block, Outline, Span } from '../../model.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { phraseSet } from '../../text/phrase/phrase-set.ts';
import { sentencesIn } from '../../text/sentence.ts';
import { bodyLine, mendedLine, partOfLine, type BodyLine } from '../body/body-line.ts';
import { eachOnce, type AgentFound } from './agent-role.ts';
import type { AssignmentMention } from './assignment-mention.ts';
import { agentsOfSentence } from './agents.ts';
import { agentsMadeKnown, agentsOfClosing } from './closing-agents.ts';
import { agentsOfHeading, agentsPassedOn, agentsUnder } from './heading-agents.ts';
import { endsInList } from './order.ts';
import { partnersIn } from './partners.ts';
import { dutyParts } from './duty-words.ts';
import { taskAssignments } from './task/task-assignments.ts';

/** What is before the words of a provision: its number, letter or "Điều 5.". */
const MARKER = /^[^\p{L}\d]{0,4}(?:\d[\d.]*[.)]?|[IVX]+[.\s-]+|[a-zđ]\)|Điều \d+\.)?[^\p{L}]{0,2}/u;
const DUTY_PARTS = phraseSet(dutyParts);

/** A sentence whose list of bodies has semicolons is put together of so many parts at most. */
const MOST_LISTS = 12;
const LONGEST_CLOSING = 1500;

/** A heading that only names bodies is not longer. */
const LONGEST_AGENT_HEADING = 500;

/** A heading whose agents hold for the parts below it. */
interface OpenHeading {
  readonly depth: number;
  readonly agents: readonly AgentFound[];
  readonly isOrder: boolean;
  /**
   * A paragraph without a mark, whose parts are as deep as itself; the next such paragraph closes
   * it.
   */
  readonly isLine: boolean;
  /** "Sở Y tế có trách nhiệm:" is an assignment itself, and its parts are what it is told. */
  readonly isPassing: boolean;
}

/**
 * Who is told to do what, sentence by sentence: "Sở Y tế chủ trì …", "yêu cầu các sở, ngành …"; and
 * every part right under a heading that is nothing but names of bodies, unless it names its own.
 * Found by rule: not a complete list of duties. Offsets are those of the text.
 */
export function recognizeAssignments(outline: Outline, bodies: BodyVocabulary): AssignmentMention[] {
  const sentenceAt = sentencesIn(outline);
  const found: AssignmentMention[] = [];
  let open: OpenHeading[] = [];
  for (const block of outline.blocks) {
    if (block.kind === 'table') found.push(...taskAssignments(outline, block, bodies));
    if (block.part !== 'body' && block.part !== 'preamble') continue;
    open = open.filter(({ depth, isLine }) => block.depth > depth && !(isLine && block.style === null));
    if (block.role === 'quoted' || !isSaid(block)) continue;
    const line = mendedLine(bodyLine(outline.reading, block.start, block.end), bodies);
    const heading = headingOf(line, block, bodies);
    if (heading) {
      open.push(heading);
      continue;
    }
    const own = assignmentsOf(outline, block, line, bodies, sentenceAt);
    const passing = passingOf(line, block, bodies);
    if (passing) {
      found.push(...own);
      open.push(passing);
      continue;
    }
    const above = open.at(-1);
    const isDirect = above !== undefined && block.depth === above.depth + 1 && block.kind !== 'heading';
    const [first, ...later] = own;
    // "Giao UBND huyện: a) Chỉ đạo Phòng Y tế …": those above pass it on.
    if (isDirect && first?.isPassedOn === true)
      found.push({ ...first, agents: eachOnce([...above.agents, ...first.agents]) }, ...later);
    else {
      if (isDirect && (own.length === 0 || above.isOrder))
        found.push({ ...underHeading(line, block, above, bodies), ...(above.isPassing && { isPart: true }) });
      found.push(...own);
    }
  }
  return found;
}

function isSaid({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'provision' || kind === 'paragraph';
}

/** A block that is nothing but names of bodies: "5. Giao Sở Y tế:". */
function headingOf(line: BodyLine, block: Block, bodies: BodyVocabulary): OpenHeading | null {
  if (block.part !== 'body' || line.printed.length > LONGEST_AGENT_HEADING) return null;
  if (block.style === null && !/:\s*$/u.test(line.printed)) return null;
  const { from, part } = openingOf(line);
  const named = part === null ? agentsOfHeading(line, from, bodies) : null;
  return named && openHeading(block, placed(named.agents, line), { isOrder: named.isOrder, isPassing: false });
}

/**
 * A block that ends with what its bodies have to do in the parts below: "3. UBND huyện chỉ đạo:".
 */
function passingOf(line: BodyLine, block: Block, bodies: BodyVocabulary): OpenHeading | null {
  if (block.part !== 'body' || block.style === null || !line.printed.trimEnd().endsWith(':')) return null;
  const agents = agentsPassedOn(line, openingOf(line).from, bodies);
  return agents.length === 0 ? null : openHeading(block, placed(agents, line), { isOrder: false, isPassing: true });
}

function openHeading(
  block: Block,
  agents: readonly AgentFound[],
  is: Pick<OpenHeading, 'isOrder' | 'isPassing'>,
): OpenHeading {
  const isLine = block.style === null && block.kind === 'paragraph' && block.depth > 0;
  return { depth: isLine ? block.depth - 1 : block.depth, agents, isLine, ...is };
}

function underHeading(
  line: BodyLine,
  block: Block,
  { agents }: OpenHeading,
  bodies: BodyVocabulary,
): AssignmentMention {
  const { from } = openingOf(line);
  const all = agentsUnder(line, from, agents, bodies);
  return {
    sentence: { start: block.start, end: block.end },
    agents: [...all.slice(0, agents.length), ...placed(all.slice(agents.length), line)],
    act: spanOfAct(line, from),
  };
}

/** The assignments of a block, one a sentence. */
function assignmentsOf(
  { reading }: Outline,
  block: Block,
  whole: BodyLine,
  bodies: BodyVocabulary,
  sentenceAt: (span: Span) => Span,
): AssignmentMention[] {
  const closing =
    block.style === null || block.end - block.start > LONGEST_CLOSING ? null : closingOf(whole, block, bodies);
  if (closing) return [closing];
  const found: AssignmentMention[] = [];
  const isOrderOnly = block.part !== 'body';
  for (let at = block.start; at < block.end;) {
    const openingAt = (line: BodyLine): Opening => (at === block.start ? openingOf(line) : laterOpening(line));
    let { end } = sentenceAt({ start: at, end: at + 1 });
    let line = partOfLine(whole, reading, at, Math.min(block.end, Math.max(end, at + 1)));
    for (let more = 0; more < MOST_LISTS && end < block.end && endsInList(line, openingAt(line).from, bodies); more++) {
      ({ end } = sentenceAt({ start: end, end: end + 1 }));
      line = partOfLine(whole, reading, at, Math.min(block.end, end));
    }
    end = Math.min(block.end, Math.max(end, at + 1));
    const opening = openingAt(line);
    const told =
      agentsMadeKnown(line, opening.from, bodies) ?? agentsOfSentence(line, { ...opening, isOrderOnly }, bodies);
    if (told)
      found.push({
        sentence: { start: at, end },
        agents: placed(told.agents, line),
        act: spanOfAct(line, told.actFrom),
        ...(told.isPassedOn === true && { isPassedOn: true }),
      });
    else addPartners(found, line, bodies);
    at = end;
  }
  return found;
}

/** With more agents the sentences after an assignment add none. */
const MOST_AGENTS = 60;

/**
 * A sentence that names nobody continues with the one before it: with whom it is to be done holds
 * for that one too.
 */
function addPartners(found: AssignmentMention[], line: BodyLine, bodies: BodyVocabulary): void {
  const last = found.pop();
  if (last === undefined) return;
  if (last.agents.length > MOST_AGENTS) {
    found.push(last);
    return;
  }
  const partners = placed(partnersIn(withoutAsides(line), 0, bodies), line);
  found.push(partners.length === 0 ? last : { ...last, agents: eachOnce([...last.agents, ...partners]) });
}

/** What is in brackets says what may be done, and is blank. */
function withoutAsides(line: BodyLine): BodyLine {
  const blank = (words: string): string => words.replace(/\([^()]*\)?/gu, (aside) => ' '.repeat(aside.length));
  return { ...line, printed: blank(line.printed), small: blank(line.small) };
}

/** "Điều 4. Chánh Văn phòng UBND tỉnh; Giám đốc …; … chịu trách nhiệm thi hành Quyết định này." */
function closingOf(line: BodyLine, block: Block, bodies: BodyVocabulary): AssignmentMention | null {
  if (!line.small.includes('chịu trách nhiệm')) return null;
  const { from } = openingOf(line);
  if (block.part !== 'body' || /[.] \p{Lu}/u.test(line.printed.slice(from, -2))) return null;
  const told = agentsOfClosing(line, from, bodies);
  return (
    told && {
      sentence: { start: block.start, end: block.end },
      agents: placed(told.agents, line),
      act: spanOfAct(line, told.actFrom),
    }
  );
}

/**
 * How the words of a provision open: where they begin, and the part that "Cơ quan chủ trì:" gives
 * before.
 */
interface Opening {
  readonly from: number;
  readonly part: AgentRole | null;
}

/**
 * After the number of a provision, and after "Cơ quan chủ trì:", which says a part and names
 * nobody.
 */
function openingOf({ printed, small }: BodyLine): Opening {
  const from = MARKER.exec(printed)?.[0].length ?? 0;
  const words = DUTY_PARTS.at(small, from);
  if (words === null) return { from, part: null };
  const colon = /^ ?: ?/u.exec(printed.slice(from + words.length, from + words.length + 3));
  if (colon === null) return { from, part: null };
  const part = words.includes('chủ trì') ? 'lead' : words.includes('phối hợp') ? 'with' : 'does';
  return { from: from + words.length + colon[0].length, part };
}

/** A later sentence of a provision: after the signs before its first letter. */
function laterOpening({ printed }: BodyLine): Opening {
  return { from: /^[^\p{L}]{0,4}/u.exec(printed)?.[0].length ?? 0, part: null };
}

/** Agents at their places in the text that a line was made of. */
function placed(agents: readonly AgentFound[], line: BodyLine): AgentFound[] {
  return agents.map(({ found, role }) => ({
    found: { ...found, start: line.offsetOf(found.start), end: line.offsetOf(found.end - 1) + 1 },
    role,
  }));
}

function spanOfAct(line: BodyLine, from: number): Span | null {
  const { length } = line.printed.trimEnd();
  return from < length ? { start: line.offsetOf(from), end: line.offsetOf(length - 1) + 1 } : null;
}
