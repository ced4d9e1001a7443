/**
 * The lists of a directive as a generated file has them: without what is null or empty, and without
 * the sentences and titles that its body has anyway. Whatever cannot be taken from the body letter by
 * letter is written out.
 */
import { shownWords, wordsOfBody, type MdxStretch } from './body-words.ts';
import { titlesIn } from './provision-title.ts';

/** FieldValues of a directive, or an item of a list in them. */
type FieldValues = Readonly<Record<string, unknown>>;

/** Where a sentence of the element with this id is in the MDX; null where it is not to be found. */
type StretchAt = (id: string, sentence: string) => MdxStretch | null;

/** So many characters are looked through for each character of a body; the sentences left then are written out. */
const MOST_LOOKED_THROUGH = 100;

/** FieldValues → the same with lean lists; `mdx` is the body that they are written before. */
export function leanLists(fields: FieldValues, mdx: string): FieldValues {
  const place = placesIn(mdx);
  const titleOf = titlesIn(mdx);
  return mapFields(fields, (name, value) => {
    if (!Array.isArray(value)) return value;
    if (name !== 'provisions') return leanValue(value, place);
    return value.map((provision: { anchor: string; label: string; title: string }) => {
      const { title, ...rest } = provision;
      return title === titleOf(provision) ? rest : provision;
    });
  });
}

/**
 * What {@link leanLists} gave, with its sentences and titles again; what is null or empty is the
 * schema's to add. Changes what it is given.
 */
export function wholeLists(fields: FieldValues, mdx: string): FieldValues {
  const titleOf = titlesIn(mdx);
  const known = new Map<string, string>();
  const sentenceAt = ([start, length]: MdxStretch): string => {
    const key = `${start}+${length}`;
    const words = known.get(key) ?? shownWords(mdx.slice(start, start + length));
    known.set(key, words);
    return words;
  };
  for (const [name, value] of Object.entries(fields)) {
    if (!Array.isArray(value)) continue;
    if (name === 'provisions')
      for (const provision of value as { anchor: string; label: string; title?: string }[])
        provision.title ??= titleOf(provision);
    else makeWhole(value, sentenceAt);
  }
  return fields;
}

function leanValue(value: unknown, place: StretchAt): unknown {
  if (Array.isArray(value)) return value.map((item) => leanValue(item, place));
  if (typeof value !== 'object' || value === null) return value;
  const { sentence, anchor, act } = value as FieldValues;
  return mapFields(value as FieldValues, (name, own) => {
    if (own === null || (Array.isArray(own) && own.length === 0)) return undefined;
    if (name === 'sentence' && typeof sentence === 'string' && typeof anchor === 'string')
      return place(anchor, sentence) ?? sentence;
    if (name === 'act' && typeof sentence === 'string' && typeof act === 'string')
      return placeWithin(sentence, act) ?? act;
    return leanValue(own, place);
  });
}

function makeWhole(value: object, sentenceAt: (stretch: MdxStretch) => string): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) if (typeof item === 'object' && item !== null) makeWhole(item, sentenceAt);
    return;
  }
  const item = value as Record<string, unknown>;
  for (const name in item) {
    const own = item[name];
    if (typeof own !== 'object' || own === null) continue;
    if (name === 'sentence') item[name] = sentenceAt(own as unknown as MdxStretch);
    else if (name === 'act') {
      const [start, length] = own as unknown as MdxStretch;
      item[name] = String(item['sentence']).slice(start, start + length);
    } else makeWhole(own, sentenceAt);
  }
}

/**
 * Sentences are looked for in their element only, each from where the last one was found: in text
 * order that takes one walk through the body.
 */
function placesIn(mdx: string): StretchAt {
  const body = wordsOfBody(mdx);
  const known = new Map<string, MdxStretch | null>();
  const cursors = new Map<string, number>();
  let left = MOST_LOOKED_THROUGH * mdx.length;
  const find = (id: string, sentence: string): MdxStretch | null => {
    const stretch = body.stretchOf(id);
    if (stretch === null || sentence === '' || left < 0) return null;
    const own = body.words.slice(...stretch);
    const from = cursors.get(id) ?? 0;
    const ahead = own.indexOf(sentence, from);
    left -= ahead < 0 ? own.length : ahead - from;
    const at = ahead < 0 && from > 0 ? own.indexOf(sentence) : ahead;
    if (at < 0) return null;
    cursors.set(id, at);
    const [start, length] = body.mdxOf(stretch[0] + at, stretch[0] + at + sentence.length);
    return shownWords(mdx.slice(start, start + length)) === sentence ? [start, length] : null;
  };
  return (id, sentence) => {
    const key = `${id} ${sentence}`;
    const place = known.get(key) ?? (known.has(key) ? null : find(id, sentence));
    known.set(key, place);
    return place;
  };
}

function placeWithin(sentence: string, words: string): MdxStretch | null {
  const start = sentence.indexOf(words);
  return start < 0 ? null : [start, words.length];
}

/** A property that becomes undefined is left out. */
function mapFields(fields: FieldValues, valueOf: (name: string, value: unknown) => unknown): FieldValues {
  const mapped: Record<string, unknown> = {};
  for (const name in fields) {
    const value = valueOf(name, fields[name]);
    if (value !== undefined) mapped[name] = value;
  }
  return mapped;
}
