/**
 * Which documents a generated one cites: laws and decrees that all cite, papers of its province,
 * its neighbours in the archive, and what nobody else cites.
 */
import { integerBetween, pick, pickZipf, type Random } from '../random.ts';
import { formulas } from '../words/sentences.ts';
import { subjects } from '../words/subjects.ts';
import { neighboursOf, type Identities, type TextIdentity } from './identity.ts';

/** Real directives cite so many documents (62 of them: 3.8 on average, 17 none, two 14). */
const MEAN_CITED = 3.8;
const MOST_CITED = 14;
/** How many documents of the country, and of a place, are cited again and again. */
const NATIONAL = 400;
const OF_A_PLACE = 60;

/**
 * A citation as a text prints it: `Công văn số 12/UBND-VX ngày 19/10/2021 của UBND tỉnh Lai Châu`.
 */
export function citationText({ type, number, day, office }: TextIdentity): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${type.name} số ${number} ngày ${date}/${month}/${year} của ${office.name}`;
}

/** What the `index`-th document cites, with what each is about; those of a law have no number. */
export function citedBy(index: number, citing: TextIdentity, random: Random, archive: Identities): readonly string[] {
  // Exponential, as in the real ones: many cite one or none, few cite many.
  const count = Math.min(MOST_CITED, Math.round(-MEAN_CITED * Math.log(1 - random())));
  return Array.from({ length: count }, () => {
    const about = ` về ${pick(random, ['việc ', '', '']) + pickZipf(random, subjects).title}`;
    const share = random();
    if (share < 0.2) return pickZipf(random, formulas).replace(/^Căn cứ /, '');
    if (share < 0.35) return citationText(archive.elsewhere(nationalAt(random), 'central', citing.day)) + about;
    if (share < 0.5) return citationText(archive.elsewhere(placeAt(random, citing), 'province', citing.day)) + about;
    const neighbour = share < 0.62 ? neighbourOf(index, citing, random, archive) : null;
    const cited =
      neighbour ?? archive.elsewhere(integerBetween(random, 1 << 20, 1 << 30), citing.seat.level, citing.day);
    return citationText(cited) + about;
  });
}

/** Which of the documents of the country: the first the most often. */
function nationalAt(random: Random): number {
  return Math.floor(NATIONAL ** random());
}

/** Which of the documents of the province: a number of its own for each province. */
function placeAt(random: Random, { seat }: TextIdentity): number {
  const province = [...seat.province].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_003, 7);
  return 1000 + province * 100 + Math.floor(OF_A_PLACE ** random());
}

/** An older document of the same place that the archive holds, if one is drawn. */
function neighbourOf(index: number, citing: TextIdentity, random: Random, archive: Identities): TextIdentity | null {
  const at = pick(random, neighboursOf(index));
  // Those behind it may not have been written yet.
  if (at >= index) return null;
  const neighbour = archive.at(at);
  return neighbour.day <= citing.day ? neighbour : null;
}
