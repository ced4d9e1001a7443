import { edtf } from '../../src/schema/directive.ts';
import { LONGEST_TEXT, wordsFault } from '../../src/schema/words.ts';

/** What staff say of a text that they take down; '' where they say nothing. */
export interface EnteredRemoval {
  readonly reason: string;
  readonly on: string;
  readonly describedAs: string;
  readonly replacedBy: string;
}

/** What is wrong with what was entered, in Vietnamese; null where nothing is. */
export function wordsFaultOf({ reason, on, describedAs }: EnteredRemoval): string | null {
  const said = reason === '' ? 'chưa có --reason, lý do mà mọi người sẽ đọc' : faultIn('--reason', reason);
  if (said !== null) return said;
  if (!edtf.safeParse(on).success) return `--on cần một ngày có trên lịch, viết năm-tháng-ngày, không phải “${on}”`;
  return describedAs === '' ? null : faultIn('--described-as', describedAs);
}

/** The whole `.yaml` of a text that is taken down: nothing that was in it before may stay. */
export function removalYaml({ reason, on, describedAs, replacedBy }: EnteredRemoval): string {
  return [
    'withdrawn:',
    `  reason: ${quoted(reason)}`,
    `  on: ${on}`,
    '  content: remove',
    ...(describedAs === '' ? [] : [`  describedAs: ${quoted(describedAs)}`]),
    ...(replacedBy === '' ? [] : [`  replacedBy: ${replacedBy}`]),
    '',
  ].join('\n');
}

function faultIn(option: string, words: string): string | null {
  if (/[\p{Cc}\u2028\u2029]/u.test(words)) return `${option} phải viết trên một dòng`;
  const fault = wordsFault(words, LONGEST_TEXT);
  return fault === null ? null : `${option}: ${fault}`;
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}
