/** One text, read: decode → segment → recognise → resolve within the text. Pure; knows nothing of other documents. */
import { eraOf } from '../gazetteer/era.ts';
import type { Directive, Field, Mention, Origin, Provenance, Reference } from '../schema/directive.ts';
import { decode } from './decode/decode.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import type { InlineMark } from './emit/inline-mark.ts';
import { issuerKey } from './issuer-key.ts';
import type { Knowledge } from './knowledge.ts';
import type { Outline, SourceFile, Span } from './model.ts';
import { recognizeAssignments } from './recognize/assignment.ts';
import { recognizeCitations } from './recognize/citation.ts';
import { recognizeCompleteness } from './recognize/completeness.ts';
import { recognizeDates } from './recognize/date.ts';
import { recognizeDeadlines } from './recognize/deadline.ts';
import { recognizeDocumentNumber } from './recognize/document-number.ts';
import { recognizeDocumentType } from './recognize/document-type.ts';
import { recognizeIssuer } from './recognize/issuer.ts';
import { recognizeLocalities } from './recognize/locality.ts';
import { recognizeAddressees, recognizeRecipients } from './recognize/people.ts';
import { recognizePlaceDate } from './recognize/place-date.ts';
import { recognizeRegime } from './recognize/regime.ts';
import { recognizeSignatory } from './recognize/signatory.ts';
import { recognizeSlips } from './recognize/slip.ts';
import { recognizeTerms } from './recognize/term.ts';
import { recognizeTitle } from './recognize/title.ts';
import type { Home } from './resolve/authority.ts';
import { inferDateWindow } from './resolve/date-window.ts';
import { resolveLocalities } from './resolve/locality.ts';
import { groupCitations, type CitedInText } from './resolve/reference.ts';
import { segment } from './segment/segment.ts';
import { blockAt } from './text/block-at.ts';
import { sentenceSpan, wordsOf } from './text/sentence.ts';

/** A reference before the archive is known: everything but key and resolution. */
export type DraftReference = Omit<Reference, 'key' | 'resolution' | 'target' | 'candidates'>;

/** A document read by itself, ready to be linked to others and written. */
export interface ReadDocument {
  readonly outline: Outline;
  readonly marks: readonly InlineMark[];
  readonly fields: Omit<Directive, 'references'> & { readonly references: readonly DraftReference[] };
  /** Where it comes from, for citations that leave the place unsaid. */
  readonly home: Home;
  readonly symbol: string | null;
}

const mentionIn =
  (outline: Outline) =>
  (span: Span): Mention => ({
    text: wordsOf(outline, span),
    sentence: wordsOf(outline, sentenceSpan(outline, span)),
    anchor: blockAt(outline.blocks, span.start)?.anchor ?? '',
    line: outline.source.positionAt(span.start).line,
  });

