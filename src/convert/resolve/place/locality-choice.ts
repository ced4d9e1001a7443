/** What narrows the units that a mention may be: a table of rules, in the order in which they are asked. */
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { nameInText } from '../../../gazetteer/unit-name.ts';
import type { Unit } from '../../../gazetteer/unit.ts';
import type { PlaceReason } from '../../../schema/reason.ts';
import type { LocalityMention } from '../../model.ts';
import type { HomeUnits } from './locality-home.ts';
import { provincePath } from '../../../gazetteer/path.ts';
import { onlyOne } from '../../text/only-one.ts';

/**
 * What a mention may still be, and why it was narrowed. `dropped`: the text shows that it is none
 * of the units known.
 */
export interface Choice {
  readonly units: readonly Unit[];
  /** Second line: units of the name under another type word. */
  readonly others: readonly Unit[];
  readonly note: PlaceReason | null;
  readonly dropped: boolean;
}

/** What a rule makes of a mention; a note of null leaves the earlier one. */
type ChoiceFinding = { readonly keep: readonly Unit[]; readonly note: PlaceReason | null } | 'drop';

/** All mentions of a text, and what they may be when the turn of a rule comes. */
interface Scene {
  readonly mentions: readonly LocalityMention[];
  readonly choices: readonly Choice[];
  readonly home: HomeUnits;
  readonly blockOf: (mention: LocalityMention) => number;
}

interface EvidenceRule {
  readonly name: string;
  readonly reason: string;
  /** Looks at the whole text once, then says what follows for each mention, or null. */
  readonly look: (scene: Scene) => (mention: LocalityMention, choice: Choice, at: number) => ChoiceFinding | null;
}

/**
 * The strongest evidence first: what a rule has settled, later ones take as known. They follow
 * `withinContainers`, which needs no home and helps to find it.
 */
const evidenceRules: readonly EvidenceRule[] = [
  {
    name: 'place line',
    reason: 'the địa danh is the issuer’s unit, else its province, else the only unit of the highest level that fits',
    look: placeOfIssue,
  },
  {
    name: 'list',
    reason: 'units of one enumeration lie together, in the one province and district that has all of them',
    look: sharedContainer,
  },
  {
    name: 'other type at home',
    reason: 'a commune written with the type word of another day is the one of that name where the issuer is',
    look: otherTypeAtHome,
  },
  { name: 'own unit', reason: 'an issuer that names its own unit means it', look: ownUnit },
  { name: 'own district', reason: 'an issuer writes bare names of its own district', look: ownDistrict },
  { name: 'own province', reason: 'then those of its own province', look: ownProvince },
  { name: 'discourse', reason: 'one name has one sense in a document', look: settledElsewhere },
  {
    name: 'text',
    reason: 'a district or province named in the same block, else the only one in the text, holds the unit',
    look: containerInText,
  },
  { name: 'discourse again', reason: 'what the text has settled settles its repeats', look: settledElsewhere },
  {
    name: 'strays',
    reason: 'a commune or damaged name alone, outside the issuer’s province, is rather a unit not in the lists',
    look: stray,
  },
];

/** The choices after every rule. */
export function narrowByEvidence({ mentions, choices, home, blockOf }: Scene): readonly Choice[] {
  return evidenceRules.reduce<readonly Choice[]>((known, { look }) => {
    const findingFor = look({ mentions, choices: known, home, blockOf });
    return known.map((choice, i) => {
      const mention = mentions[i];
      if (mention === undefined) throw new Error(`Cannot narrow choice ${i}, expected a mention for every choice`);
      return narrowed(choice, findingFor(mention, choice, i));
    });
  }, choices);
}

/**
 * "xã A, huyện B, tỉnh C": each unit lies in the one named after it, and the container holds what
 * is named in it. Not a rule of the table, because a finding for one mention narrows two.
 */
