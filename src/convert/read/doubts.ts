import type { Locality } from '../../schema/directive.ts';
import { reasonWords } from '../../schema/reason-words.ts';
import type { Diagnostic, DiagnosticCode } from '../diagnostic.ts';
import { wordsOfSpan } from '../text/sentence.ts';
import type { Recognized } from './recognized.ts';

/**
 * What of a document could not be read, or was read with doubt, each at its place in the file as
 * received. `localities` are those of the document with its corrections: what staff settled is open
 * no more.
 */
export function doubtsOf(r: Recognized, localities: readonly Locality[]): Diagnostic[] {
  const { source } = r.outline;
  const found: Diagnostic[] = [];
  const say = (code: DiagnosticCode, value = '', at = 0): void => {
    found.push({ code, file: source.path, value, ...source.positionAt(at) });
  };
  const { number, placeDate, signatory, completeness } = r;
  if (!r.type) say('khong-co-ten-loai');
  if (number.state === 'absent') say('khong-co-so');
  if (number.state === 'blank') say('so-de-trong', number.symbol ?? '', number.span?.start);
  if (number.state === 'unclear' && number.span)
    say('so-khong-ro', wordsOfSpan(r.outline, number.span), number.span.start);
  if (!placeDate.date) say('khong-co-ngay');
  else if (placeDate.date.length < 10) say('ngay-khong-du', placeDate.date, placeDate.dateSpan?.start);
  if (!r.issuer) say('khong-co-co-quan');
  if (!r.title) say('khong-co-trich-yeu');
  if (!signatory && completeness.complete) say('khong-co-nguoi-ky');
  if (completeness.because) say('khong-tron-ven', reasonWords(completeness.because), completeness.at);
  if (signatory?.printedName) say('nghi-sai-chu', `${signatory.printedName} (${signatory.name}?)`, signatory.start);
  if (number.spoiled !== undefined && number.value !== null)
    say('nghi-sai-chu', `${number.spoiled} (${number.value}?)`, number.span?.start);
  if (placeDate.spoiled !== null && placeDate.date !== null)
    say('nghi-sai-chu', `${placeDate.spoiled} (${placeDate.date}?)`, placeDate.dateSpan?.start);
  if (r.issuer?.damaged !== undefined) say('nghi-sai-chu', `${r.issuer.damaged} (${r.issuer.name}?)`, r.issuer.start);
  for (const slip of r.slips) say('nghi-sai-chu', slip.what, slip.start);
  for (const m of r.places.mentions) if (m.candidates.length === 0) say('dia-danh-khong-nhan-ra', m.name, m.start);
  localities.forEach((l) => {
    if (l.unit === null)
      found.push({
        code: 'dia-danh-nhieu-kha-nang',
        file: source.path,
        value: l.name,
        line: l.mentions[0]?.line ?? 1,
        column: 1,
      });
  });
  return found;
}
