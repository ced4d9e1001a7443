import { wordStarts } from '../../text/phrase/word-starts.ts';
import type { AgentRole } from '../../../schema/directive.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { phraseSet } from '../../text/phrase/phrase-set.ts';
import { bodiesFrom } from '../body/body-list.ts';
import type { BodyLine } from '../body/body-line.ts';
import { patternAt } from '../body/pattern-at.ts';
import { eachOnce, inRole, roleAt, type AgentFound, type AgentsFound } from './agent-role.ts';
import { verbAt } from './duty-verb.ts';
import { strongVerbs, type DutyVerb } from './duty-words.ts';
import { ordersFrom } from './order.ts';
import { partnerLists, partnersIn, type PartnersFound } from './partners.ts';

/** Where the words of a sentence begin, and how it may name its agents. */
export interface SentenceForm {
  readonly from: number;
  /** Before the text proper only an order tells somebody something. */
  readonly isOrderOnly: boolean;
  /** The part that words before the names give: "Đơn vị chủ trì: Chi cục Thủy lợi". */
  readonly part: AgentRole | null;
}

const BEFORE_VERB = /(?: ?\([^()]{1,160}\))?(?: ?[,:;])? ?/uy;
const STRONG = phraseSet(strongVerbs);

/** Whether a sentence has such words at all: most have none, and are not walked through. */
const STRONG_ANYWHERE = new RegExp(oneOf(...strongVerbs), 'u');

/** Who else is told it, before the verb: ", cán bộ chủ chốt toàn huyện phải …". */
const OTHERS = new RegExp(
  String.raw`(?:,| và) [^.;:]{1,80}?(?= ${oneOf('có trách nhiệm', 'chịu trách nhiệm', 'phải')}(?!\p{L}))`,
  'uy',
);

/** What a sentence may say first, before who has to do something. */
const LEAD_IN = new RegExp(
  `${oneOf(
    ...['trên cơ sở', 'khi', 'trong', 'căn cứ', 'để', 'sau khi', 'theo', 'trường hợp', 'nếu', 'định kỳ', 'hằng năm'],
    ...['hàng năm', 'đối với', 'riêng', 'qua'],
  )} `,
  'uy',
);

/** Words that add a sentence to the one before it. */
const ADDS = new RegExp(`${oneOf('đồng thời', 'ngoài ra', 'bên cạnh đó', 'cùng với đó', 'trong đó')},? `, 'uy');

/** A list that is in a sentence begins at its start or after one of these. */
const NEXT_CLAUSE = /[,;] (?:đồng thời,? )?|(?<=^[^:]{1,200}): /gu;

/**
 * Who is told to do something by one sentence, each with the part that the words give it: "Sở Y tế
 * chủ trì, phối hợp với Công an tỉnh …" has one that leads and one it does it with; "Chủ tịch UBND
 * tỉnh yêu cầu các sở, ngành …" names those who are asked. Null where nobody is told anything: "Bộ
 * Y tế đã giao …", "theo đề nghị của Sở Y tế". Work is linear in the sentence.
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
  const begins = from === Infinity ? form.from : from;
  const together = partnerLists(line, begins, bodies);
  const later = form.isOrderOnly ? [] : laterSubjects(line, begins, { isLed, together }, bodies);
  const pieces = [
    ...[ordered, subject, ...later],
    ordered && laterOrder(line, ordered.actFrom, bodies),
    subject && directedBy(line, subject, bodies),
  ].filter((one) => one !== null);
  const [first] = pieces.toSorted((x, y) => x.actFrom - y.actFrom);
  if (first === undefined) return null;
  const partners = together.filter((list) => list.from >= first.actFrom).flatMap(({ agents }) => agents);
  const isPassedOn = first === ordered && line.small.startsWith('chỉ đạo', form.from);
  return {
    agents: eachOnce([...pieces.flatMap(({ agents }) => agents), ...partners]),
    actFrom: first.actFrom,
    isOrder: first === ordered && !isPassedOn,
    isPassedOn,
  };
}

/**
 * The bodies after the first words of an order, where those are, and whether the sentence begins
 * with it.
 */
function orderedIn(
  line: BodyLine,
  from: number,
  bodies: BodyVocabulary,
): (AgentsFound & { readonly at: number; readonly isFirst: boolean }) | null {
  for (const { at, words } of ordersFrom(line.small, from)) {
    const { found, end } = bodiesFrom(line, at + words.length + 1, bodies, true);
    if (found.length === 0) continue;
    const actFrom = end + (patternAt(BEFORE_VERB, line.printed, end)?.length ?? 0);
    return { agents: inRole(found, roleAt(line, actFrom)), actFrom, isOrder: true, at, isFirst: at === from };
  }
  return null;
}

