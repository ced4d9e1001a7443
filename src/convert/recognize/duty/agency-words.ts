import { phraseSet } from '../../text/phrase-set.ts';
import { agencyHeads, agencyLeaders, dutyVerbs, type DutyVerb } from './duty-words.ts';

/** Where a name of agencies ends, and what the sentence has after it. */
export interface AgencyWords {
  readonly end: number;
  /** The first words of duty after it that were asked for, a colon, or the end of the text. */
  readonly then: 'verb' | 'colon' | 'end';
  readonly thenAt: number;
}

const LONGEST_AGENCY = 190;
const AGENCY_HEADS = phraseSet(agencyHeads.map(({ words }) => words));
const HEAD_ROWS = new Map(agencyHeads.map((head) => [head.words, head]));
const ABBREVIATIONS = new Set(['ubnd', 'hđnd', 'bcđ', 'bcd']);
const LEADERS = phraseSet(agencyLeaders);
const VERBS = phraseSet(dutyVerbs.map(({ words }) => words));
const VERB = new Map(dutyVerbs.map((verb) => [verb.words, verb]));

/** Small words and marks that a name does not end in. */
const LOOSE_END = /(?:[\s,(–-]|\s(?:và|các|cùng|thì|nhất)|,\s(?:Sở|sở|Bộ|bộ|Phòng|phòng|Ban|ban|Cục|UBND))+$/u;

/**
 * The agencies that a text names at a position, up to the first verb of duty, and whether a duty of
 * the form follows in the same sentence; of a heading all words up to its end or colon are taken. Null where no agency is named, or no duty follows. Linear
 * in the text.
 */
export function agencyWordsAt(
  text: string,
  position: number,
  form: 'subject' | 'order' | 'heading',
): AgencyWords | null {
  const head = headAt(text, position);
  if (head === null) return null;
  const stretch = text.slice(0, position + LONGEST_AGENCY);
  const stop = stretch.slice(head).search(/[.;:]/);
  const to = stop < 0 ? stretch.length : head + stop;
  let end: number | null = null;
  for (const { index } of stretch.slice(head, to).matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
    const verb = verbAt(stretch, head + index);
    if (verb === null) continue;
    end ??= head + index;
    if (form !== 'heading' && (verb.of === 'both' || verb.of === form))
      return agencyUpTo(text, position, end, 'verb', head + index);
  }
  const then = stop < 0 ? 'end' : text.charAt(to) === ':' ? 'colon' : null;
  if (then === null || (then === 'end' && stretch.length < text.length)) return null;
  return agencyUpTo(text, position, end ?? to, then, to);
}

/** Whether words begin with those of an agency's name: "Công an tỉnh", not "Phòng, chống dịch". */
export function opensWithAgency(words: string): boolean {
  return headAt(words, 0) !== null;
}

/** Whether a verb of duty stands at a position, rather than the same words in a name. */
export function verbAt(text: string, position: number): DutyVerb | null {
  const verb = VERB.get(VERBS.at(text, position) ?? '');
  if (!verb) return null;
  const before = text
    .slice(Math.max(0, position - 20), position)
    .trimEnd()
    .toLowerCase();
  const isName = verb.notAfter?.some((word) => before.endsWith(word) && !/\p{L}$/u.test(before.slice(0, -word.length)));
  return isName === true ? null : verb;
}

/** Where the first word of an agency's name ends, after those who speak for it; null where there is none. */
function headAt(text: string, position: number): number | null {
  const small = text.slice(position, position + 60).toLowerCase();
  const leader = LEADERS.at(small, 0);
  const inner = leader === null ? null : /^\s+/.exec(small.slice(leader.length));
  const end = leader !== null && inner !== null ? headIn(small, text, position, leader.length + inner[0].length) : null;
  return end ?? headIn(small, text, position, 0);
}

/** The same for the name itself, `at` characters after `position`, where `small` begins. */
function headIn(small: string, text: string, position: number, at: number): number | null {
  const word = AGENCY_HEADS.at(small, at);
  if (word === null) return null;
  const end = position + at + word.length;
  // Headings in capitals are titles of parts; only abbreviations are printed so within text.
  if (/\p{Lu}{2}/u.test(text.slice(position + at, end)) && !ABBREVIATIONS.has(word)) return null;
  const head = HEAD_ROWS.get(word);
  if (head?.onlySmall === true && /^\p{Lu}/u.test(text.slice(position + at))) return null;
  const rest = text.slice(end, end + 20).trimStart();
  return head?.notBefore?.some((other) => rest.startsWith(other)) === true ? null : end;
}

function agencyUpTo(
  text: string,
  position: number,
  to: number,
  then: AgencyWords['then'],
  thenAt: number,
): AgencyWords | null {
  const name = text.slice(position, to).replace(LOOSE_END, '');
  return name.length < 4 || isAnybody(name) ? null : { end: position + name.length, then, thenAt };
}

const ANYBODY = new Set(['cơ quan', 'tổ chức', 'đơn vị', 'doanh nghiệp', 'địa phương']);

/** "Cơ quan", "Người đứng đầu cơ quan, tổ chức": any head of any agency, so that no agency is named. */
function isAnybody(name: string): boolean {
  const [, ofWhat] = /^người đứng đầu (?:các )?(.*)$/iu.exec(name) ?? [];
  const parts = ofWhat?.split(/,| và /u) ?? [name];
  return parts.every((part) => ANYBODY.has(part.trim().toLowerCase()));
}
