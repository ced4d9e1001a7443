import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Unit } from '../../gazetteer/unit.ts';
import type { LocalityMention } from '../model.ts';
import { provinceOf, type Home } from './locality-home.ts';

/**
 * What a mention may still be, and why it was narrowed. `dropped`: the text shows that it is none
 * of the units known.
 */
export interface Choice {
  units: readonly Unit[];
  /** Second line: units of the name under another type word. */
  readonly others: readonly Unit[];
  note: string | null;
  dropped: boolean;
}

/**
 * "xã A, huyện B, tỉnh C": each unit lies in the one named after it, and the container holds what
 * is named in it.
 */
export function narrowByContainers(
  mentions: readonly LocalityMention[],
  choices: readonly Choice[],
  gazetteer: Gazetteer,
): void {
  // A container follows what it holds: from the end, the outermost is narrowed first; the second
  // round carries a commune's district up.
  for (let round = 0; round < 2; round++) {
    for (let i = mentions.length - 1; i >= 0; i--) {
      const within = mentions[i]?.within ?? null;
      const [choice, above] = [choices[i], within === null ? undefined : choices[within]];
      if (choice === undefined || above === undefined || choice.dropped) continue;
      narrowToContainer(choice, above, gazetteer);
    }
  }
}

/**
 * Units of one enumeration lie together: the one province, then the one district, that has all of
 * them is theirs.
 */
export function narrowByLists(mentions: readonly LocalityMention[], choices: readonly Choice[], home: Home): void {
  const lists = new Map<number, Choice[]>();
  mentions.forEach((m, i) => {
    const choice = choices[i];
    if (choice === undefined || choice.dropped || choice.units[0]?.level === 'province' || m.by === 'place-line')
      return;
    const list = lists.get(m.list);
    if (list === undefined) lists.set(m.list, [choice]);
    else list.push(choice);
  });
  for (const members of lists.values()) {
    if (new Set(members.map((c) => c.units[0]?.name)).size < 2) continue;
    const provinces = common(members.map((c) => new Set(c.units.map((u) => provinceOf(u.path)))));
    const province = provinces.includes(home.province ?? '')
      ? home.province
      : provinces.length === 1
        ? provinces[0]
        : undefined;
    if (province === undefined) continue;
    for (const c of members)
      keep(c, (u) => provinceOf(u.path) === province, 'các đơn vị nêu cùng danh sách đều thuộc một tỉnh');
    const parents = common(members.map((c) => new Set(c.units.map((u) => u.parent ?? ''))));
    const parent = parents.includes(home.district ?? '')
      ? home.district
      : parents.length === 1
        ? parents[0]
        : undefined;
    if (parent !== undefined)
      for (const c of members) keep(c, (u) => u.parent === parent, 'các đơn vị nêu cùng danh sách đều thuộc một huyện');
  }
}

/** The issuer's own district, then its province, hold the unit that is meant. */
export function narrowByHome(choices: readonly Choice[], home: Home): void {
  for (const choice of choices) {
    const near = choice.units.some((u) => provinceOf(u.path) === home.province);
    const known = choice.others.filter((u) =>
      home.district === null ? provinceOf(u.path) === home.province : u.parent === home.district,
    );
    if (!near && known.length === 1 && choice.units[0]?.level === 'commune') {
      choice.units = known;
      choice.note = 'đơn vị của nơi ban hành, ghi theo loại ở thời điểm khác';
    }
    if (choice.units.length < 2) continue;
    if (home.unit !== null) keep(choice, (u) => u.path === home.unit?.path, 'đơn vị của cơ quan ban hành');
    if (home.district !== null) keep(choice, (u) => u.parent === home.district, 'cùng huyện với cơ quan ban hành');
    if (home.province !== null)
      keep(choice, (u) => provinceOf(u.path) === home.province, 'cùng tỉnh với cơ quan ban hành');
  }
}

/**
 * A district or province named in the same block holds it; else the only one of those that the text
 * names at all.
 */
