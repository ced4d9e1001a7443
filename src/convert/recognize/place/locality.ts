import { itemAt } from '../../../ground/expected.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { Unit } from '../../../gazetteer/unit.ts';
import type { Era } from '../../../schema/directive.ts';
import type { LocalityMention, Outline, Span } from '../../model.ts';
import { bareProvinceAt } from './locality-bare.ts';
import { mayBeBody, bodyAt } from './locality-body.ts';
import { districtLists } from './locality-district-list.ts';
import type { LocalityDraft } from './locality-draft.ts';
import { isAbroad } from './locality-foreign.ts';
import { containByLayout } from './locality-layout.ts';
import { continueList, noteUnknown } from './locality-list.ts';
import type { PlaceReading } from './locality-member.ts';
import { keyOfTokens, namedAt, type NamedUnits } from './locality-named.ts';
import { damagedNameAt, namesAt, type PlaceSetting } from './locality-name.ts';
import { isInProperName } from './locality-negative.ts';
import { repeatedNames } from './locality-repeat.ts';
import { tokensOf, type Token } from './locality-token.ts';
import { separatorAt } from './locality-separator.ts';
import { mayBeType, readTypePhrase, type TypePhrase } from './locality-type.ts';
import { unknownNameAt } from './locality-unknown.ts';
import { blockAt } from '../../text/layout/block-at.ts';

/** What is known of the document before its places are read. */
export interface LocalityContext {
  /** Era of the document's date; null when it has none. */
  readonly era: Era | null;
  /** The date (EDTF), for names that changed within an era. */
  readonly date: string | null;
  /** Where the địa danh of the place-and-date line is. */
  readonly placeSpan: Span | null;
}

/** At most this many unknown names may open a list of units. */
const unknownAtMost = 3;

/**
 * Administrative units that the text names: with a type word (`thị xã Ayun Pa`, inherited in
 * lists), as the unit of a governing body (`Huyện ủy Krông Búk`), in the place-and-date line, and
 * provinces alone (`tại Hà Nội`). Near misses: people, schools, roads, rivers, hamlets, units
 * abroad. Mentions are in text order and do not overlap; nothing is decided between units of one
 * name.
 */
export function recognizeLocalities(
  outline: Outline,
  gazetteer: Gazetteer,
  context: LocalityContext,
): LocalityMention[] {
  const tokens = tokensOf(outline);
  const setting: PlaceSetting = { gazetteer, era: context.era, date: context.date };
  const read = draftsOf(tokens, setting, context.placeSpan).filter(
    (d) => !isAbroad(tokens, d) && !isInProperName(tokens, d.from),
  );
  const withLists = districtLists(tokens, read, setting);
  const drafts = repeatedNames(tokens, withLists, setting).toSorted(
    (a, b) => itemAt(tokens, a.from).start - itemAt(tokens, b.from).start,
  );
  containByLayout(drafts, tokens, outline, gazetteer);
  const indexOf = new Map(drafts.map((d, i) => [d, i]));
  return drafts.map((draft): LocalityMention => {
    const first = draft.units[0];
    const span = draftSpan(tokens, draft);
    return {
      ...span,
      name:
        first === undefined
          ? outline.reading.slice(span.start, span.end)
          : nameInTokens(tokens, draft, first, gazetteer),
      candidates: draft.units.map((u) => u.path),
      others: draft.others.map((u) => u.path),
      by:
        draft.by !== 'place-line' && blockAt(outline.blocks, itemAt(tokens, draft.nameFrom).start)?.role === 'header'
          ? 'header'
          : draft.by,
      list: draft.list,
      within: draft.within === null ? null : (indexOf.get(draft.within) ?? null),
      damaged: draft.damaged,
    };
  });
}

/**
 * Reads all drafts, in text order. Each token is looked at once as the head of a mention, so time
 * is linear in the text.
 */
