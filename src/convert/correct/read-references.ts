import type { Node } from 'yaml';
import { wordsOfNode } from '../../yaml/node-words.ts';
import { isUnread } from '../../yaml/unread-node.ts';
import type { ReferenceGiven } from '../../schema/correction.ts';
import { groupOf, listItems, readTruth, requireWords, type SidecarReading } from './reading.ts';
import { readDate, readNumber, readType } from './read-values.ts';

const REFERENCE_KEYS = {
  number: 'số, ký hiệu',
  documentType: 'tên loại',
  date: 'ngày',
  issuer: 'cơ quan',
  role: 'vai trò',
  citation: 'là viện dẫn',
};

/**
 * Cited documents by number, each with what is to be added or put right. Sound items are kept
 * beside wrong ones.
 */
export function readReferences(node: Node | null, c: SidecarReading): readonly ReferenceGiven[] | undefined {
  return listItems(node)?.flatMap((item) => (isUnread(item) ? [] : (readReference(item, c) ?? []))) ?? c.wrong(node);
}

function readReference(node: Node | null, c: SidecarReading): ReferenceGiven | undefined {
  const group = groupOf(node, REFERENCE_KEYS, c);
  if (!group?.has('number')) return c.wrong(node, 'thiếu number');
  const optional = <T>(
    key: string,
    read: (n: Node | null, c: SidecarReading) => T | undefined,
  ): T | null | undefined => (group.has(key) ? read(group.get(key) ?? null, c) : null);
  const citation = group.has('citation') ? readTruth(group.get('citation') ?? null, c) : true;
  // What is not a citation need not look like a number: it is taken as printed.
  const numberNode = group.get('number') ?? null;
  const number = citation === false ? requireWords(numberNode, c) : readNumber(numberNode, c);
  const documentType = optional('documentType', readType);
  const date = optional('date', readDate);
  const issuer = optional('issuer', requireWords);
  const role = wordsOfNode(group.get('role') ?? null) ?? null;
  if (role !== null && role !== 'basis' && role !== 'cites')
    return c.wrong(group.get('role') ?? node, 'role là basis (căn cứ) hoặc cites (dẫn chiếu)');
  if (number === undefined || documentType === undefined || date === undefined) return undefined;
  if (issuer === undefined || citation === undefined) return undefined;
  return { number, documentType, date, issuer, role, citation, ...c.positionOf(node) };
}