export function narrowByText(
  mentions: readonly LocalityMention[],
  choices: readonly Choice[],
  blockOf: (mention: LocalityMention) => number,
): void {
  const inBlock = new Map<number, Set<string>>();
  const inText = new Set<string>();
  mentions.forEach((mention, i) => {
    const [unit, ...more] = choices[i]?.units ?? [];
    if (unit === undefined || more.length > 0 || unit.level === 'commune') return;
    const block = blockOf(mention);
    inBlock.set(block, (inBlock.get(block) ?? new Set()).add(unit.path));
    if (choices[i]?.dropped === false) inText.add(unit.path);
  });
  const liesIn = (unit: Unit, paths: ReadonlySet<string>): boolean =>
    (unit.parent !== null && paths.has(unit.parent)) || (unit.level !== 'province' && paths.has(provinceOf(unit.path)));
  mentions.forEach((mention, i) => {
    const choice = choices[i];
    if (choice === undefined || choice.units.length < 2 || mention.by === 'place-line') return;
    const here = inBlock.get(blockOf(mention)) ?? new Set<string>();
    for (const [paths, note] of [
      [here, 'đơn vị cấp trên nêu trong cùng đoạn'],
      [inText, 'đơn vị cấp trên nêu trong văn bản'],
    ] as const) {
      if (choice.units.filter((u) => liesIn(u, paths)).length === 1) keep(choice, (u) => liesIn(u, paths), note);
    }
  });
}

/**
 * A commune or damaged name that stands alone and would lie outside the issuer's province is rather
 * a unit that the lists do not know.
 */
export function dropStrays(mentions: readonly LocalityMention[], choices: readonly Choice[], home: Home): void {
  const named = new Set(
    choices.flatMap((c) => (c.units.length === 1 && c.units[0]?.level !== 'commune' ? (c.units[0]?.path ?? []) : [])),
  );
  mentions.forEach((mention, i) => {
    const choice = choices[i];
    const unit = choice?.units[0];
    if (choice === undefined || unit === undefined) return;
    if (mention.damaged && choice.units.length > 1) choice.dropped = true;
    if (
      mention.damaged &&
      unit.level === 'district' &&
      mention.within === null &&
      provinceOf(unit.path) !== home.province
    )
      choice.dropped = true;
    if (unit.level !== 'commune' || mention.within !== null || choice.units.length > 1) return;
    const known = named.has(provinceOf(unit.path)) || (unit.parent !== null && named.has(unit.parent));
    if (home.province !== null && provinceOf(unit.path) !== home.province && !known) choice.dropped = true;
  });
}

/**
 * One name has one sense in a document: a mention still open takes the unit that the same name was
 * settled as.
 */
export function narrowByDiscourse(choices: readonly Choice[]): void {
  const settled = new Set(choices.flatMap((c) => (c.units.length === 1 && !c.dropped ? (c.units[0]?.path ?? []) : [])));
  for (const choice of choices) {
    const known = choice.units.filter((u) => settled.has(u.path));
    if (choice.units.length > 1 && known.length === 1)
      keep(choice, (u) => u === known[0], 'đã nêu rõ ở chỗ khác trong văn bản');
  }
}

/**
 * The địa danh: the issuer's unit if it bears the name, else the province, else the only unit of
 * the highest level that fits.
 */
export function choosePlace(choice: Choice, home: Home): void {
  const own = choice.units.find((u) => u.path === home.unit?.path);
  const upper = choice.units.find((u) => u.path === home.district || u.path === home.province);
  const provinces = choice.units.filter((u) => u.level === 'province');
  const near = choice.units.filter((u) => home.province === null || provinceOf(u.path) === home.province);
  const districts = near.filter((u) => u.level === 'district');
  const only =
    own ??
    upper ??
    (provinces.length === 1 ? provinces[0] : undefined) ??
    (districts.length === 1 ? districts[0] : undefined) ??
    (near.length === 1 ? near[0] : undefined);
  if (only === undefined) choice.dropped = true;
  else choice.units = [only];
}

function narrowToContainer(choice: Choice, above: Choice, gazetteer: Gazetteer): void {
  const isInside = (u: Unit): boolean => above.units.some((c) => gazetteer.liesIn(u, c));
  const first = choice.units.filter(isInside);
  const inside = first.length > 0 ? first : choice.others.filter(isInside);
  if (inside.length === 0) {
    choice.dropped = true;
    return;
  }
  if (inside.length < choice.units.length)
    choice.note = `thuộc ${above.units[0]?.type ?? ''} ${above.units[0]?.name ?? ''} nêu kèm`;
  choice.units = inside;
  above.units = above.units.filter((c) => inside.some((u) => gazetteer.liesIn(u, c)));
}

function common(sets: readonly ReadonlySet<string>[]): string[] {
  return [...(sets[0] ?? [])].filter((x) => sets.every((s) => s.has(x)));
}

function keep(choice: Choice, test: (unit: Unit) => boolean, note: string): void {
  const kept = choice.units.filter(test);
  if (kept.length === 0 || kept.length === choice.units.length) return;
  choice.units = kept;
  choice.note = note;
}
