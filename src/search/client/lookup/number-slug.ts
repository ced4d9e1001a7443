/** A citation typed as an address: `/so/17-ct-ubnd/`. */
import { slug } from '../../../vietnamese/fold/slug.ts';
import type { NumberCard, SuggestionIndex } from '../../port.ts';

/** The documents whose number has this address; zeros before its figures do not count. */
export async function cardsOfSlug(
  typed: string,
  index: Pick<SuggestionIndex, 'numberCards'>,
): Promise<readonly NumberCard[]> {
  const wanted = withoutZeros(slug(typed));
  const figure = /^\d{1,8}/.exec(wanted)?.[0];
  if (figure === undefined) return [];
  return (await index.numberCards(Number(figure))).filter(({ number }) => withoutZeros(slug(number)) === wanted);
}

function withoutZeros(address: string): string {
  return address.replace(/^0+(?=\d)/, '');
}
