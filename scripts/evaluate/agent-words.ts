import { foldedWords } from '../../src/vietnamese/fold/fold.ts';

/**
 * Verbs of duty in small letters that no name of a body has. Names have “Chỉ đạo”, “Kiểm tra”, “tổ
 * chức”, “kiểm soát”: these are not here.
 */
const DUTY_VERBS = [
  'chủ trì',
  'phối hợp',
  'chịu trách nhiệm',
  'chu trách nhiệm',
  'có trách nhiệm',
  'đề nghị',
  'yêu cầu',
  'rà soát',
  'báo cáo',
  'tham mưu',
  'thực hiện',
  'triển khai',
  'tăng cường',
  'tiếp tục',
  'khẩn trương',
  'chủ động',
  'thường xuyên',
  'nghiêm túc',
  'đôn đốc',
  'tổng hợp',
  'căn cứ',
  'theo dõi',
  'bảo đảm',
  'đảm bảo',
];
const DUTY_VERB = new RegExp(`(?<!\\p{L})(?:${DUTY_VERBS.join('|')}|giao(?! (?:thông|dịch)))(?!\\p{L})`, 'u');

/**
 * Words as printed of an agent of a label: `|` is after the office that speaks for the body, `~`
 * before a name that is in a list.
 */
export interface AgentWords {
  readonly office: string | null;
  readonly words: string;
  readonly listed: boolean;
}

/**
 * The words of an agent as a label gives them, in their parts: “Chủ tịch | UBND các xã”, “~ Ngọc
 * Chiến”.
 */
export function agentWords(labelled: string): AgentWords {
  const listed = labelled.startsWith('~');
  const [first = '', second] = labelled.replace(/^~/, '').split('|');
  return second === undefined
    ? { office: null, words: first.trim(), listed }
    : { office: first.trim(), words: second.trim(), listed };
}

/**
 * Whether words that were read name the agent of a label, with its office or without. Spelling is
 * compared without tones, signs and “các”.
 */
export function sameAgentWords(read: string, { office, words, listed }: AgentWords): boolean {
  const key = wordsKey(read);
  if (key === wordsKey(words) || (office !== null && key === wordsKey(`${office} ${words}`))) return true;
  return listed && ` ${key} `.includes(` ${wordsKey(words)} `);
}

/** The verb of duty in words that should only name a body, null where there is none. */
export function dutyVerbIn(words: string): string | null {
  return DUTY_VERB.exec(words.normalize('NFC'))?.[0] ?? null;
}

function wordsKey(words: string): string {
  return foldedWords(words).replace(/^(?:cac|nhung) /, '');
}