export function withinContainers(
  mentions: readonly LocalityMention[],
  choices: readonly Choice[],
  gazetteer: Gazetteer,
): readonly Choice[] {
  const known = [...choices];
  // A container follows what it holds: from the end, the outermost is narrowed first; the second
  // round carries a commune's district up.
  for (let round = 0; round < 2; round++) {
    for (let i = mentions.length - 1; i >= 0; i--) {
      const within = mentions[i]?.within ?? null;
      const [choice, above] = [known[i], within === null ? undefined : known[within]];
      if (within === null || choice === undefined || above === undefined || choice.dropped) continue;
      const isInside = (u: Unit): boolean => above.units.some((c) => gazetteer.liesIn(u, c));
      const first = choice.units.filter(isInside);
      const inside = first.length > 0 ? first : choice.others.filter(isInside);
      if (inside.length === 0) known[i] = narrowed(choice, 'drop');
      else {
        const note = inside.length < choice.units.length ? containedIn(above) : null;
        known[i] = narrowed(choice, { keep: inside, note });
        const holding = above.units.filter((c) => inside.some((u) => gazetteer.liesIn(u, c)));
        known[within] = narrowed(above, { keep: holding, note: null });
      }
    }
  }
  return known;
}

/** The container is named in the text, so it is a unit at least. */
function containedIn({ units: [container] }: Choice): PlaceReason {
  if (container === undefined) throw new Error('Cannot say what holds a unit, expected a container that is a unit');
  return { code: 'named-inside', unit: nameInText(container) };
}

function narrowed(choice: Choice, finding: ChoiceFinding | null): Choice {
  if (finding === null) return choice;
  if (finding === 'drop') return { ...choice, dropped: true };
  return { ...choice, units: finding.keep, note: finding.note ?? choice.note };
}

/** Keeps those that pass the test; no finding where none or all of them do. */
function keepIf(choice: Choice, test: (unit: Unit) => boolean, note: PlaceReason): ChoiceFinding | null {
  const keep = choice.units.filter(test);
  return keep.length === 0 || keep.length === choice.units.length ? null : { keep, note };
}

function placeOfIssue({ home }: Scene): ReturnType<EvidenceRule['look']> {
  return ({ by }, { units }) => {
    if (by !== 'place-line') return null;
    const near = units.filter((u) => home.province === null || provincePath(u.path) === home.province);
    const only =
      units.find((u) => u.path === home.unit?.path) ??
      units.find((u) => u.path === home.district || u.path === home.province) ??
      onlyOne(units.filter((u) => u.level === 'province')) ??
      onlyOne(near.filter((u) => u.level === 'district')) ??
      onlyOne(near);
    return only === undefined ? 'drop' : { keep: [only], note: null };
  };
}

function sharedContainer({ mentions, choices, home }: Scene): ReturnType<EvidenceRule['look']> {
  const lists = new Map<number, { readonly at: number; readonly choice: Choice }[]>();
  choices.forEach((choice, at) => {
    const mention = mentions[at];
    if (mention === undefined || mention.by === 'place-line') return;
    if (choice.dropped || choice.units[0]?.level === 'province') return;
    const list = lists.get(mention.list);
    if (list === undefined) lists.set(mention.list, [{ at, choice }]);
    else list.push({ at, choice });
  });
  const found = new Map<number, ChoiceFinding>();
  for (const members of lists.values()) {
    const together = inOneContainer(
      members.map(({ choice }) => choice),
      home,
    );
    together.forEach(({ units, note }, k) => {
      const member = members[k];
      if (member) found.set(member.at, { keep: units, note });
    });
  }
  return (_mention, _choice, at) => found.get(at) ?? null;
}

function inOneContainer(members: readonly Choice[], home: HomeUnits): readonly Choice[] {
  if (new Set(members.map((c) => c.units[0]?.name)).size < 2) return [];
  const province = theOne(common(members.map((c) => new Set(c.units.map((u) => provincePath(u.path))))), home.province);
  if (province === undefined) return [];
  const note = { code: 'list-in-province' } as const;
  const inProvince = members.map((c) =>
    narrowed(
      c,
      keepIf(c, (u) => provincePath(u.path) === province, note),
    ),
  );
  // Units that no district holds count as of one only for an issuer that has no district either.
  const own = home.district ?? '';
  const parent = theOne(common(inProvince.map((c) => new Set(c.units.map((u) => u.parent ?? '')))), own);
  if (parent === undefined || (parent === '' && own !== '')) return inProvince;
  const closer = { code: 'list-in-district' } as const;
  return inProvince.map((c) =>
    narrowed(
      c,
      keepIf(c, (u) => (u.parent ?? '') === parent, closer),
    ),
  );
}

