import { MOST_PARTS } from '../../src/integrations/site-part.ts';
import { readPartName, type PartName } from './part-name.ts';

/** What the options of a build say of parts: one part, or in how many the site is made; null: neither. */
export interface PartsAsked {
  readonly part: PartName | null;
  readonly count: number | null;
  /** How many are made at the same time. */
  readonly atOnce: number;
}

/** The options, as they were written. */
interface PartOptions {
  readonly part?: string | undefined;
  readonly parts?: string | undefined;
  readonly 'at-once': string;
  readonly portable: boolean;
}

/** What they ask for; what is wrong with them, in Vietnamese, where they cannot be done. */
export function partsAsked({ part, parts, 'at-once': atOnce, portable }: PartOptions): PartsAsked | string {
  if (part !== undefined && parts !== undefined)
    return 'Chỉ ghi một trong hai: --part (một phần) hay --parts (mọi phần).';
  if (portable && (part !== undefined || parts !== undefined))
    return 'Bản mở từ thư mục (--portable) không dựng theo phần được.';
  const name = part === undefined ? null : readPartName(part);
  if (part !== undefined && name === null)
    return `Không có phần “${part}”: ghi số thứ tự trên số phần, như 2/3 (nhiều nhất ${MOST_PARTS} phần), hay index.`;
  const [count, beside] = [parts === undefined ? 1 : countIn(parts), countIn(atOnce)];
  if (count === null) return `Số phần “${parts}” không được: ghi một số từ 1 đến ${MOST_PARTS}.`;
  if (beside === null) return `Số phần dựng cùng lúc “${atOnce}” không được: ghi một số từ 1 đến ${MOST_PARTS}.`;
  return { part: name, count: parts === undefined ? null : count, atOnce: beside };
}

/** A number of parts, from 1 on. */
function countIn(text: string): number | null {
  return /^[1-9]\d?$/.test(text) ? Number(text) : null;
}
