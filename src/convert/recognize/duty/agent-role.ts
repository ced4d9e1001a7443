import { oneOf } from '../../text/phrase/one-of.ts';
import type { AgentRole } from '../../../schema/directive.ts';
import type { BodyFound } from '../../model.ts';
import { phraseSet } from '../../text/phrase/phrase-set.ts';
import type { BodyLine } from '../body/body-line.ts';
import { patternAt } from '../body/pattern-at.ts';

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
  'phản ánh': 'reports',
  'gửi báo cáo': 'reports',
};

/** What may be said of how it is done before what it is. */
const HOW = new RegExp(
  `(?:${oneOf(
    ...['có trách nhiệm', 'chịu trách nhiệm', 'phải', 'tăng cường', 'thường xuyên', 'nhanh chóng', 'kịp thời'],
    ...['khẩn trương', 'có văn bản'],
  )} )+`,
  'uy',
);

/** For whom it is done: "giúp Chủ tịch UBND tỉnh theo dõi, kiểm tra". */
const ON_BEHALF = new RegExp(
  [
    oneOf('giúp', 'thay mặt'),
    ` (?:chủ tịch )?${oneOf('ubnd', 'ủy ban nhân dân')} `,
    `${oneOf('tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường')} `,
  ].join(''),
  'uy',
);
const ROLE_WORDS = phraseSet(Object.keys(ROLES));

/**
 * "… tiếp thu các ý kiến, chủ trì, phối hợp với …": the subject leads, though it is not the first
 * that is said of it.
 */
const LEADS = new RegExp(
  oneOf(
    `(?<!${oneOf('do', 'cơ quan', 'đơn vị')} )chủ trì,? phối hợp`,
    // To chair a meeting is not a part in a task.
    `(?<=, )chủ trì (?!${oneOf('hội nghị', 'cuộc họp')})`,
  ),
  'gu',
);
const LEAD_IS_NEAR = 120;

/** "Có trách nhiệm phối hợp": to help whoever leads, where no one is named with whom. */
const ALONE = new RegExp(
  [
    `(?:${oneOf('có trách nhiệm', 'chịu trách nhiệm')} )?phối hợp`,
    `(?! (?:${oneOf('chặt chẽ', 'đồng bộ', 'thường xuyên')} )?${oneOf('với', 'cùng')})`,
  ].join(''),
  'uy',
);

/** The part that the words at a position give to those who are named before them. */
export function roleAt({ small }: BodyLine, at: number): AgentRole {
  const how = at + (patternAt(HOW, small, at)?.length ?? 0);
  const words = ROLE_WORDS.at(small, how + (patternAt(ON_BEHALF, small, how)?.length ?? 0));
  if (words !== null) return ROLES[words] ?? 'does';
  if (patternAt(ALONE, small, at) !== null) return 'with';
  LEADS.lastIndex = at;
  const leads = LEADS.exec(small);
  return leads && leads.index - at < LEAD_IS_NEAR ? 'lead' : 'does';
}

/** Bodies as agents of one part. */
export function inRole(found: readonly BodyFound[], role: AgentRole): AgentFound[] {
  return found.map((one) => ({ found: one, role }));
}

/** Each body once, in the part that it has first. */
export function eachOnce(agents: readonly AgentFound[]): AgentFound[] {
  return agents.filter(({ found }, i) => agents.findIndex((other) => other.found.start === found.start) === i);
}
