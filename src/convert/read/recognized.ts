import { eraOf } from '../../gazetteer/era.ts';
import type { Mention } from '../../schema/directive.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Block, Outline, Span } from '../model.ts';
import { recognizeAssignments } from '../recognize/duty/assignment.ts';
import type { AssignmentMention } from '../recognize/duty/assignment-mention.ts';
import { recognizeCitations } from '../recognize/citation/citation.ts';
import { recognizeCompleteness } from '../recognize/header/completeness.ts';
import { recognizeDates } from '../recognize/date.ts';
import type { DeadlineMention } from '../recognize/duty/deadline/deadline-mention.ts';
import { recognizeDeadlines } from '../recognize/duty/deadline/deadline.ts';
import { recognizeAttachedTo, type AttachedTo } from '../recognize/citation/attached-to.ts';
import { recognizeDocumentNumber, type HeaderNumber } from '../recognize/header/document-number.ts';
import { recognizeDocumentType } from '../recognize/header/document-type.ts';
import { recognizeIssuer, type IssuerFound } from '../recognize/header/issuer/issuer.ts';
import { recognizeLocalities } from '../recognize/place/locality.ts';
import { recognizeAddressees, recognizeRecipients } from '../recognize/header/people.ts';
import { recognizePlaceDate, type PlaceDate } from '../recognize/header/place-date.ts';
import { recognizeRegime } from '../recognize/header/regime.ts';
import { recognizeSignatory } from '../recognize/header/signature/signatory.ts';
import { recognizeSlips } from '../recognize/slip.ts';
import { recognizePeopleBodies } from '../recognize/body/people-bodies.ts';
import { recognizeTerms } from '../recognize/term.ts';
import { recognizeTitle } from '../recognize/header/title.ts';
import { inferDateWindow } from '../resolve/document/date-window.ts';
import { resolveLocalities } from '../resolve/place/locality.ts';
import { withPlausibleDates } from '../resolve/citation/plausible-date.ts';
import { groupCitations } from '../resolve/citation/reference.ts';
import type { Segmented } from '../segment/segment.ts';
import { blockAt } from '../text/layout/block-at.ts';
import { firstWithin } from '../text/phrase/first-within.ts';
import { parseNumber } from '../../number/parse-number.ts';
import { mentionsIn } from './mention.ts';

/**
 * What staff say that decides how places are read: the date tells their era, the issuer whose
 * places they are.
 */
export interface Told {
  readonly date: string | null;
  readonly issuer: string | null;
}

type Components = ReturnType<typeof recognizeComponents>;

export type Recognized = ReturnType<typeof recognizeDocument>;

/** Everything the recognisers find in one text, and what follows within it. */
export function recognizeDocument(
  segmented: Segmented,
  knowledge: Knowledge,
  told: Told = { date: null, issuer: null },
) {
  const { outline } = segmented;
  const components = recognizeComponents(segmented, knowledge);
  const issued = told.date ?? components.placeDate.date;
  const own = {
    date: issued,
    number: components.number.value,
    at: components.number.span?.start ?? null,
    type: components.type?.slug ?? null,
  };
  const cited = groupCitations(withPlausibleDates(recognizeCitations(outline, own, knowledge), issued));
  const citedDays = cited.flatMap((c) => (c.date ? [{ date: c.date, number: c.number }] : []));
  const dateInferred = inferDateWindow(components.placeDate.date, citedDays);
  const knownDate = issued ?? dateInferred?.notBefore ?? null;
  const toMention = mentionsIn(outline);
  const issuer = told.issuer ?? components.issuer?.name ?? null;
  const assignments = recognizeAssignments(outline, knowledge.bodies);
  const deadlines = ownDeadlines(recognizeDeadlines(outline, issued), assignments, outline);
  return {
    ...components,
    outline,
    toMention,
    cited,
    dateInferred,
    knownDate,
    places: recognizePlaces(outline, { ...components, issuer }, knownDate, toMention, knowledge),
    dates: recognizeDates(outline),
    terms: recognizeTerms(outline, knowledge.termPatterns),
    deadlines,
    assignments: assignments.filter(
      ({ isPart, sentence }) => isPart !== true || firstWithin(deadlines, sentence) !== null,
    ),
    peopleBodies: recognizePeopleBodies(outline, knowledge.bodies),
    slips: recognizeSlips(outline),
  };
}

