import { wordStarts } from '../../text/word-starts.ts';
import type { AgentRole } from '../../../schema/directive.ts';
import type { BodyFound } from '../../model.ts';
import type { BodyVocabulary } from '../../text/body-vocabulary.ts';
import { oneOf } from '../../text/one-of.ts';
import { phraseSet } from '../../text/phrase-set.ts';
import { bodiesFrom } from '../body/body-list.ts';
import type { BodyLine } from '../body/body-line.ts';
import { patternAt } from '../body/pattern-at.ts';
import { verbAt } from './duty-verb.ts';
import { orderWords, strongVerbs } from './duty-words.ts';

/** A body with its part in an assignment. Offsets are those of the line that it was read in. */
export interface AgentFound {
  readonly found: BodyFound;
  readonly role: AgentRole;
}

/** The agents of a sentence, and where what they are told begins. */
export interface AgentsFound {
  readonly agents: readonly AgentFound[];
  readonly actFrom: number;
  /** "Giao …", "yêu cầu …": somebody orders it. */
  readonly isOrder: boolean;
  /** "Chỉ đạo …": those who pass it on are named above. */
  readonly isPassedOn?: boolean;
}

/** Where the words of a sentence begin, and how it may name its agents. */
export interface SentenceForm {
  readonly from: number;
  /** Before the text proper only an order tells somebody something. */
  readonly isOrderOnly: boolean;
  /** The part that words before the names give: "Đơn vị chủ trì: Chi cục Thủy lợi". */
  readonly part: AgentRole | null;
}

const BEFORE_VERB = /(?: ?\([^()]{1,160}\))?(?: ?[,:;])? ?/uy;
const ROLES: Readonly<Record<string, AgentRole>> = {
  'chủ trì': 'lead',
  'chủ tri': 'lead',
  'là cơ quan chủ trì': 'lead',
  'là cơ quan đầu mối': 'lead',
  'là đầu mối': 'lead',
  'làm đầu mối': 'lead',
  'giám sát': 'oversees',
  'kiểm tra, giám sát': 'oversees',
  'kiểm tra, đôn đốc': 'oversees',
  'theo dõi, kiểm tra': 'oversees',
  'theo dõi, đôn đốc': 'oversees',
  'theo dõi, giám sát': 'oversees',
  'đôn đốc': 'oversees',
  'báo cáo': 'reports',
};

/** What may be said of how it is done before what it is. */
const HOW =
  /(?:(?:có trách nhiệm|chịu trách nhiệm|phải|tăng cường|thường xuyên|nhanh chóng|kịp thời|khẩn trương|có văn bản) )+/uy;
const ROLE_WORDS = phraseSet(Object.keys(ROLES));
const STRONG = phraseSet(strongVerbs);
const ORDERS = phraseSet(orderWords);

/** Whether a sentence has such words at all: most have none, and are not walked through. */
const STRONG_ANYWHERE = new RegExp(oneOf(...strongVerbs), 'u');
const ORDER_ANYWHERE = new RegExp(oneOf(...orderWords), 'u');

/** Words before an order that make it another word, or an order of the past: "bàn giao", "đã giao", "theo đề nghị". */
const NO_ORDER_AFTER =
  /(?<!\p{L})(?:đã|được|theo|bàn|chuyển|việc|văn bản|tờ trình|công văn|các|những|phí|có|khi|nếu|do|về|mà|sự) $/u;

/** Words before the list of those with whom something is done together. */
const TOGETHER = /phối hợp(?:, hỗ trợ(?! các ))? (?:chặt chẽ |đồng bộ |thường xuyên )?(?:với |cùng với |cùng )?/gu;
const ALONE = /(?:có trách nhiệm |chịu trách nhiệm )?phối hợp(?! (?:chặt chẽ |đồng bộ |thường xuyên )?(?:với|cùng))/uy;

const CLOSING = / chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện|triển khai)/u;
const TOGETHER_AT = new RegExp(TOGETHER.source, 'uy');

/** "… tiếp thu các ý kiến, chủ trì, phối hợp với …": the subject leads, though it is not the first that is said of it. */
const LEADS = /(?<!(?:do|cơ quan|đơn vị) )chủ trì,? phối hợp/gu;
const LEAD_IS_NEAR = 120;