/** Reads one file. `value` is null when it cannot be published; the diagnostics then say why. */
export const readDocument = (
  file: SourceFile,
  knowledge: Knowledge,
): { value: ReadDocument | null; diagnostics: readonly Diagnostic[] } => {
  const decoded = decode(file);
  if (!decoded.ok) return { value: null, diagnostics: decoded.diagnostics };
  const diagnostics: Diagnostic[] = [...decoded.diagnostics];
  const source = decoded.value;
  const say = (code: DiagnosticCode, value: string, at = 0): void => {
    diagnostics.push({ code, file: file.path, value, ...source.positionAt(at) });
  };

  const { outline, documentType: printedType, typeBlock } = segment(source, knowledge.typeNames);
  const toMention = mentionIn(outline);
  const number = recognizeDocumentNumber(outline);
  const type = recognizeDocumentType(
    outline,
    { slug: printedType, at: typeBlock?.start ?? 0 },
    number.symbol,
    knowledge.typeWords,
  );
  const placeDate = recognizePlaceDate(outline);
  const title = recognizeTitle(outline);
  const issuer = recognizeIssuer(
    outline,
    { number, place: placeDate.place, title: title?.text ?? null },
    knowledge.issuers,
  );
  const signatory = recognizeSignatory(outline);
  const regime = recognizeRegime(
    outline,
    number.value ?? (number.symbol ? `0/${number.symbol}` : null),
    issuer?.name ?? null,
  );
  const completeness = recognizeCompleteness(outline);
  const citations = recognizeCitations(
    outline,
    { number: number.value, at: number.span?.start ?? null },
    knowledge.typeWords,
  );
  const cited = groupCitations(citations);
  const dates = recognizeDates(outline);
  const terms = recognizeTerms(outline, knowledge.termPatterns);
  const deadlines = recognizeDeadlines(outline);
  const assignments = recognizeAssignments(outline);
  const addressees = recognizeAddressees(outline);
  const recipients = recognizeRecipients(outline);

  const dateInferred = inferDateWindow(
    placeDate.date,
    cited.flatMap((c) => (c.date ? [{ date: c.date, number: c.number }] : [])),
  );
  const knownDate = placeDate.date ?? dateInferred?.notBefore ?? null;
  const localityMentions = recognizeLocalities(outline, knowledge.gazetteer, {
    era: eraOf(knownDate),
    date: knownDate,
    placeSpan: placeDate.placeSpan,
  });
  const places = resolveLocalities(localityMentions, outline, knowledge.gazetteer, {
    date: knownDate,
    issuer: issuer?.name ?? null,
    toMention,
  });

  const lineAt = (at: number | null | undefined): number | null =>
    at === null || at === undefined ? null : source.positionAt(at).line;
  const from = (origin: Origin, at: number | null | undefined = null, note: string | null = null): Provenance => ({
    origin,
    line: lineAt(at),
    note,
  });
  const stated = (known: boolean, at: number | null | undefined, note: string | null = null): Provenance =>
    known ? from('stated', at, note) : from('unknown');
  const blockOf = (pick: (b: Outline['blocks'][number]) => boolean): number | undefined =>
    outline.blocks.find(pick)?.start;

  const origins: Record<Field, Provenance> = {
    documentType: stated(type !== null, type?.at, type?.note ?? null),
    number: stated(number.value !== null, number.span?.start),
    date: stated(placeDate.date !== null, placeDate.dateSpan?.start),
    place: stated(placeDate.place !== null, placeDate.placeSpan?.start),
    issuer: stated(issuer !== null, issuer?.start, issuer ? ISSUER_NOTES[issuer.from] : null),
    title: stated(title !== null, title?.start),
    signatory: stated(
      signatory !== null,
      signatory?.start,
      signatory?.printedName ? `in là “${signatory.printedName}”` : null,
    ),
    addressees: stated(
      addressees.length > 0,
      blockOf((b) => b.role === 'addressees'),
    ),
    recipients: stated(
      recipients.length > 0,
      blockOf((b) => b.part === 'recipients'),
    ),
    regime: regime ? from(regime.origin, null, regime.because) : from('unknown'),
    localities: stated(places.localities.length > 0, null),
    references: stated(cited.length > 0, null),
    complete: from('inferred', completeness.complete ? null : completeness.at, completeness.because),
  };

  if (!type) say('khong-co-ten-loai', '');
  if (number.state === 'absent') say('khong-co-so', '');
  if (number.state === 'blank') say('so-de-trong', number.symbol ?? '', number.span?.start);
  if (number.state === 'unclear' && number.span) say('so-khong-ro', wordsOf(outline, number.span), number.span.start);
  if (!placeDate.date) say('khong-co-ngay', '');
  else if (placeDate.date.length < 10) say('ngay-khong-du', placeDate.date, placeDate.dateSpan?.start);
  if (!issuer) say('khong-co-co-quan', '');
  if (!title) say('khong-co-trich-yeu', '');
  if (!signatory && completeness.complete) say('khong-co-nguoi-ky', '');
  if (!completeness.complete) say('khong-tron-ven', completeness.because ?? '', completeness.at);
  if (signatory?.printedName) say('nghi-sai-chu', `${signatory.printedName} (${signatory.name}?)`, signatory.start);
  for (const slip of recognizeSlips(outline)) say('nghi-sai-chu', slip.what, slip.start);
  for (const l of places.localities) if (l.unit === null) say('dia-danh-nhieu-kha-nang', l.name, 0);

  // "Văn phòng UBND tỉnh" issued at Đắk Lắk: the issuer's name took the địa danh, so the unit of the địa danh is its own.
  const issuerUnit =
    places.issuerUnit ??
    places.localities.find((l) => l.unit !== null && issuer?.name.endsWith(` ${l.name}`))?.unit ??
    null;
  const inferredProvince = places.provinceInferred?.unit ?? null;
  const home = homeOf(issuerUnit ?? inferredProvince, eraOf(knownDate), knowledge);
  const references = cited.map((c): DraftReference => draftReference(c, toMention));
  const marks: InlineMark[] = [
    ...cited.flatMap((c, ref) =>
      c.mentions.map((m) => ({ start: m.start, end: m.end, mark: { kind: 'citation' as const, ref } })),
    ),
    ...localityMentions.flatMap((m, i) => {
      const unit = places.unitOf[i];
      return unit ? [{ start: m.start, end: m.end, mark: { kind: 'locality' as const, unit } }] : [];
    }),
    ...terms.map((t) => ({ start: t.start, end: t.end, mark: { kind: 'term' as const, id: t.id } })),
    ...dates.map((d) => ({ start: d.start, end: d.end, mark: { kind: 'date' as const, value: d.date } })),
  ];

  const fields: ReadDocument['fields'] = {
    id: file.id,
    documentType: type?.slug ?? null,
    number: number.value,
    date: placeDate.date,
    dateInferred,
    place: placeDate.place,
    issuer: issuer
      ? {
          name: issuer.name,
          parent: issuer.parent,
          key: issuerKey(issuer.name, issuerUnit ?? inferredProvince, knowledge.gazetteer),
          unit: issuerUnit,
        }
      : null,
    title: title?.text ?? null,
    signatory: signatory ? { name: signatory.name, position: signatory.position, capacity: signatory.capacity } : null,
    addressees,
    recipients,
    regime: regime?.regime ?? null,
    provinceInferred: places.provinceInferred,
    localities: places.localities.map((l) => (l.unit !== null && l.unit === issuerUnit ? { ...l, role: 'issuer' } : l)),
    references,
    terms: knowledge.terms.flatMap(({ id }) => {
      const uses = terms.filter((t) => t.id === id);
      return uses.length > 0 ? [{ id, mentions: uses.map(toMention) }] : [];
    }),
    deadlines: deadlines.map((d) => ({ ...toMention(d), date: d.date })),
    assignments: assignments.map((a) => {
      const due = deadlines.find((d) => d.start >= a.sentence.start && d.end <= a.sentence.end);
      return {
        ...toMention(a.agency),
        sentence: wordsOf(outline, a.sentence),
        anchor: toMention(a.sentence).anchor,
        line: toMention(a.sentence).line,
        agency: wordsOf(outline, a.agency),
        deadline: due?.date ?? null,
      };
    }),
    provisions: outline.blocks.flatMap((b) =>
      b.label !== null && b.style !== null && b.kind !== 'mark'
        ? [
            {
              anchor: b.anchor,
              label: b.label,
              title: provisionTitle(wordsOf(outline, b), b.label),
              depth: b.depth,
              line: source.positionAt(b.start).line,
            },
          ]
        : [],
    ),
    complete: completeness.complete,
    incompleteBecause: completeness.because,
    origins,
    withdrawn: null,
    source: {
      file: file.path,
      sha256: source.sha256,
      bytes: source.byteLength,
      encoding: source.encoding,
      lines: source.lineCount,
    },
  };
  return { value: { outline, marks, fields, home, symbol: number.symbol }, diagnostics };
};

