import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { spellingKey } from '../../gazetteer/spelling.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import type { Unit } from '../../gazetteer/unit.ts';
import type { CorrectionValues, Given, LocalityGiven } from '../../schema/correction.ts';
import type { Era, Locality, LocalityRole, Mention } from '../../schema/directive.ts';
import type { DiagnosticCode } from '../diagnostic.ts';
import type { Span } from '../model.ts';
import { listUnits } from './read-localities.ts';
import { staffReason } from './staff.ts';

/** What settling the localities of staff needs of the document. */
export interface LocalityScene {
  readonly gazetteer: Gazetteer;
  /** Era of the document's date; null where it is not known. */
  readonly era: Era | null;
  readonly date: string | null;
  readonly occurrences: (words: string) => readonly Span[];
  readonly toMention: (span: Span) => Mention;
  readonly say: (code: DiagnosticCode, at: { readonly line: number; readonly column: number }, value: string) => void;
}

/** The localities after correction, and the stretches of text that are now known to name a unit. */
export interface CorrectedLocalities {
  readonly localities: readonly Locality[];
  readonly removed: ReadonlySet<string>;
  readonly named: readonly (Span & { readonly unit: string })[];
}

/**
 * Read localities with those of staff: a unit that was read gets the role given; one that was left
 * open between several is settled; one that is not in the text is added; `remove` takes one out.
 * What is not told stays as read.
 */
export function applyLocalities(
  read: readonly Locality[],
  given: Given<CorrectionValues['localities']>,
  scene: LocalityScene,
): CorrectedLocalities {
  let localities = [...read];
  const removed = new Set<string>();
  const named: (Span & { unit: string })[] = [];
  for (const one of given.value) {
    const units = unitsOf(one, read, scene);
    const [unit] = units;
    if (!unit || units.length > 1) {
      const paths = listUnits(units.map((u) => u.path));
      scene.say(
        'sua-sai-dang',
        one,
        `localities: “${one.said}” có ở hai thời kỳ (${paths}); nhập date hoặc era, hoặc chép một unit.`,
      );
      continue;
    }
    const same = localities.filter(
      (l) =>
        l.unit === unit.path ||
        (l.unit === null && l.candidates.includes(unit.path) && spellingKey(l.name) === spellingKey(unit.name)),
    );
    if (one.remove) {
      if (same.length === 0) scene.say('sua-khong-thay', one, `địa phương “${one.said}”`);
      removed.add(unit.path);
      localities = localities.filter((l) => !same.includes(l));
      continue;
    }
    const spans = same.some((l) => l.unit !== null) ? [] : spansOf(unit, same, scene);
    if (same.length === 0 && spans.length === 0) scene.say('sua-khong-thay', one, `địa phương “${one.said}”`);
    for (const { start, end } of spans) named.push({ start, end, unit: unit.path });
    const mentions = same.length > 0 ? same.flatMap((l) => l.mentions) : spans.map(scene.toMention);
    const corrected: Locality = {
      ...described(unit, scene),
      ...roleGiven(one.role, same[0]),
      note: staffReason(given),
      mentions,
    };
    const [first] = same;
    localities = first
      ? localities.flatMap((l) => (l === first ? [corrected] : same.includes(l) ? [] : [l]))
      : [...localities, corrected];
  }
  return { localities, removed, named };
}

/** Of the units that fit, those of the document's era; else those that were read already. */
function unitsOf(given: LocalityGiven, read: readonly Locality[], scene: LocalityScene): readonly Unit[] {
  const units = given.units.flatMap((path) => scene.gazetteer.unit(path) ?? []);
  const ofEra = scene.era === null ? units : units.filter((u) => u.era === scene.era);
  if (ofEra.length === 1) return ofEra;
  const seen = units.filter((u) => read.some((l) => l.unit === u.path || l.candidates.includes(u.path)));
  return seen.length === 1 ? seen : units;
}

/** The role that staff give; without one, the role as read. */
function roleGiven(
  role: LocalityRole | null,
  read: Locality | undefined,
): Pick<Locality, 'role' | 'roleEvidence' | 'appliesToo'> {
  if (role === null && read) return { role: read.role, roleEvidence: read.roleEvidence, appliesToo: read.appliesToo };
  return {
    role: role ?? 'mentioned',
    roleEvidence: { origin: 'staff', rule: null, words: null, line: null },
    appliesToo: role === 'issuer' ? (read?.appliesToo ?? null) : null,
  };
}

/**
 * Where the text names a unit that was left open (its words as read) or not seen at all (type word
 * and name).
 */
function spansOf(unit: Unit, open: readonly Locality[], { occurrences }: LocalityScene): readonly Span[] {
  const words = open.length > 0 ? open.flatMap((l) => l.mentions.map((m) => m.text)) : [fullName(unit)];
  const spans = [...new Set(words)].flatMap((w) => occurrences(w));
  return spans.filter((s, i) => spans.findIndex((o) => o.start === s.start) === i);
}

function described(
  unit: Unit,
  { gazetteer, date }: LocalityScene,
): Omit<Locality, 'role' | 'roleEvidence' | 'appliesToo' | 'note' | 'mentions'> {
  const naming = gazetteer.namingAt(unit, date);
  return {
    era: unit.era,
    code: unit.code,
    name: naming.name,
    type: naming.type,
    level: unit.level,
    province: gazetteer.provinceOf(unit.path)?.name ?? null,
    unit: unit.path,
    origin: 'staff',
    candidates: [],
  };
}