/** Who else is told it, before the verb: ", cán bộ chủ chốt toàn huyện phải …". */
const OTHERS = /(?:,| và) [^.;:]{1,80}?(?= (?:có trách nhiệm|chịu trách nhiệm|phải)(?!\p{L}))/uy;

/** "1. Bộ Công Thương chủ trì, phối hợp với các bộ, cơ quan liên quan": a heading that gives parts. */
const LEADS_AT = / chủ trì(?:,? phối hợp (?:với |cùng )?)?/uy;

/** What a sentence may say first, before who has to do something. */
const LEAD_IN = /(?:trên cơ sở|khi|trong|căn cứ|để|sau khi|theo|trường hợp|nếu|định kỳ|hằng năm|hàng năm) /uy;

/** Words that add a sentence to the one before it. */
const ADDS = /(?:đồng thời|ngoài ra|bên cạnh đó|cùng với đó|trong đó),? /uy;

/** A list that stands in a sentence begins at its start or after one of these. */
const NEXT_CLAUSE = /[,;] (?:đồng thời,? )?/gu;

/**
 * Who is told to do something by one sentence, each with the part that the words give it: "Sở Y tế
 * chủ trì, phối hợp với Công an tỉnh …" has one that leads and one it does it with; "Chủ tịch UBND
 * tỉnh yêu cầu các sở, ngành …" names those who are asked. Null where nobody is told anything: "Bộ Y
 * tế đã giao …", "theo đề nghị của Sở Y tế". Work is linear in the sentence.
 */
export function agentsOfSentence(line: BodyLine, form: SentenceForm, bodies: BodyVocabulary): AgentsFound | null {
  const named = form.part && bodiesFrom(line, form.from, bodies);
  if (form.part && named && named.found.length > 0) {
    const actFrom = named.end + (patternAt(BEFORE_VERB, line.printed, named.end)?.length ?? 0);
    return { agents: inRole(named.found, form.part), actFrom, isOrder: false };
  }
  const ordered = orderedIn(line, form.from, bodies);
  const begin = form.from + (patternAt(ADDS, line.small, form.from)?.length ?? 0);
  const opening = form.isOrderOnly || ordered?.isFirst === true ? null : subjectAt(line, begin, true, bodies);
  const isOrderer = ordered !== null && opening !== null && ordered.at === opening.actFrom;
  const subject = isOrderer ? null : opening;
  const from = Math.min(ordered?.actFrom ?? Infinity, subject?.actFrom ?? Infinity);
  const isLed = from === Infinity && patternAt(LEAD_IN, line.small, form.from) !== null;
  const later = form.isOrderOnly ? [] : laterSubjects(line, from === Infinity ? form.from : from, isLed, bodies);
  const pieces = [ordered, subject, ...later, subject && directedBy(line, subject, bodies)].filter(
    (one) => one !== null,
  );
  const [first] = pieces.toSorted((x, y) => x.actFrom - y.actFrom);
  if (first === undefined) return null;
  const partners = partnersIn(line, first.actFrom, bodies);
  return {
    agents: apart([...pieces.flatMap(({ agents }) => agents), ...partners]),
    actFrom: first.actFrom,
    isOrder: first === ordered && !line.small.startsWith('chỉ đạo', form.from),
    isPassedOn: first === ordered && line.small.startsWith('chỉ đạo', form.from),
  };
}

/** The parts that a sentence under a heading gives to the agents of the heading, and with whom they have them. */
export function agentsUnder(
  line: BodyLine,
  from: number,
  agents: readonly AgentFound[],
  bodies: BodyVocabulary,
): AgentFound[] {
  const role = roleAt(line, from);
  return [
    ...agents.map(({ found, role: ofHeading }) => ({
      found,
      role: role === 'does' || role === 'with' ? ofHeading : role,
    })),
    ...partnersIn(line, from, bodies),
  ];
}

/** "…; Giám đốc Sở Y tế; Chủ tịch UBND huyện chịu trách nhiệm thi hành …": all who are named before those words. */
export function agentsOfClosing(line: BodyLine, from: number, bodies: BodyVocabulary): AgentsFound | null {
  const act = line.small.search(CLOSING);
  if (act < 0) return null;
  const starts = [from, ...[...line.small.slice(0, act).matchAll(/[;,] (?:và )?/gu)].map((m) => m.index + m[0].length)];
  const agents: AgentFound[] = [];
  let done = -1;
  for (const at of starts) {
    if (at < done) continue;
    const { found, end } = bodiesFrom(line, at, bodies);
    agents.push(...inRole(found, 'does'));
    done = end;
  }
  return agents.length === 0 ? null : { agents: apart(agents), actFrom: act + 1, isOrder: false };
}

