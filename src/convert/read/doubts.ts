import type { Locality } from '../../schema/directive.ts';
import { reasonWords } from '../../schema/reason-words.ts';
import type { Diagnostic, DiagnosticCode } from '../diagnostic.ts';
import { wordsOfSpan } from '../text/sentence.ts';
import type { Recognized } from './recognized.ts';

/** Says one thing of the document; `at` is an offset into its text. */
type SayDoubt = (code: DiagnosticCode, value?: string, at?: number) => void;

/**
 * What of a document could not be read, or was read with doubt, each at its place in the file as
 * received. `localities` are those of the document with its corrections: what staff settled is open
 * no more.
 */
export function doubtsOf(r: Recognized, localities: readonly Locality[]): Diagnostic[] {
  const { source } = r.outline;
  const found: Diagnostic[] = [];
  const say: SayDoubt = (code, value = '', at = 0) => {
    found.push({ code, file: source.path, value, ...source.positionAt(at) });
  };
  sayMissing(r, say);
  saySpoiled(r, say);
  for (const m of r.places.mentions) if (m.candidates.length === 0) say('dia-danh-khong-nhan-ra', m.name, m.start);
  for (const { unit, name, mentions } of localities)
    if (unit === null)
      found.push({
        code: 'dia-danh-nhieu-kha-nang',
        file: source.path,
        value: name,
        line: mentions[0]?.line ?? 1,
        column: 1,
      });
  return found;
}

/** Fields that the text does not have, or not whole. */
function sayMissing(r: Recognized, say: SayDoubt): void {
  const { placeDate, completeness } = r;
  if (!r.type) say('khong-co-ten-loai');
  sayNumber(r, say);
  if (!placeDate.date) say('khong-co-ngay');
  else if (placeDate.date.length < 10) say('ngay-khong-du', placeDate.date, placeDate.dateSpan?.start);
  if (!r.issuer) say('khong-co-co-quan');
  if (!r.title) say('khong-co-trich-yeu');
  if (!r.signatory && completeness.complete) say('khong-co-nguoi-ky');
  if (completeness.because) say('khong-tron-ven', reasonWords(completeness.because), completeness.at);
}

function sayNumber({ number, outline }: Recognized, say: SayDoubt): void {
  if (number.state === 'absent') say('khong-co-so');
  if (number.state === 'blank') say('so-de-trong', number.symbol ?? '', number.span?.start);
  if (number.state === 'unclear' && number.span)
    say('so-khong-ro', wordsOfSpan(outline, number.span), number.span.start);
}

/** Values that were read from spoiled print, with the print. */
function saySpoiled({ number, placeDate, signatory, issuer, slips }: Recognized, say: SayDoubt): void {
  if (signatory?.printedName) say('nghi-sai-chu', `${signatory.printedName} (${signatory.name}?)`, signatory.start);
  if (number.spoiled !== undefined && number.value !== null)
    say('nghi-sai-chu', `${number.spoiled} (${number.value}?)`, number.span?.start);
  if (placeDate.spoiled !== null && placeDate.date !== null)
    say('nghi-sai-chu', `${placeDate.spoiled} (${placeDate.date}?)`, placeDate.dateSpan?.start);
  if (issuer?.damaged !== undefined) say('nghi-sai-chu', `${issuer.damaged} (${issuer.name}?)`, issuer.start);
  for (const slip of slips) say('nghi-sai-chu', slip.what, slip.start);
}
