import { slug } from '../../../vietnamese/fold/slug.ts';
import { paddedForm } from '../../../number/number-key.ts';
import { yearInNumber } from '../../../number/parse-number.ts';
import type { Known } from './identity-claim.ts';

/**
 * The address of a cited document under /vien-dan/: number, place of its authority, year. A
 * document whose authority nobody names is addressed by the province of the text that cites it and
 * by its full date, because the offices of one province give the same number more than once a year.
 */
export function identityKey(number: string, known: Known): string {
  const year = yearInNumber(number) === null ? known.year : null;
  if (known.authority)
    return [numberPiece(number), known.authority.unit?.split('/').slice(1).join('-'), year].filter(Boolean).join('-');
  const where = known.spokenIn?.split('/').slice(1).join('-');
  const day = [...known.dates].sort()[0] ?? year;
  return [numberPiece(number), where && `trong-van-ban-${where}`, day].filter(Boolean).join('-');
}

/** The address of the page that lists what an unclear citation may mean. */
export function unclearKey(number: string): string {
  return `${numberPiece(number)}-chua-ro`;
}

/** The number's part of an address, never empty. */
function numberPiece(number: string): string {
  return slug(paddedForm(number)) || 'khong-ro-so';
}
