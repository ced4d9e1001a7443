import { isMap, type Node } from 'yaml';
import { wordsOfNode } from '../../yaml/node-words.ts';
import { isUnread } from '../../yaml/unread-node.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { spellingKey } from '../../gazetteer/spelling.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { everHadType, fullName } from '../../gazetteer/unit-name.ts';
import { unitTypes, type Unit } from '../../gazetteer/unit.ts';
import type { LocalityGiven } from '../../schema/correction.ts';
import { localityRole } from '../../schema/locality.ts';
import { groupOf, listItems, readTruth, type SidecarReading } from './reading.ts';

const LOCALITY_KEYS = {
  name: 'tên',
  type: 'loại đơn vị',
  province: 'tỉnh',
  era: 'thời kỳ',
  unit: 'địa chỉ trong bảng địa danh',
  role: 'vai trò',
  remove: 'không phải địa danh',
};

interface Sought {
  readonly name: string;
  readonly type: string | null;
  readonly province: string | null;
  readonly era: string | null;
}
const LEADING_TYPE = new RegExp(`^(${[...unitTypes].sort((a, b) => b.length - a.length).join('|')})\\s+(?=\\S)`, 'iu');

/** How a list of candidates is shown: paths, so that one can be copied into `unit`. */
export function listUnits(paths: readonly string[]): string {
  return `${paths.slice(0, 4).join(', ')}${paths.length > 4 ? ` và ${paths.length - 4} đơn vị khác` : ''}`;
}

/**
 * Localities by gazetteer path, by words (`huyện Tam Đường, tỉnh Lai Châu`) or by name, type and
 * province. Sound items are kept beside wrong ones.
 */
export function readLocalities(node: Node | null, c: SidecarReading): readonly LocalityGiven[] | undefined {
  return listItems(node)?.flatMap((item) => (isUnread(item) ? [] : (readLocality(item, c) ?? []))) ?? c.wrong(node);
}

/** What an item of the list asks for: a unit by its path, or by words. */
interface LocalityAsked extends Sought {
  readonly path: string | null;
}

function readLocality(node: Node | null, c: SidecarReading): LocalityGiven | undefined {
  const group = groupOf(node, LOCALITY_KEYS, c);
  const found = unitsAsked(
    node,
    group ? askedByKeys((key) => wordsOfNode(group.get(key) ?? null) ?? null) : askedInWords(node),
    c,
  );
  if (found === undefined) return undefined;
  const roleWords = wordsOfNode(group?.get('role') ?? null) ?? null;
  const role = localityRole.safeParse(roleWords);
  if (roleWords !== null && !role.success)
    return c.wrong(group?.get('role') ?? node, 'role là issuer, applies hoặc mentioned');
  const remove = group?.has('remove') ? readTruth(group.get('remove') ?? null, c) : false;
  if (remove === undefined) return undefined;
  return { ...found, role: role.data ?? null, remove, ...c.positionOf(node) };
}

/**
 * The paths of the unit that is asked for, one of each era, and the words that said it; a report
 * where there is none or several.
 */
function unitsAsked(
  node: Node | null,
  asked: LocalityAsked,
  c: SidecarReading,
): Pick<LocalityGiven, 'said' | 'units'> | undefined {
  const { path, name, type, province } = asked;
  if (path === null && name === '') return c.wrong(node, 'thiếu name');
  const known = path === null ? undefined : c.gazetteer.unit(path);
  if (path !== null && !known) return c.wrong(node, `không có unit “${path}” trong bảng địa danh`);
  const units = known ? [known] : find({ ...asked, type: type && lowerCased(type) }, c.gazetteer);
  const said = [type, name, province].filter(Boolean).join(' ') || (path ?? '');
  if (units.length === 0) return c.wrong(node, noneHint(said, asked, c.gazetteer));
  if (!onePerEra(units)) return c.wrong(node, severalHint(said, units));
  return { said, units: units.map((u) => u.path) };
}

/**
 * `{ name: huyện Tam Đường, province: Lai Châu }`: a key of its own goes before a type word in the
 * name.
 */
function askedByKeys(get: (key: string) => string | null): LocalityAsked {
  const province = get('province');
  const { name, type } = splitType(get('name') ?? '');
  return {
    path: get('unit'),
    name,
    type: get('type') ?? type,
    province: province && splitType(province).name,
    era: get('era'),
  };
}

/** A path of the gazetteer, or words. */
function askedInWords(node: Node | null): LocalityAsked {
  const words = isMap(node) ? null : (wordsOfNode(node) ?? null);
  const isPath = words !== null && /^20(?:21|25)\//.test(words);
  return { ...soughtIn(words ?? ''), path: isPath ? words : null };
}

/** `huyện Tam Đường` → its name and its type; null where no type word begins it. */
export function splitType(words: string): { name: string; type: string | null } {
  const type = LEADING_TYPE.exec(words)?.[1];
  return type ? { name: words.slice(type.length).trim(), type: lowerCased(type) } : { name: words, type: null };
}

/** `huyện Tam Đường, tỉnh Lai Châu` → name, type, province. */
function soughtIn(words: string): Sought {
  const [first = '', ...rest] = words.split(/\s*,\s*/);
  const province = rest.at(-1);
  return { ...splitType(first), province: province === undefined ? null : splitType(province).name, era: null };
}

function find({ name, type, province, era }: Sought, gazetteer: Gazetteer): readonly Unit[] {
  return gazetteer
    .named(name)
    .filter((u) => era === null || u.era === era)
    .filter((u) => type === null || everHadType(u, type))
    .filter((u) => {
      const above = gazetteer.provinceOf(u.path);
      return province === null || (above !== undefined && spellingKey(above.name) === spellingKey(province));
    });
}

function lowerCased(words: string): string {
  return words.toLowerCase();
}

/** Units whose names differ only in tones, for "did you mean". */
function similar(name: string, gazetteer: Gazetteer): string {
  const toneless = (one: string): string => fold(spellingKey(one));
  const key = toneless(name);
  const names = gazetteer.units.filter((u) => toneless(u.name) === key).map((u) => fullName(u));
  return names.length > 0
    ? `không có “${name}”; có phải là ${[...new Set(names)].slice(0, 3).join(', ')}?`
    : `không có “${name}” trong bảng địa danh`;
}

/** Why no unit is found: another type or province than the name has, or a name that no list has. */
function noneHint(said: string, asked: Sought, gazetteer: Gazetteer): string {
  const isElsewhere = find({ ...asked, type: null, province: null }, gazetteer).length > 0;
  return isElsewhere ? `không có “${said}”; xem lại type và province` : similar(asked.name, gazetteer);
}

function onePerEra(units: readonly Unit[]): boolean {
  return new Set(units.map((u) => u.era)).size === units.length;
}

function severalHint(said: string, units: readonly Unit[]): string {
  return `“${said}” ứng với ${units.length} đơn vị; thêm type, province hoặc chép một unit: ${listUnits(units.map((u) => u.path))}`;
}
