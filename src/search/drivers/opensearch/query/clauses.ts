/** Which documents hold a phrase or a number, and how strongly, as queries. */
import { tonelessNumberKey } from '../../../../number/number-key.ts';
import type { Clause, Condition } from '../../../plan/asked-groups.ts';
import { runsOf } from '../../../plan/phrase-strength.ts';
import type { Phrase } from '../../../plan/phrase.ts';
import { streamOf, strengthTerm, tokensOf } from '../index/streams.ts';
import { allOf, anyTerm, everything, nothing, scored, type Query } from './dsl.ts';

/**
 * OpenSearch takes 1,024 clauses in a query (indices.query.bool.max_clause_count); each run of five
 * words of a phrase is one, twice. No sentence has so many words.
 */
const MOST_WORDS = 400;

/** Documents that hold a clause. */
export function holding(clause: Clause): Query {
  if (clause.kind === 'number') return anyTerm('number', [tonelessNumberKey(clause.canonical)]);
  const { words } = clause.phrase;
  if (words.length === 0) return nothing;
  if (words.length > MOST_WORDS)
    throw new RangeError(`Cannot look for a phrase of ${words.length} words, at most ${MOST_WORDS}`);
  const stream = streamOf(clause.phrase);
  const tokens = tokensOf(words, stream);
  const field = `text.${stream}`;
  const [token = ''] = tokens;
  return tokens.length === 1
    ? anyTerm(field, [token])
    : { match_phrase: { [field]: { query: tokens.join(' '), slop: 0 } } };
}

/** Documents that hold any of these phrases, each by itself. */
export function holdingAny(phrases: readonly Phrase[]): readonly Query[] {
  return phrases.map((phrase) => holding({ kind: 'phrase', phrase }));
}

/**
 * What adds the strength of a clause (0, 1 or 3) to the score of a document that holds it: 1 for a
 * strength of 1 at least, 2 more for 3.
 */
export function strengthScores(clause: Clause): readonly Query[] {
  return [scored(strong(clause, 1), 1), scored(strong(clause, 3), 2)];
}

function strong(clause: Clause, least: 1 | 3): Query {
  if (clause.kind === 'number') {
    const own = anyTerm('number_own', [tonelessNumberKey(clause.canonical)]);
    const asked = anyTerm('number_asked', [clause.canonical]);
    return least === 3 ? own : { bool: { should: [asked, own], minimum_should_match: 1 } };
  }
  if (clause.phrase.words.length === 0) return nothing;
  const stream = streamOf(clause.phrase);
  const terms = new Set(runsOf(clause.phrase).map(({ words }) => strengthTerm(words, stream)));
  return allOf([...terms].map((term) => anyTerm(`strong_${least}`, [term])));
}

/** What an operator leaves. */
export function meeting(condition: Condition): Query {
  switch (condition.kind) {
    case 'facet':
      return anyTerm(`facet.${condition.name}`, condition.keys);
    case 'ids':
      return anyTerm('id', condition.ids);
    case 'cites': {
      const key = tonelessNumberKey(condition.canonical);
      return allOf([anyTerm('number', [key])], [anyTerm('number_own', [key])]);
    }
    case 'date': {
      const { day, month, year } = condition.date;
      const parts = Object.entries({ day, month, year }).flatMap(([part, value]): Query[] =>
        value === null ? [] : [{ term: { [`date_${part}`]: { value } } }],
      );
      return parts.length === 0 ? everything : allOf(parts);
    }
  }
}
