/**
 * What to try where no document holds the phrase: other tones, near spellings from the archive's
 * own vocabulary, fewer words.
 */
import { phraseOf } from '../../plan/phrase.ts';
import type { Plan } from '../../plan/plan.ts';
import { fold, toneless } from '../../../vietnamese/fold/fold.ts';
import { compared, isTypedWithTones, searchWords } from '../../plan/words.ts';
import { askedWords, queryOf, subPhrases, unlinkedWords, type AskedWord } from './asked-words.ts';
import type { GroupEngine } from '../../engine.ts';
import type { NearQuery } from '../answer.ts';
import { nearWords } from './near-words.ts';

/** What is asked of an engine for them. */
type NearEngine = Pick<GroupEngine, 'holding' | 'vocabulary'>;

const MOST_QUERIES = 4;

/**
 * Queries of one kind that are looked up before giving up: each costs a reader some files of the
 * index.
 */
const TRIES = 16;

/**
 * Up to four queries near the plan's that find documents; of fewer words, none that is a part of
 * another.
 */
export async function nearQueries(engine: NearEngine, plan: Plan): Promise<readonly NearQuery[]> {
  const words = askedWords(plan);
  const counts = (queries: readonly string[]): Promise<readonly number[]> =>
    engine.holding(queries.map((query) => ({ kind: 'phrase', phrase: phraseOf(query) })));
  const tried = new Set(words.length === searchWords(plan.query).length ? [searchWords(plan.query).join(' ')] : []);
  const found: NearQuery[] = [];
  const attempt = async (queries: readonly string[], why: string, most: number): Promise<void> => {
    const before = found.length;
    let tries = 0;
    for (const query of queries) {
      const [key, inner] = [searchWords(query).join(' '), ` ${searchWords(query).join(' ')} `];
      const isPart = found.slice(before).some((other) => ` ${searchWords(other.query).join(' ')} `.includes(inner));
      if (found.length >= MOST_QUERIES || found.length - before >= most || tries >= TRIES || tried.has(key) || isPart)
        continue;
      tried.add(key);
      tries++;
      const [documents = 0] = await counts([query]);
      if (documents > 0) found.push({ query, why, documents });
    }
  };
  const pairs = words.slice(0, -1).map((_, i) => queryOf(words.slice(i, i + 2)));
  const linked = (await counts(pairs)).map((documents) => documents > 0);
  if (plan.phrases.some(({ toned }) => toned)) await attempt([toneless(queryOf(words))], 'bỏ dấu', 1);
  await attempt(await spellings(engine, words, linked), 'chữ gần giống', 2);
  const shorter = subPhrases(words, linked).map(queryOf);
  const rest = plan.number?.canonical && words.length > 0 ? [queryOf(words)] : [];
  await attempt([...rest, ...shorter], 'bớt từ', 2);
  return found;
}

/**
 * The query with one word replaced by a near one: first words that the archive does not have, then
 * words that are beside neither neighbour in it.
 */
async function spellings(
  engine: NearEngine,
  words: readonly AskedWord[],
  linked: readonly boolean[],
): Promise<readonly string[]> {
  const vocabulary = await engine.vocabulary();
  const toned = words.some(({ word }) => isTypedWithTones(word));
  const known = new Set(vocabulary.map(([word]) => (toned ? compared(word) : fold(word))));
  const isKnown = ({ word }: AskedWord): boolean => known.has(toned ? word : fold(word));
  const unknown = words.flatMap((word, i) => (isKnown(word) ? [] : [i]));
  const doubtful = new Set([...unknown, ...unlinkedWords(words, linked)]);
  return [...doubtful].flatMap((i) => {
    const asked = words[i];
    if (!asked || /\d/.test(asked.word)) return [];
    return nearWords(asked.word, vocabulary, toned).map((shown) => queryOf(words.with(i, { ...asked, shown })));
  });
}