const ISSUER_NOTES = {
  header: null,
  author: 'theo dòng ghi tên tác giả',
  preamble: 'theo dòng trên phần căn cứ',
  closing: 'theo câu kết của văn bản',
  signature: 'theo thể thức ký',
  title: 'theo trích yếu',
} as const;

/** A provision's words without its mark, cut at a word when they are long. */
const provisionTitle = (words: string, label: string): string => {
  const text = words.startsWith(label) ? words.slice(label.length).trim() : words;
  if (text.length <= 110) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 108))} …`;
};

const draftReference = (c: CitedInText, toMention: (span: Span) => Mention): DraftReference => ({
  number: c.number,
  documentType: c.documentType,
  date: c.date,
  issuer: c.issuer,
  origins: {
    documentType: c.documentType ? 'stated' : 'unknown',
    date: c.date ? 'stated' : 'unknown',
    issuer: c.issuer ? 'stated' : 'unknown',
  },
  role: c.role,
  relations: c.relations as DraftReference['relations'],
  mentions: c.mentions.map(toMention),
});

/** The units a document comes from, from the lowest one known. */
const homeOf = (unit: string | null, era: Home['era'], { gazetteer }: Knowledge): Home => {
  const own = unit ? gazetteer.unit(unit) : undefined;
  const all = own ? [own, ...gazetteer.ancestors(own.path)] : [];
  const at = (level: 'province' | 'district' | 'commune'): string | null =>
    all.find((u) => u.level === level)?.path ?? null;
  return { era: own?.era ?? era, province: at('province'), district: at('district'), commune: at('commune') };
};
