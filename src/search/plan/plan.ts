/**
 * The query planner: what was typed → what is looked up. Pure. The language: words; "words in
 * quotes" inside a longer query; a minus before a word or a quotation leaves documents out. A query
 * that is a document's number in any form is recognised as one.
 */
import { readDateQuery, type DateQuery } from './date-query.ts';
import { dateWays } from './date-ways.ts';
import { expected } from '../../ground/expected.ts';
import { numberAlone, readNumberQuery, type NumberQuery, type TypeRow } from './number-query.ts';
import { phraseOf, type Phrase } from './phrase.ts';
import { isTypedWithTones, phraseWords, searchWords } from './words.ts';
import { variantsOf, type Synonyms } from './synonyms.ts';

/**
 * What the planner has to know of the archive's language; read from content/reference and
 * content/glossary when the site is built.
 */
export interface PlanTables {
  readonly types: readonly TypeRow[];
  readonly synonyms: Synonyms;
}

/**
 * A query understood. A document is in the exact group when it holds all `phrases`; related when it
 * holds all `words` and `quoted`.
 */
export interface Plan {
  readonly query: string;
  readonly phrases: readonly Phrase[];
  /** The single words outside quotations, each once, numbers as `=4`. */
  readonly words: readonly Phrase[];
  readonly quoted: readonly Phrase[];
  readonly without: readonly Phrase[];
  /** Other ways to write the query, from the tables; their documents are related ones. */
  readonly variants: readonly Phrase[];
  readonly number: NumberQuery | null;
  readonly date: DateQuery | null;
}

interface Clause {
  readonly text: string;
  readonly kind: 'plain' | 'quoted' | 'without';
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const QUERY_CLAUSE =
  /(?<minus>(?<=\s)[-−](?=[\p{L}"“„«]))?(?:(?<open>["“„«])(?<quoted>[^"”“»]*)(?:["”“»]|$)|(?<word>[^\s"“„«]+))/gu;

/** Plans a query. `expand`: whether other ways to write it are looked up too. */
export function planOf(query: string, tables: PlanTables, expand = true): Plan {
  const typed = query.normalize('NFC').replace(/\s+/g, ' ').trim();
  const clauses = clausesOf(typed);
  const positive = joinPlain(clauses);
  const toned = isTypedWithTones(positive.map(({ text }) => text).join(' '));
  const phrases = positive.map(({ text }) => phraseOf(text, toned));
  const plain = positive.filter(({ kind }) => kind === 'plain').map(({ text }) => text);
  const words = new Set(plain.flatMap((text) => phraseWords(searchWords(text))));
  const alone = words.size === 1 && positive.length === 1;
  const only = positive.length === 1 ? positive[0] : undefined;
  const date = only ? readDateQuery(only.text) : null;
  const number = only ? readNumberQuery(only.text, tables.types) : null;
  // A whole number (“16/CT-TTg”) or date is one name: its parts are found in documents that have
  // nothing to do with it.
  const whole = numberAlone(number) !== null;
  return {
    query: typed,
    phrases,
    words:
      alone || whole || date?.isWhole === true ? [] : [...words].map((word) => ({ text: word, words: [word], toned })),
    quoted: positive.filter(({ kind }) => kind === 'quoted').map(({ text }) => phraseOf(text, toned)),
    without: clauses.filter(({ kind }) => kind === 'without').map(({ text }) => phraseOf(text)),
    variants:
      expand && only && !whole
        ? [...(date ? dateWays(only.text, date, toned) : []), ...variantPhrases(only.text, toned, tables.synonyms)]
        : [],
    number,
    date,
  };
}

/**
 * The other ways to write a query. A form that is all of it has its own tones; with words of a
 * query without tones around it, any will do.
 */
function variantPhrases(text: string, toned: boolean, synonyms: Synonyms): readonly Phrase[] {
  const forms = new Set(synonyms.flat());
  return variantsOf(text, synonyms).map((way) => (toned || forms.has(way) ? phraseOf(way) : phraseOf(way, false)));
}

/**
 * Cuts a query into quotations, exclusions and runs of plain words. A minus at the very beginning
 * is a list's dash, not an exclusion.
 */
function clausesOf(query: string): Clause[] {
  const clauses: Clause[] = [];
  for (const { groups } of query.matchAll(QUERY_CLAUSE)) {
    const text = expected(groups?.['quoted'] ?? groups?.['word'], 'the words of a clause');
    const quoted = groups?.['open'] !== undefined && groups['open'] in QUOTES;
    const last = clauses.at(-1);
    if (groups?.['minus'] !== undefined) clauses.push({ text, kind: 'without' });
    else if (quoted) clauses.push({ text, kind: 'quoted' });
    else if (last?.kind === 'plain') clauses[clauses.length - 1] = { text: `${last.text} ${text}`, kind: 'plain' };
    else clauses.push({ text, kind: 'plain' });
  }
  return clauses.filter(({ text }) => searchWords(text).length > 0);
}

/** Plain words on both sides of an exclusion are one run. */
function joinPlain(clauses: readonly Clause[]): Clause[] {
  const kept = clauses.filter(({ kind }) => kind !== 'without');
  return kept.reduce<Clause[]>((joined, clause) => {
    const last = joined.at(-1);
    if (last?.kind !== 'plain' || clause.kind !== 'plain') return [...joined, clause];
    return [...joined.slice(0, -1), { text: `${last.text} ${clause.text}`, kind: 'plain' }];
  }, []);
}
