import { isMap, type Node } from 'yaml';
import type { PublicAnswer, Redaction } from '../../schema/directive.ts';
import { LONGEST_TEXT } from '../../schema/words.ts';
import { readDate } from './read-values.ts';
import { groupOf, optionalWords, requireName, requireWords, type SidecarReading } from './reading.ts';

const answerNames = { by: 'ai quyết định', on: 'ngày quyết định', ground: 'căn cứ' };

/**
 * `public`: `by`, `on` (a day) and `ground`, all of them and nothing else. An answer that lacks
 * one, or has a key that nobody reads, counts for nothing: the text stays held back.
 */
export function readPublic(node: Node | null, c: SidecarReading): PublicAnswer | undefined {
  if (!isMap<Node, Node | null>(node)) return c.wrong(node, 'cần đủ by, on, ground');
  const group = groupOf(node, answerNames, c);
  const missing = Object.keys(answerNames).find((key) => !group?.has(key));
  if (!group || missing !== undefined) return c.wrong(node, `thiếu ${missing}`);
  const by = requireName(group.get('by') ?? null, c);
  const on = readDay(group.get('on') ?? null, c);
  const ground = requireWords(group.get('ground') ?? null, c, LONGEST_TEXT);
  if (by === undefined || on === undefined || ground === undefined || group.size < node.items.length) return undefined;
  return { by, on, ground };
}

/** `redacted`: `on` and, where they are given, `what` and `by`. */
export function readRedacted(node: Node | null, c: SidecarReading): Redaction | undefined {
  const group = groupOf(node, { on: 'ngày che', what: 'che những gì', by: 'ai che' }, c);
  if (!group?.has('on')) return c.wrong(node, 'thiếu on');
  const on = readDate(group.get('on') ?? null, c);
  const [what, by] = ['what', 'by'].map((key) => optionalWords(group.get(key) ?? null, c, LONGEST_TEXT));
  return on === undefined || what === undefined || by === undefined ? undefined : { on, what, by };
}

/** A whole day: who answers for a text knows when. */
function readDay(node: Node | null, c: SidecarReading): string | undefined {
  const date = readDate(node, c);
  return date === undefined || date.length === 10 ? date : c.wrong(node, 'cần đủ ngày, tháng, năm');
}