/** Whether a list of bodies goes on after a semicolon: "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND …". */
export function endsInList(line: BodyLine, from: number, bodies: BodyVocabulary): boolean {
  const stop = line.printed.trimEnd().length - 1;
  if (line.printed.charAt(stop) !== ';') return false;
  for (const at of [from, ...listStarts(line, from)]) {
    const { found, end } = bodiesFrom(line, at, bodies);
    if (found.length > 0 && /^(?: ?\([^()]{1,160}\))?$/u.test(line.printed.slice(end, stop))) return true;
  }
  return false;
}

/** Where lists can begin in a sentence: after the words of an order, or of doing something together. */
function listStarts({ small }: BodyLine, from: number): number[] {
  const starts: number[] = [];
  for (const at of placesFrom(small, from)) {
    const order = ORDERS.at(small, at);
    const together = patternAt(TOGETHER_AT, small, at);
    if (order !== null) starts.push(at + order.length + 1);
    if (together !== null) starts.push(at + together.length);
  }
  return starts;
}

/** The agents of a heading that names nobody's duty: "5. Giao Sở Y tế:", "8. UBND các xã, thị trấn". */
export function agentsOfHeading(line: BodyLine, from: number, bodies: BodyVocabulary): AgentsFound | null {
  const order = ORDERS.at(line.small, from) ?? (line.small.startsWith('đối với ', from) ? 'đối với' : null);
  const at = order === null ? from : from + order.length + 1;
  const { found, end } = bodiesFrom(line, at, bodies);
  if (found.length === 0) return null;
  const lead = patternAt(LEADS_AT, line.small, end);
  const together = lead === null ? null : bodiesFrom(line, end + lead.length, bodies);
  const rest = line.printed.slice(together?.end ?? end);
  const isAll = /^(?: ?\([^()]{1,160}\))? ?[:.;,]{0,2} ?$/u.test(rest) && (lead === null || !rest.includes('.'));
  if (!isAll) return null;
  return {
    agents: [...inRole(found, lead === null ? 'does' : 'lead'), ...inRole(together?.found ?? [], 'with')],
    actFrom: line.printed.length,
    isOrder: order !== null && order !== 'đối với',
  };
}

/** The bodies after the first words of an order, where those are, and whether the sentence begins with it. */
function orderedIn(
  line: BodyLine,
  from: number,
  bodies: BodyVocabulary,
): (AgentsFound & { readonly at: number; readonly isFirst: boolean }) | null {
  const { small } = line;
  if (!ORDER_ANYWHERE.test(small)) return null;
  for (const at of placesFrom(small, from)) {
    const order = ORDERS.at(small, at);
    if (order === null || (at > from && isNoOrder(small, at, order))) continue;
    const { found, end } = bodiesFrom(line, at + order.length + 1, bodies, true);
    if (found.length === 0) continue;
    const actFrom = end + (patternAt(BEFORE_VERB, line.printed, end)?.length ?? 0);
    return { agents: inRole(found, roleAt(line, actFrom)), actFrom, isOrder: true, at, isFirst: at === from };
  }
  return null;
}

function isNoOrder(small: string, at: number, order: string): boolean {
  const before = small.slice(Math.max(0, at - 12), at);
  return order === 'chỉ đạo' || NO_ORDER_AFTER.test(before) || before.endsWith('theo đó, ');
}

/** "UBND huyện chỉ đạo phòng Văn hóa …": whom the subject has to direct. */
function directedBy(line: BodyLine, { actFrom }: AgentsFound, bodies: BodyVocabulary): AgentsFound | null {
  if (!line.small.startsWith('chỉ đạo ', actFrom)) return null;
  const { found, end } = bodiesFrom(line, actFrom + 'chỉ đạo '.length, bodies);
  return found.length === 0 ? null : { agents: inRole(found, 'does'), actFrom: end, isOrder: false };
}

