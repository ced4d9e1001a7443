import type { Field, Origin, Provenance } from '../../schema/directive.ts';
import type { FieldReason } from '../../schema/reason.ts';
import type { Block } from '../model.ts';
import type { Recognized } from './recognized.ts';

/**
 * Where each value comes from: the line that states it, or why it is inferred, or that it is
 * unknown.
 */
export function originsOf(r: Recognized): Record<Field, Provenance> {
  const { source, blocks } = r.outline;
  const from = (origin: Origin, at: number | null = null, note: FieldReason | null = null): Provenance => ({
    origin,
    line: at === null ? null : source.positionAt(at).line,
    note,
  });
  const stated = (known: boolean, at: number | undefined, note: FieldReason | null = null): Provenance =>
    known ? from('stated', at ?? null, note) : from('unknown');
  const blockStart = (pick: (b: Block) => boolean): number | undefined => blocks.find(pick)?.start;
  const { placeDate, signatory, completeness, regime } = r;
  return {
    documentType: stated(r.type !== null, r.type?.at, r.type?.note),
    number: stated(r.number.value !== null, r.number.span?.start, scanReason(r.number.spoiled ?? besideSpoiledDate(r))),
    date: stated(placeDate.date !== null, placeDate.dateSpan?.start, scanReason(placeDate.spoiled)),
    place: stated(placeDate.place !== null, placeDate.placeSpan?.start),
    issuer: stated(r.issuer !== null, r.issuer?.start, issuerReason(r)),
    title: stated(r.title !== null, r.title?.start),
    // A name put right from a damaged line is a reading of that line, not what it states.
    signatory: signatory?.printedName
      ? from('inferred', signatory.start, { code: 'damaged-name', printed: signatory.printedName })
      : stated(signatory !== null, signatory?.start),
    addressees: stated(
      r.addressees.length > 0,
      blockStart((b) => b.role === 'addressees'),
    ),
    recipients: stated(
      r.recipients.length > 0,
      blockStart((b) => b.part === 'recipients'),
    ),
    regime: regime ? from(regime.origin, null, regime.because) : from('unknown'),
    localities: stated(r.places.localities.length > 0, undefined),
    references: stated(r.cited.length > 0, undefined),
    complete: from('inferred', completeness.complete ? null : completeness.at, completeness.because),
  };
}

/** That a value was read from figures or letters that a scan spoiled. */
function scanReason(printed: string | null | undefined): FieldReason | null {
  return printed == null ? null : { code: 'read-from-scan', printed };
}

/**
 * A number as printed on the line of a date that a scan spoiled: one pen or stamp wrote the figures
 * of both.
 */
function besideSpoiledDate({ outline, number, placeDate }: Recognized): string | null {
  const { span } = number;
  if (placeDate.spoiled === null || placeDate.dateSpan === null || span === null) return null;
  const { positionAt, text } = outline.source;
  const isBeside = positionAt(span.start).line === positionAt(placeDate.dateSpan.start).line;
  return isBeside ? text.slice(span.start, span.end).trim() : null;
}

/** The header needs no reason, it is where the issuer belongs, unless its print is spoiled. */
function issuerReason({ issuer }: Recognized): FieldReason | null {
  if (issuer?.damaged !== undefined) return { code: 'damaged-name', printed: issuer.damaged };
  return issuer === null || issuer.from === 'header' ? null : { code: 'issuer-from', from: issuer.from };
}