/** The issuer's own, else the only one. */
function theOne(paths: readonly string[], own: string | null): string | undefined {
  return own !== null && paths.includes(own) ? own : onlyOne(paths);
}

function otherTypeAtHome({ home }: Scene): ReturnType<EvidenceRule['look']> {
  return (_, { units, others }) => {
    if (units[0]?.level !== 'commune' || units.some((u) => provincePath(u.path) === home.province)) return null;
    const keep = others.filter((u) =>
      home.district === null ? provincePath(u.path) === home.province : u.parent === home.district,
    );
    return keep.length === 1 ? { keep, note: { code: 'type-of-another-day' } } : null;
  };
}

function ownUnit({ home: { unit } }: Scene): ReturnType<EvidenceRule['look']> {
  return (_, choice) => unit && keepIf(choice, (u) => u.path === unit.path, { code: 'unit-of-issuer' });
}

function ownDistrict({ home: { district } }: Scene): ReturnType<EvidenceRule['look']> {
  return (_, choice) =>
    district === null ? null : keepIf(choice, (u) => u.parent === district, { code: 'district-of-issuer' });
}

function ownProvince({ home: { province } }: Scene): ReturnType<EvidenceRule['look']> {
  return (_, choice) =>
    province === null ? null : keepIf(choice, (u) => provincePath(u.path) === province, { code: 'province-of-issuer' });
}

function settledElsewhere({ choices }: Scene): ReturnType<EvidenceRule['look']> {
  const settled = new Set(choices.flatMap((c) => (c.units.length === 1 && !c.dropped ? (c.units[0]?.path ?? []) : [])));
  return (_, choice) => {
    const known = choice.units.filter((u) => settled.has(u.path));
    return known.length === 1 ? keepIf(choice, (u) => u === known[0], { code: 'settled-elsewhere' }) : null;
  };
}

function containerInText({ mentions, choices, blockOf }: Scene): ReturnType<EvidenceRule['look']> {
  const inBlock = new Map<number, Set<string>>();
  const inText = new Set<string>();
  mentions.forEach((mention, i) => {
    const [unit, ...more] = choices[i]?.units ?? [];
    if (unit === undefined || more.length > 0 || unit.level === 'commune') return;
    const block = blockOf(mention);
    inBlock.set(block, (inBlock.get(block) ?? new Set()).add(unit.path));
    if (choices[i]?.dropped === false) inText.add(unit.path);
  });
  const onlyIn = (choice: Choice, paths: ReadonlySet<string>, note: PlaceReason): ChoiceFinding | null => {
    const liesIn = (unit: Unit): boolean =>
      (unit.parent !== null && paths.has(unit.parent)) ||
      (unit.level !== 'province' && paths.has(provincePath(unit.path)));
    return choice.units.filter(liesIn).length === 1 ? keepIf(choice, liesIn, note) : null;
  };
  return (mention, choice) => {
    if (mention.by === 'place-line') return null;
    const here = inBlock.get(blockOf(mention)) ?? new Set<string>();
    return (
      onlyIn(choice, here, { code: 'container-in-block' }) ?? onlyIn(choice, inText, { code: 'container-in-text' })
    );
  };
}

function stray({ choices, home }: Scene): ReturnType<EvidenceRule['look']> {
  const named = new Set(
    choices.flatMap((c) => (c.units.length === 1 && c.units[0]?.level !== 'commune' ? (c.units[0]?.path ?? []) : [])),
  );
  return ({ damaged, within }, { units }) => {
    const [unit, ...more] = units;
    if (unit === undefined) return null;
    if (damaged && more.length > 0) return 'drop';
    if (within !== null) return null;
    const outside = provincePath(unit.path) !== home.province;
    if (damaged && unit.level === 'district' && outside) return 'drop';
    if (unit.level !== 'commune' || more.length > 0 || home.province === null || !outside) return null;
    const known = named.has(provincePath(unit.path)) || (unit.parent !== null && named.has(unit.parent));
    return known ? null : 'drop';
  };
}

function common(sets: readonly ReadonlySet<string>[]): string[] {
  return [...(sets[0] ?? [])].filter((x) => sets.every((s) => s.has(x)));
}
