/** The lists of a .docx (ECMA-376, part 1, 17.9), read from its part of numbering. */
import { elementAt, elementsOf, type XmlElement } from '../xml/read-xml.ts';
import { countedLists, type Level, type List, type Lists } from '../word/lists.ts';
import { isOn, valueOf } from './styles.ts';

/** Reads the part of numbering; without one there are no lists. */
export function listsOf(part: XmlElement | undefined): Lists {
  const abstracts = new Map(elementsOf(part, 'abstractNum').map((list) => [list.attributes['abstractNumId'], list]));
  return countedLists(
    new Map(elementsOf(part, 'num').map((num) => [num.attributes['numId'] ?? '', listOf(num, abstracts)])),
  );
}

type Abstracts = ReadonlyMap<string | undefined, XmlElement>;

function listOf(num: XmlElement, abstracts: Abstracts): List {
  const abstract = abstractOf(valueOf(num, 'abstractNumId'), abstracts);
  const overrides = elementsOf(num, 'lvlOverride');
  const levels = new Map(levelsIn(elementsOf(abstract, 'lvl')));
  for (const [at, level] of levelsIn(overrides.flatMap((override) => elementsOf(override, 'lvl'))))
    levels.set(at, level);
  const starts = overrides.flatMap((override) => {
    const start = valueOf(override, 'startOverride');
    return start === undefined ? [] : [[Number(override.attributes['ilvl']), Number(start)] as const];
  });
  return { counter: abstract?.attributes['abstractNumId'] ?? '', levels, starts: new Map(starts) };
}

/** A list may only name the style that another list is of. */
function abstractOf(id: string | undefined, abstracts: Abstracts): XmlElement | undefined {
  const abstract = abstracts.get(id);
  const style = valueOf(abstract, 'numStyleLink');
  if (style === undefined) return abstract;
  return [...abstracts.values()].find((other) => valueOf(other, 'styleLink') === style) ?? abstract;
}

function levelsIn(levels: readonly XmlElement[]): (readonly [number, Level])[] {
  return levels.map((level) => {
    const restart = valueOf(level, 'lvlRestart');
    const legal = elementAt(level, 'isLgl');
    return [
      Number(level.attributes['ilvl'] ?? 0),
      {
        start: Number(valueOf(level, 'start') ?? 0),
        format: valueOf(level, 'numFmt') ?? 'decimal',
        text: valueOf(level, 'lvlText') ?? '',
        suffix: valueOf(level, 'suff') === 'nothing' ? '' : ' ',
        restart: restart === undefined ? undefined : Number(restart),
        isLegal: legal !== undefined && isOn(legal.attributes['val'] ?? '1'),
        style: valueOf(level, 'pStyle'),
      },
    ] as const;
  });
}
