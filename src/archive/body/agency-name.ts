/**
 * Names of agencies made comparable, for grouping only: pages show every name as its document
 * prints it.
 */
import { placeTones } from '../../vietnamese/tone-place.ts';
import { bodiesOfOffices, dutyOpenings, listedHeads, speakingOffices } from './agency-words.ts';

/** An office before its body. */
const OFFICE_BEFORE_BODY = new RegExp(
  String.raw`^(?:đồng chí\s+)?(?:phó\s+)?${alternatives(speakingOffices)}\s+(?=${alternatives(bodiesOfOffices)}(?!\p{L}))`,
  'u',
);

/** The duty after a name, to the end. */
const DUTY_AFTER_NAME = new RegExp(String.raw`[\s,]+${alternatives(dutyOpenings)}(?!\p{L}).*$`, 'iu');

/**
 * A comma before another agency's name. Small letters after a comma continue the same name (“các
 * huyện, thị xã”).
 */
const NEXT_AGENCY = new RegExp(String.raw`,\s+(?=(?:Chủ tịch\s|Giám đốc\s)?${alternatives(listedHeads)}\s)`, 'u');

/**
 * A name in lower case, abbreviated the usual way, without the office before it and the duty after
 * it: `Chủ tịch Uỷ ban nhân dân các huyện chỉ đạo` → `ubnd các huyện`.
 */
export function agencyKey(printed: string): string {
  const name = placeTones(printed.normalize('NFC').toLowerCase())
    .replace(/\s+/g, ' ')
    .replace(/ủy ban nhân dân/g, 'ubnd')
    .replace(/hội đồng nhân dân/g, 'hđnd')
    .replace(/\s*[–-]\s*/g, ' - ')
    .replace(/^(?:giao|yêu cầu|đề nghị|chỉ đạo)\s+/u, '')
    .replace(DUTY_AFTER_NAME, '')
    .replace(/[\s,;:.(]+$/, '')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
  return name.replace(OFFICE_BEFORE_BODY, '');
}

/** A name as printed, without the duty after it: the words kept are the document's own. */
export function agencyLabel(printed: string): string {
  return printed.replace(DUTY_AFTER_NAME, '').replace(/[\s,;:.(]+$/, '');
}

/** The agencies of a printed list, each verbatim. */
export function agenciesIn(printed: string): readonly string[] {
  return printed.split(NEXT_AGENCY).map((name) => name.trim());
}

function alternatives(pieces: readonly string[]): string {
  return `(?:${pieces.join('|')})`;
}