/**
 * The deadlines that are the text's own: of those in căn cứ only what follows an order ("…, giao Sở
 * Y tế báo cáo trước ngày 10/02").
 */
function ownDeadlines(
  deadlines: readonly DeadlineMention[],
  assignments: readonly AssignmentMention[],
  { blocks }: Outline,
): DeadlineMention[] {
  const ordersIn = new Map<Block | null, number>();
  for (const { act } of assignments) {
    const block = act && blockAt(blocks, act.start);
    if (act && block?.part === 'preamble') ordersIn.set(block, Math.min(act.start, ordersIn.get(block) ?? act.start));
  }
  return deadlines.filter(({ start }) => {
    const block = blockAt(blocks, start);
    return block?.part !== 'preamble' || (ordersIn.get(block) ?? Infinity) <= start;
  });
}

/** What the header and the closing say. */
function recognizeComponents({ outline, documentType, typeBlock }: Segmented, knowledge: Knowledge) {
  const inHeader = recognizeDocumentNumber(outline);
  const attachedTo = inHeader.state === 'absent' ? recognizeAttachedTo(outline, knowledge) : null;
  // An annex that names a document of this type names its own.
  const own = attachedTo?.documentType === documentType ? attachedTo : null;
  const number = own ? numberOf(own) : inHeader;
  const placeDate = dateOf(recognizePlaceDate(outline), own);
  const title = recognizeTitle(outline);
  const issuer =
    recognizeIssuer(outline, { number, place: placeDate.place, title: title?.text ?? null }, knowledge) ??
    annexIssuer(own);
  const printedType = { slug: documentType, at: typeBlock?.start ?? 0 };
  return {
    number,
    placeDate,
    title,
    issuer,
    type: recognizeDocumentType(outline, printedType, number, knowledge.typeWords),
    signatory: recognizeSignatory(outline, knowledge),
    regime: recognizeRegime(outline, number, issuer?.name ?? null, knowledge.heads),
    addressees: recognizeAddressees(outline, knowledge.heads),
    recipients: recognizeRecipients(outline, knowledge.offices),
    completeness: recognizeCompleteness(outline, own !== null),
  };
}

/** The places of the text, read with what is known of its date and issuer. */
function recognizePlaces(
  outline: Outline,
  { placeDate, issuer }: { placeDate: Components['placeDate']; issuer: string | null },
  knownDate: string | null,
  toMention: (span: Span) => Mention,
  knowledge: Knowledge,
) {
  const { gazetteer } = knowledge;
  const mentions = recognizeLocalities(outline, gazetteer, {
    era: eraOf(knownDate),
    date: knownDate,
    placeSpan: placeDate.placeSpan,
  });
  const resolved = resolveLocalities(mentions, outline, gazetteer, {
    date: knownDate,
    issuer,
    toMention,
  });
  // "Văn phòng UBND tỉnh" issued at Đắk Lắk: the issuer's name took the địa danh, so the unit of
  // the địa danh is its own.
  const named = resolved.localities.find((l) => l.unit !== null && issuer?.endsWith(` ${l.name}`));
  return { ...resolved, mentions, issuerUnit: resolved.issuerUnit ?? named?.unit ?? null };
}

function numberOf({ number, numberSpan }: AttachedTo): HeaderNumber {
  const parsed = parseNumber(number);
  return {
    value: number,
    symbol: parsed?.symbol ?? null,
    regime: parsed?.regime ?? null,
    span: numberSpan,
    state: 'stated',
  };
}

function dateOf(found: PlaceDate, own: AttachedTo | null): PlaceDate {
  return found.date === null && own?.date ? { ...found, date: own.date, dateSpan: own.dateSpan } : found;
}

function annexIssuer(own: AttachedTo | null): IssuerFound | null {
  return own?.issuer && own.issuerSpan ? { name: own.issuer, parent: null, from: 'annex', ...own.issuerSpan } : null;
}
