import { expected, itemAt } from '../../../ground/expected.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { spellingKey } from '../../../gazetteer/spelling.ts';
import { nameInText } from '../../../gazetteer/unit-name.ts';
import type { Unit } from '../../../gazetteer/unit.ts';
import type { Directive, Locality, Mention, RoleEvidence } from '../../../schema/directive.ts';
import type { PlaceReason } from '../../../schema/reason.ts';
import type { LocalityMention, Outline, Span } from '../../model.ts';
import type { PlaceChoice } from './choice/choice.ts';
import { withinContainers } from './choice/container-evidence.ts';
import { narrowByEvidence } from './choice/locality-choice.ts';
import { homeUnits, type HomeUnits } from './locality-home.ts';
import { areaOf } from './issuer-area.ts';
import { appliesRole, roleOf, type DecidedRole, type RoleScene } from './role/locality-role.ts';
import { ownAreaIn } from './own-area.ts';
import { placeWordsIn } from './place-words.ts';
import { provincePath } from '../../../gazetteer/path.ts';
import { firstFrom } from '../../text/phrase/first-from.ts';

/** What else is known of the document when its places are settled. */
export interface LocalityEvidence {
  /** Date of the document (EDTF) or null: names and types are given as they stood then. */
  readonly date: string | null;
  /** Name of the issuer, as read from header or signature. */
  readonly issuer: string | null;
  /** Fills text, sentence, anchor and line of a span. */
  readonly toMention: (span: Span) => Mention;
}

/** The places of a document, and its province where the text names only units of one province. */
export interface ResolvedLocalities {
  readonly localities: readonly Locality[];
  readonly provinceInferred: Directive['provinceInferred'];
  /** The unit whose authority issued it; null for a central or unplaced body. */
  readonly issuerUnit: string | null;
  /** The unit of each mention, null where it is open; as long as the mentions given. */
  readonly unitOf: readonly (string | null)[];
}

/**
 * Decides which unit each mention is, as far as the text gives evidence; what stays open keeps its
 * candidates. One locality a unit, in text order.
 */
export function resolveLocalities(
  mentions: readonly LocalityMention[],
  outline: Outline,
  gazetteer: Gazetteer,
  evidence: LocalityEvidence,
): ResolvedLocalities {
  const blockOf = blockIndex(outline);
  const { choices, home } = choose(mentions, outline, gazetteer, evidence.issuer, blockOf);
  const groups = new Map<string, { units: readonly Unit[]; members: number[] }>();
  choices.forEach((choice, i) => {
    if (choice.dropped || choice.units.length === 0) return;
    const key =
      choice.units.length === 1
        ? itemAt(choice.units, 0).path
        : `${spellingKey(itemAt(mentions, i).name)}|${choice.units.map((u) => u.path).join()}`;
    const group = groups.get(key) ?? { units: choice.units, members: [] };
    group.members.push(i);
    groups.set(key, group);
  });
  const scene = sceneIn(mentions, outline, gazetteer, { blockOf, home });
  const localities = [...groups.values()].map(({ units, members }): Locality => {
    const own = members.flatMap((i) => mentions[i] ?? []);
    const isIssuer = units.length === 1 && units[0]?.path === home.unit?.path;
    const scenes = own.map((m) => scene(m, units));
    const decided = roleOf(scenes, isIssuer);
    const telling = own.slice(decided.mention, decided.mention + 1);
    return {
      ...localityOf(
        units,
        members.map((i) => choices[i]?.note ?? null),
        gazetteer,
        evidence.date,
        own.map((m) => outline.reading.slice(m.start, m.end)),
      ),
      role: decided.role,
      roleEvidence: evidenceOf(decided, evidence.toMention),
      appliesToo: isIssuer ? ownArea(scenes, units[0], outline, evidence) : null,
      mentions: [...telling, ...own.filter((m) => !telling.includes(m))].map((m) =>
        evidence.toMention({ start: m.start, end: m.end }),
      ),
    };
  });
  return {
    localities,
    provinceInferred: inferProvince(localities, gazetteer),
    issuerUnit: home.unit?.path ?? null,
    unitOf: choices.map((c) => (c.units.length === 1 && !c.dropped ? (c.units[0]?.path ?? null) : null)),
  };
}

/** Place of the block that a mention begins in. */
function blockIndex({ blocks }: Outline): (mention: Span) => number {
  return ({ start }) => firstFrom(blocks, start + 1, (block) => block.start) - 1;
}