function draftsOf(tokens: readonly Token[], setting: PlaceSetting, placeSpan: Span | null): LocalityDraft[] {
  let list = 0;
  const reading: PlaceReading = { tokens, setting, drafts: [], newList: () => ++list };
  const push = (found: NamedUnits, from: number, rest: Pick<LocalityDraft, 'types' | 'by'>): LocalityDraft => {
    const draft: LocalityDraft = { ...found, from, ...rest, list: reading.newList(), within: null };
    reading.drafts.push(draft);
    return draft;
  };
  /** Reads a mention that begins at a token; returns the next token to look at. */
  const readAt = (at: number, token: Token): number => {
    // Most words are neither capitalised nor the beginning of a type word or body.
    if (!token.capital && !mayBeType(token) && !mayBeBody(token)) return at + 1;
    const phrase = phraseAt(tokens, at);
    if (phrase === null && placeSpan !== null && token.start >= placeSpan.start && token.end <= placeSpan.end) {
      const place = atPlaceLine(tokens, at, setting);
      if (place !== null) return push(place, at, { types: null, by: 'place-line' }).next;
    }
    const found = phrase === null ? null : namedAt(tokens, phrase, setting);
    if (phrase !== null && found !== null) {
      return continueList(reading, push(found, at, { types: phrase.types, by: phrase.by ?? 'name' }), phrase);
    }
    const later = phrase === null ? null : firstKnown(reading, phrase);
    if (phrase !== null && later !== null) {
      return continueList(reading, push(later, later.nameFrom, { types: phrase.types, by: 'name' }), phrase);
    }
    const province = token.capital ? bareProvinceAt(tokens, at, setting) : null;
    if (province !== null) {
      const bare = { ...province, others: [], nameFrom: at, damaged: false };
      return push(bare, at, { types: ['tỉnh', 'thành phố'], by: 'name' }).next;
    }
    return phrase === null || phrase.damaged ? at + 1 : phrase.next;
  };
  for (let at = 0; at < tokens.length;) at = readAt(at, tokens[at] as Token);
  return reading.drafts;
}

/**
 * From the type word to the name; in a drawn table, where other cells stand between lines of one
 * cell, as far as it is unbroken.
 */
function draftSpan(tokens: readonly Token[], draft: LocalityDraft): Span {
  let from = draft.nameFrom;
  while (from > draft.from && tokens[from]?.torn === false) from--;
  let next = draft.nameFrom + 1;
  while (next < draft.next && tokens[next]?.torn === false) next++;
  return { start: itemAt(tokens, from).start, end: itemAt(tokens, next - 1).end };
}

/**
 * The name that the text gives, in the gazetteer's spelling: the unit's own, or the one it bore at
 * another date.
 */
function nameInTokens(tokens: readonly Token[], draft: LocalityDraft, unit: Unit, gazetteer: Gazetteer): string {
  const key = keyOfTokens(tokens, draft.nameFrom, draft.next);
  return [unit, ...unit.namings].find((n) => gazetteer.names.keyOf(n.name) === key)?.name ?? unit.name;
}

/** The phrase that leads to a name at a token: a governing body or a type word. */
function phraseAt(tokens: readonly Token[], at: number): (TypePhrase & { readonly by?: 'body' }) | null {
  return bodyPhrase(tokens, at) ?? readTypePhrase(tokens, at);
}

/** The địa danh may be a unit of any level: all that bear the name are candidates. */
function atPlaceLine(tokens: readonly Token[], at: number, setting: PlaceSetting): NamedUnits | null {
  const clean = namesAt(tokens, at, setting)[0];
  const damaged = clean === undefined ? damagedNameAt(tokens, at, setting) : null;
  const units = clean?.units ?? damaged?.units.filter((u) => u.level === 'province') ?? [];
  const next = clean?.next ?? damaged?.next ?? at;
  const ofEra = units.filter((u) => setting.era === null || u.era === setting.era);
  if (units.length === 0) return null;
  return { units: ofEra.length > 0 ? ofEra : units, others: [], nameFrom: at, next, damaged: clean === undefined };
}

/**
 * "UBND các xã Tân Lạ, Tân Minh": the first name of a list that is known, where one or more before
 * it are not; each of these gets a notice.
 */
function firstKnown(reading: PlaceReading, phrase: TypePhrase): NamedUnits | null {
  const { tokens, setting } = reading;
  const unknown: { from: number; next: number }[] = [];
  let from = phrase.next;
  while (phrase.plural && !phrase.damaged && unknown.length < unknownAtMost) {
    if (unknown.length === 0 && !/^ ?:? $/.test(tokens[from]?.gap ?? '')) return null;
    const next = unknownNameAt(tokens, from);
    const after = next === null ? null : separatorAt(tokens, next);
    if (next === null || (after?.separator !== 'comma' && after?.separator !== 'and')) return null;
    unknown.push({ from, next });
    from = after.next;
    const found = namedAt(tokens, { ...phrase, plural: true, next: from }, setting, true);
    if (found === null) continue;
    for (const u of unknown) noteUnknown(reading, u.from, u.next);
    return found;
  }
  return null;
}

/** A governing body as the phrase that leads to its unit's name. */
function bodyPhrase(tokens: readonly Token[], at: number): (TypePhrase & { readonly by?: 'body' }) | null {
  const body = bodyAt(tokens, at);
  return body === null
    ? null
    : { types: body.types ?? [], next: body.next, plural: false, short: false, damaged: false, by: 'body' };
}
