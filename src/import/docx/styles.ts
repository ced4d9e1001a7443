/** How paragraphs and runs are set as far as it changes their words: by themselves, or by their styles. */
import { elementAt, elementsOf, type XmlElement } from '../xml/read-xml.ts';

/** What a run's settings say; undefined where they leave it to what is around. */
export interface RunLook {
  readonly capitals?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly font?: string | undefined;
}

/** What a paragraph's settings say. */
export interface ParagraphLook {
  readonly align?: string | undefined;
  /** The list it is numbered in ('0' for none), and the level there. */
  readonly list?: string | undefined;
  readonly level?: number | undefined;
  readonly run: RunLook;
}

export interface StyleSheet {
  /** The look that a paragraph has by its style (by the default style where it names none). */
  readonly paragraph: (id: string | undefined) => ParagraphLook;
  readonly run: (id: string | undefined) => RunLook;
  /** The settings of a table's style and those it is based on, nearest first. */
  readonly table: (id: string | undefined) => readonly XmlElement[];
}

/** Styles are based on one another so deep at most; a circle ends here. */
const LONGEST_CHAIN = 20;

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** Reads the part of styles; without one nothing is set. */
export function styleSheet(part: XmlElement | undefined): StyleSheet {
  const styles = elementsOf(part, 'style');
  const byId = new Map(styles.map((style) => [style.attributes['styleId'] ?? '', style]));
  const standard = styles.find(
    ({ attributes }) => attributes['type'] === 'paragraph' && isOn(attributes['default'] ?? '0'),
  );
  const ofAll = runLook(elementAt(part, 'docDefaults', 'rPrDefault', 'rPr'));
  const chain = (id: string | undefined, otherwise?: XmlElement): XmlElement[] => {
    const found: XmlElement[] = [];
    let style = (id === undefined ? undefined : byId.get(id)) ?? otherwise;
    while (style && found.length < LONGEST_CHAIN) {
      found.push(style);
      style = byId.get(valueOf(style, 'basedOn') ?? '');
    }
    return found;
  };
  const paragraph = (id: string | undefined): ParagraphLook => {
    const looks = chain(id, standard).map((style) => ({
      ...paragraphLook(elementAt(style, 'pPr')),
      run: runLook(elementAt(style, 'rPr')),
    }));
    return {
      ...nearest(looks.map(({ align, list, level }) => ({ align, list, level }))),
      run: nearest([...looks.map(({ run }) => run), ofAll]),
    };
  };
  return {
    paragraph: remembered(paragraph),
    run: remembered((id) => nearest(chain(id).map((style) => runLook(elementAt(style, 'rPr'))))),
    table: (id) => chain(id).flatMap((style) => elementsOf(style, 'tblPr')),
  };
}

/** The settings of a paragraph itself. */
export function paragraphLook(settings: XmlElement | undefined): Omit<ParagraphLook, 'run'> {
  const numbered = elementAt(settings, 'numPr');
  const level = valueOf(numbered, 'ilvl');
  return {
    align: valueOf(settings, 'jc'),
    list: valueOf(numbered, 'numId'),
    level: level === undefined ? undefined : Number(level),
  };
}

/** The settings of a run itself. */
export function runLook(settings: XmlElement | undefined): RunLook {
  const fonts = elementAt(settings, 'rFonts')?.attributes;
  return {
    capitals: toggleOf(settings, 'caps'),
    hidden: toggleOf(settings, 'vanish'),
    font: fonts?.['ascii'] ?? fonts?.['hAnsi'],
  };
}

/** Of several settings of one thing the first that says something, key by key. */
export function nearest<T extends object>(looks: readonly T[]): T {
  const found: Record<string, unknown> = {};
  for (const look of looks)
    for (const [key, value] of Object.entries(look)) if (found[key] === undefined) found[key] = value;
  return found as T;
}

/** The `val` of a child. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return elementAt(parent, name)?.attributes['val'];
}

/** Whether a switch is on; undefined where it is not set. */
function toggleOf(settings: XmlElement | undefined, name: string): boolean | undefined {
  const toggle = elementAt(settings, name);
  return toggle && isOn(toggle.attributes['val'] ?? '1');
}

export function isOn(value: string): boolean {
  return !OFF.has(value);
}

function remembered<T>(ask: (id: string | undefined) => T): (id: string | undefined) => T {
  const known = new Map<string | undefined, T>();
  return (id) => {
    const held = known.get(id);
    if (held !== undefined) return held;
    const found = ask(id);
    known.set(id, found);
    return found;
  };
}
