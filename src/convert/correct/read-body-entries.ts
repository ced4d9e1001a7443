import type { Node } from 'yaml';
import { givenUses, type BodyGiven } from '../../schema/correction.ts';
import { wordsOfNode } from '../../yaml/node-words.ts';
import { isUnread } from '../../yaml/unread-node.ts';
import { listUnits, splitType } from './read-localities.ts';
import { groupOf, listItems, optionalWords, readTruth, requireName, type SidecarReading } from './reading.ts';

const BODY_KEYS = {
  name: 'tên',
  words: 'chữ trong văn bản',
  unit: 'địa bàn',
  use: 'vai trò',
  remove: 'không phải cơ quan',
};

const USES_EXPECTED =
  'use là addressee (kính gửi), recipient (nơi nhận), agent (được giao), author (của văn bản viện dẫn), signatory (ký thay mặt) hoặc mentioned (nhắc đến)';

/**
 * Bodies by name, or by name with what is to be said of them. Sound items are kept beside wrong
 * ones.
 */
export function readBodyEntries(node: Node | null, c: SidecarReading): readonly BodyGiven[] | undefined {
  return listItems(node)?.flatMap((item) => (isUnread(item) ? [] : (readBodyEntry(item, c) ?? []))) ?? c.wrong(node);
}

function readBodyEntry(node: Node | null, c: SidecarReading): BodyGiven | undefined {
  const group = groupOf(node, BODY_KEYS, c);
  if (group && !group.has('name')) return c.wrong(node, 'thiếu name');
  const name = requireName(group ? (group.get('name') ?? null) : node, c);
  const words = optionalWords(group?.get('words') ?? null, c);
  const unit = readUnit(group?.get('unit') ?? null, c);
  const use = readUse(group?.get('use') ?? null, c);
  const remove = group?.has('remove') ? readTruth(group.get('remove') ?? null, c) : false;
  if (name === undefined || words === undefined || unit === undefined) return undefined;
  if (use === undefined || remove === undefined) return undefined;
  return { name, words, unit, use, remove, ...c.positionOf(node) };
}

/** A gazetteer path; a name is reported with the paths that bear it. */
function readUnit(node: Node | null, c: SidecarReading): string | null | undefined {
  const words = optionalWords(node, c);
  if (words === null || words === undefined || c.gazetteer.unit(words)) return words;
  const { name, type } = splitType(words);
  const units = c.gazetteer.named(name).filter((u) => type === null || u.type === type);
  const meant = units.length > 0 ? `; có phải là ${listUnits(units.map(({ path }) => path))}?` : '';
  return c.wrong(node, `không có unit “${words}” trong bảng địa danh${meant}`);
}

function readUse(node: Node | null, c: SidecarReading): BodyGiven['use'] | undefined {
  const words = wordsOfNode(node) ?? null;
  if (words === null) return null;
  if (words === 'issuer') return c.wrong(node, 'cơ quan ban hành thì nhập ở mục issuer');
  return givenUses.find((use) => use === words) ?? c.wrong(node, USES_EXPECTED);
}