/** The bodies with which a sentence begins, where a duty of theirs follows. */
function subjectAt(line: BodyLine, from: number, isFirst: boolean, bodies: BodyVocabulary): AgentsFound | null {
  const { found, end } = bodiesFrom(line, from, bodies, true);
  if (found.length === 0) return null;
  const others = patternAt(OTHERS, line.printed, end)?.length ?? 0;
  const actFrom = end + others + (patternAt(BEFORE_VERB, line.printed, end + others)?.length ?? 0);
  const isStrong = STRONG.at(line.small, actFrom) !== null && !/^phải (?:không|chăng)/u.test(line.small.slice(actFrom));
  const isUnit =
    found.every(({ row, unit }) => row?.id === 'ubnd' && unit !== null) &&
    !/ubnd|ủy ban/u.test(line.small.slice(from, end));
  if (!isStrong && (isUnit || !isFirst || !dutyAt(line, end, actFrom))) return null;
  const role = roleAt(line, actFrom);
  const isTogether = role === 'with' && (isFirst || partnersIn(line, actFrom, bodies).length > 0);
  return { agents: inRole(found, isTogether ? 'does' : role), actFrom, isOrder: false };
}

/** Whether a duty follows a name: a colon, a verb of duty, or words before one ("theo chức năng, nhiệm vụ chủ động …"). */
function dutyAt({ printed }: BodyLine, end: number, actFrom: number): boolean {
  if (printed.slice(end, actFrom).includes(':')) return true;
  const verb = verbAt(printed, actFrom);
  if (verb === null || /^(?:đã|là) /u.test(printed.slice(actFrom, actFrom + 4))) return verb?.words === 'là';
  if (verb.of === 'both' || verb.of === 'subject') return true;
  for (const at of wordStarts(printed, actFrom)) {
    const next = verbAt(printed, at);
    if (next?.of === 'both' || next?.of === 'subject') return true;
  }
  return false;
}

/** ", Công an tỉnh phối hợp …": others who are told something later in the sentence. */
function laterSubjects(line: BodyLine, from: number, isLed: boolean, bodies: BodyVocabulary): AgentsFound[] {
  const later: AgentsFound[] = [];
  if (!isLed && !STRONG_ANYWHERE.test(line.small.slice(from))) return later;
  NEXT_CLAUSE.lastIndex = from;
  for (let match = NEXT_CLAUSE.exec(line.small); match; match = NEXT_CLAUSE.exec(line.small)) {
    const subject = subjectAt(line, match.index + match[0].length, isLed && later.length === 0, bodies);
    if (subject === null) continue;
    later.push(subject);
    NEXT_CLAUSE.lastIndex = subject.actFrom;
  }
  return later;
}

/** Those with whom something is to be done: "phối hợp với các sở, ngành". */
function partnersIn(line: BodyLine, from: number, bodies: BodyVocabulary): AgentFound[] {
  const partners: AgentFound[] = [];
  TOGETHER.lastIndex = from;
  for (let match = TOGETHER.exec(line.small); match; match = TOGETHER.exec(line.small)) {
    const { found, end } = bodiesFrom(line, match.index + match[0].length, bodies);
    partners.push(...inRole(found, 'with'));
    TOGETHER.lastIndex = Math.max(end, match.index + match[0].length);
  }
  return partners;
}

function roleAt({ small }: BodyLine, at: number): AgentRole {
  const words = ROLE_WORDS.at(small, at + (patternAt(HOW, small, at)?.length ?? 0));
  if (words !== null) return ROLES[words] ?? 'does';
  if (patternAt(ALONE, small, at) !== null) return 'with';
  LEADS.lastIndex = at;
  const leads = LEADS.exec(small);
  return leads && leads.index - at < LEAD_IS_NEAR ? 'lead' : 'does';
}

function inRole(found: readonly BodyFound[], role: AgentRole): AgentFound[] {
  return found.map((one) => ({ found: one, role }));
}

/** Each body once, in the part that it has first. */
function apart(agents: readonly AgentFound[]): AgentFound[] {
  return agents.filter(({ found }, i) => agents.findIndex((other) => other.found.start === found.start) === i);
}

/** A position, and where the words after it begin. */
function* placesFrom(text: string, position: number): Generator<number> {
  yield position;
  for (const at of wordStarts(text, position)) if (at > position) yield at;
}