/** Narrows what each mention may be, evidence by evidence, strongest first. */
function choose(
  mentions: readonly LocalityMention[],
  outline: Outline,
  gazetteer: Gazetteer,
  issuer: string | null,
  blockOf: (mention: LocalityMention) => number,
): { choices: readonly PlaceChoice[]; home: HomeUnits } {
  const begun = mentions.map((m): PlaceChoice => ({
    units: m.candidates.flatMap((p) => gazetteer.unit(p) ?? []),
    others: m.others.flatMap((p) => gazetteer.unit(p) ?? []),
    note: null,
    dropped: false,
  }));
  const textOf = (m: LocalityMention): string => outline.reading.slice(m.start, m.end);
  const choices = withinContainers(mentions, begun, gazetteer);
  const home = homeUnits(
    mentions,
    choices.map((c) => c.units),
    textOf,
    issuer,
  );
  return { choices: narrowByEvidence({ mentions, choices, home, blockOf }), home };
}

/** For one document: a mention and the units it may be → what the rules of roles look at. */
function sceneIn(
  mentions: readonly LocalityMention[],
  outline: Outline,
  gazetteer: Gazetteer,
  { blockOf, home }: { readonly blockOf: (mention: LocalityMention) => number; readonly home: HomeUnits },
): (mention: LocalityMention, units: readonly Unit[]) => RoleScene {
  const wordsAround = placeWordsIn(mentions, outline, blockOf);
  const around = new Set(
    mentions.flatMap((m) => {
      const container = m.within === null ? undefined : mentions[m.within];
      return container && container.start > m.start ? [container] : [];
    }),
  );
  const isInside = areaOf(home.unit, gazetteer);
  return (mention, units) => ({
    mention,
    words: wordsAround(mention),
    mayApply: !around.has(mention) && units.some(isInside),
  });
}

/**
 * Why a document governs the area of its own issuer, by its name or as "trên địa bàn tỉnh"; only
 * words say so.
 */
function ownArea(
  scenes: readonly RoleScene[],
  unit: Unit | undefined,
  outline: Outline,
  { toMention }: LocalityEvidence,
): RoleEvidence | null {
  const named = appliesRole(scenes);
  if (named?.stated === true) return evidenceOf(named, toMention);
  const told = unit && ownAreaIn(outline, new Set([unit.type, ...unit.namings.map(({ type }) => type)]));
  if (!told) return null;
  const { text, line } = toMention(told);
  return { origin: 'stated', rule: 'territory', words: text, line };
}

function evidenceOf({ stated, rule, told }: DecidedRole, toMention: LocalityEvidence['toMention']): RoleEvidence {
  const { text, line } = toMention(told);
  return { origin: stated ? 'stated' : 'inferred', rule, words: text, line };
}

function localityOf(
  units: readonly Unit[],
  notes: readonly (PlaceReason | null)[],
  gazetteer: Gazetteer,
  date: string | null,
  words: readonly string[],
): Omit<Locality, 'role' | 'roleEvidence' | 'appliesToo' | 'mentions'> {
  const first = units[0] as Unit;
  const settled = units.length === 1;
  const naming = namingIn(words, first, gazetteer.namingAt(first, date));
  return {
    era: first.era,
    code: settled ? first.code : null,
    name: settled ? naming.name : first.name,
    type: naming.type,
    level: first.level,
    province: settled ? (gazetteer.provinceOf(first.path)?.name ?? null) : null,
    unit: settled ? first.path : null,
    origin: settled ? 'stated' : 'unknown',
    note: notes.find((n) => n !== null) ?? null,
    candidates: settled ? [] : units.map((u) => u.path),
  };
}

function inferProvince(localities: readonly Locality[], gazetteer: Gazetteer): Directive['provinceInferred'] {
  const settled = localities.filter((l) => l.unit !== null);
  if (settled.length === 0 || settled.some((l) => l.level === 'province')) return null;
  const provinces = new Set(settled.map((l) => provincePath(expected(l.unit, 'a settled unit'))));
  const [path] = provinces;
  const province = path === undefined ? undefined : gazetteer.unit(path);
  if (provinces.size !== 1 || province === undefined) return null;
  return {
    unit: province.path,
    because: { code: 'units-of-province', units: settled.map(nameInText), province: nameInText(province) },
  };
}

/**
 * The type and name that the text gives, in the gazetteer's spelling: as on the day, unless the
 * words are those of another day.
 */
function namingIn(
  words: readonly string[],
  unit: Unit,
  onTheDay: Pick<Unit, 'type' | 'name'>,
): Pick<Unit, 'type' | 'name'> {
  const keys = words.map(spellingKey);
  const all = [onTheDay, unit, ...unit.namings];
  const inFull = all.find((n) => keys.includes(spellingKey(`${n.type} ${n.name}`)));
  return inFull ?? all.find((n) => keys.some((key) => key.endsWith(spellingKey(n.name)))) ?? onTheDay;
}