/** ", giao Sở Y tế …": others who are ordered later in the sentence, after a comma. */
function laterOrder(line: BodyLine, from: number, bodies: BodyVocabulary): AgentsFound | null {
  const agents: AgentFound[] = [];
  let actFrom = from;
  for (const { at, words } of ordersFrom(line.small, from)) {
    if (at < actFrom || !/(?:, |đồng thời |đồng thời, )$/u.test(line.small.slice(Math.max(0, at - 12), at))) continue;
    const { found, end } = bodiesFrom(line, at + words.length + 1, bodies, true);
    agents.push(...inRole(found, roleAt(line, end + 1)));
    actFrom = Math.max(actFrom, end);
  }
  return agents.length === 0 ? null : { agents, actFrom, isOrder: true };
}

/** What a subject does with those it directs. */
const DIRECTS = new RegExp(
  `(?:${oneOf('tiếp tục', 'tăng cường', 'tập trung')} )?${oneOf('lãnh đạo, chỉ đạo', 'lãnh đạo', 'chỉ đạo')} `,
  'uy',
);

/** "UBND huyện chỉ đạo phòng Văn hóa …": whom the subject has to direct. */
function directedBy(line: BodyLine, { actFrom }: AgentsFound, bodies: BodyVocabulary): AgentsFound | null {
  const directs = patternAt(DIRECTS, line.small, actFrom);
  if (directs === null) return null;
  const { found, end } = bodiesFrom(line, actFrom + directs.length, bodies);
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
  const isReporting = isUnit && line.small.startsWith('báo cáo ', actFrom);
  if (!isStrong && !isReporting && (isUnit || !isFirst || !dutyAt(line, end, actFrom))) return null;
  const role = roleAt(line, actFrom);
  const isTogether = role === 'with' && (isFirst || partnersIn(line, actFrom, bodies).length > 0);
  return { agents: inRole(found, isTogether ? 'does' : role), actFrom, isOrder: false };
}

/** The verb of a duty is no further from the name than this. */
const DUTY_REACH = 400;

/**
 * What a body may do by its own right, and is not told: "… do Thanh tra tỉnh tiến hành", "… thì
 * UBND tỉnh quyết định".
 */
const DECIDES: ReadonlySet<string> = new Set(['quyết định', 'tiến hành']);

/**
 * Whether a duty follows a name: a colon, a verb of duty, or words before one ("theo chức năng,
 * nhiệm vụ chủ động …").
 */
function dutyAt({ printed, small }: BodyLine, end: number, actFrom: number): boolean {
  if (printed.slice(end, actFrom).includes(':')) return true;
  const verbIn = (at: number): DutyVerb | null => (/^\p{Ll}/u.test(printed.charAt(at)) ? verbAt(small, at) : null);
  const verb = verbIn(actFrom);
  if (verb !== null && DECIDES.has(verb.words)) return false;
  if (verb === null || /^(?:đã|là) /u.test(printed.slice(actFrom, actFrom + 4))) return verb?.words === 'là';
  if (verb.of === 'both' || verb.of === 'subject') return true;
  for (const at of wordStarts(printed.slice(0, actFrom + DUTY_REACH), actFrom)) {
    const next = verbIn(at);
    if (next?.of === 'both' || next?.of === 'subject') return true;
  }
  return false;
}

/**
 * ", Công an tỉnh phối hợp …": others who are told something later in the sentence, and no partners
 * of those before.
 */
function laterSubjects(
  line: BodyLine,
  from: number,
  { isLed, together }: { readonly isLed: boolean; readonly together: readonly PartnersFound[] },
  bodies: BodyVocabulary,
): AgentsFound[] {
  const later: AgentsFound[] = [];
  if (!isLed && !STRONG_ANYWHERE.test(line.small.slice(from)) && !line.small.includes('báo cáo', from)) return later;
  NEXT_CLAUSE.lastIndex = from;
  for (let match = NEXT_CLAUSE.exec(line.small); match; match = NEXT_CLAUSE.exec(line.small)) {
    const at = match.index + match[0].length;
    if (together.some((list) => at > list.from && at < list.end)) continue;
    const subject = subjectAt(line, at, isLed && later.length === 0, bodies);
    if (subject === null) continue;
    later.push(subject);
    NEXT_CLAUSE.lastIndex = Math.max(at, subject.actFrom);
  }
  return later;
}
