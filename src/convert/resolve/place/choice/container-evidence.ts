import type { Gazetteer } from '../../../../gazetteer/gazetteer.ts';
import { provincePath } from '../../../../gazetteer/path.ts';
import { nameInText } from '../../../../gazetteer/unit-name.ts';
import type { Unit } from '../../../../gazetteer/unit.ts';
import type { PlaceReason } from '../../../../schema/reason.ts';
import type { LocalityMention } from '../../../model.ts';
import { keepIf, narrowed, type PlaceChoice, type ChoiceFinding, type EvidenceRule, type Scene } from './choice.ts';

/**
 * "xã A, huyện B, tỉnh C": each unit lies in the one named after it, and the container holds what
 * is named in it. Not a rule of the table in ./locality-choice.ts, because a finding for one
 * mention narrows two.
 */
export function withinContainers(
  mentions: readonly LocalityMention[],
  choices: readonly PlaceChoice[],
  gazetteer: Gazetteer,
): readonly PlaceChoice[] {
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
function containedIn({ units: [container] }: PlaceChoice): PlaceReason {
  if (container === undefined) throw new Error('Cannot say what holds a unit, expected a container that is a unit');
  return { code: 'named-inside', unit: nameInText(container) };
}

/**
 * A district or province named in the same block, else the only one in the text, holds the unit.
 */
export function containerInText({ mentions, choices, blockOf }: Scene): ReturnType<EvidenceRule['look']> {
  const inBlock = new Map<number, Set<string>>();
  const inText = new Set<string>();
  mentions.forEach((mention, i) => {
    const [unit, ...more] = choices[i]?.units ?? [];
    if (unit === undefined || more.length > 0 || unit.level === 'commune') return;
    const block = blockOf(mention);
    inBlock.set(block, (inBlock.get(block) ?? new Set()).add(unit.path));
    if (choices[i]?.dropped === false) inText.add(unit.path);
  });
  const onlyIn = (choice: PlaceChoice, paths: ReadonlySet<string>, note: PlaceReason): ChoiceFinding | null => {
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
