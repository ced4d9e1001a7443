import { itemAt } from '../../../ground/expected.ts';
import { LEVEL } from '../../../vietnamese/level-words.ts';
import { sameNumberKey } from '../../../number/number-key.ts';
import type { CitationMention, CitedFacts } from '../../model.ts';

/** One cited document as one text speaks of it: what its mentions say together. */
export interface CitedInText extends CitedFacts {
  readonly mentions: readonly CitationMention[];
}

/** "UBND tỉnh", "Sở Y tế huyện": a name that ends where the unit's own name would begin. */
const BARE_LEVEL = new RegExp(String.raw`\s${LEVEL}$`, 'u');

/**
 * Mentions of one text → cited documents, in order of first mention. Mentions of one number are one
 * document unless they state different days of issue in different years; undated mentions then stay
 * with the first.
 */
export function groupCitations(mentions: readonly CitationMention[]): CitedInText[] {
  const yearsOf = new Map(
    [...Map.groupBy(mentions, (m) => sameNumberKey(m.number))].map(([number, same]) => [
      number,
      [...new Set(datesOf(same).map((d) => d.slice(0, 4)))],
    ]),
  );
  const groups = Map.groupBy(mentions, (mention) => {
    const number = sameNumberKey(mention.number);
    const years = yearsOf.get(number) ?? [];
    const year = years.length > 1 ? (mention.date?.slice(0, 4) ?? itemAt(years, 0)) : '';
    return `${number}|${year}`;
  });
  return [...groups.values()].flatMap(apartByIssuer).map((list) => {
    const days = datesOf(list);
    const relations = [...new Set(list.flatMap((m) => m.relations))];
    const partial = agreed(list.map((m) => m.date));
    return {
      number: itemAt(list, 0).number,
      documentType: agreed(list.map((m) => m.documentType)),
      // Two days for one number in one year: one of them is a slip; the first full citation is
      // kept.
      date: days[0] ?? partial,
      issuer: agreed(list.map((m) => m.issuer)),
      role: list.some((m) => m.role === 'basis') ? 'basis' : 'cites',
      relations,
      // Stated once of the whole, it holds of the whole.
      inPart: relations.filter((r) => list.every((m) => !m.relations.includes(r) || m.inPart.includes(r))),
      mentions: list,
    };
  });
}

/**
 * Dates that contradict each other: same number, two days, so two documents (a number restarts each
 * year).
 */
function datesOf(mentions: readonly CitationMention[]): string[] {
  return [...new Set(mentions.flatMap((m) => (m.date?.length === 10 ? [m.date] : [])))];
}

/**
 * Mentions of one number and year that name different issuers with different days are different
 * documents: "46/QĐ-UBND ngày 05/02/2021 của UBND tỉnh Lào Cai và … ngày 09/03/2021 của UBND tỉnh
 * Sơn La". A mention without a day or a full name stays with the first.
 */
function apartByIssuer(mentions: readonly CitationMention[]): (readonly CitationMention[])[] {
  const full = mentions.filter((m) => m.issuer !== null && !BARE_LEVEL.test(m.issuer) && m.date?.length === 10);
  const days = Map.groupBy(full, (m) => `${m.issuer}`);
  const issuersOfDay = Map.groupBy(full, (m) => m.date);
  const distinct =
    days.size > 1 &&
    issuersOfDay.size === days.size &&
    [...issuersOfDay.values()].every((list) => new Set(list.map((m) => m.issuer)).size === 1);
  if (!distinct) return [mentions];
  const first = full[0]?.date;
  return [...Map.groupBy(mentions, (m) => (m.date !== null && issuersOfDay.has(m.date) ? m.date : first)).values()];
}

/**
 * The value that most mentions give; the longest of those that as many give. One that ends in a
 * bare level ("UBND tỉnh") counts only where no other is given. Null when none gives one.
 */
function agreed(values: readonly (string | null)[]): string | null {
  const given = values.filter((v) => v !== null);
  const named = given.filter((v) => !BARE_LEVEL.test(v));
  const counts = [...Map.groupBy(named.length > 0 ? named : given, (v) => v)];
  return counts.sort(([a, as], [b, bs]) => bs.length - as.length || b.length - a.length)[0]?.[0] ?? null;
}
