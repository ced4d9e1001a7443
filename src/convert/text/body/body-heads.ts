/**
 * The words with which names of bodies begin, compiled once from the tables of content/reference/.
 */
import { opensWithCapital } from '../../../vietnamese/capitalized.ts';
import type { BodyRow } from '../../../schema/row/body-row.ts';
import type { DepartmentRow } from '../../../schema/row/department-row.ts';
import type { IssuerRow } from '../../../schema/row/issuer-row.ts';
import type { OfficeRow } from '../../../schema/row/office-row.ts';
import { fold, foldedWords } from '../../../vietnamese/fold/fold.ts';
import { isSyllable } from '../../../vietnamese/syllable.ts';
import { phraseSet } from '../phrase/phrase-set.ts';
import { inSmallLetters } from '../phrase/small-letters.ts';

/** The words of a table with which a name begins. */
export interface BodyHead {
  /** Null for a body of the whole country, a department or an office by name. */
  readonly row: BodyRow | null;
  /** Whether places have such bodies, rather than the country alone. */
  readonly isLocal: boolean;
  /** Whose body it is, where its words alone say it. */
  readonly regime: BodyRow['regime'] | null;
  /** As the table writes them. */
  readonly words: string;
  readonly length: number;
}

/**
 * Whether words begin the name of a body, whatever follows: for places where only a name can be.
 */
export interface BodyHeads {
  /**
   * The longest head with which a folded text begins at a position: "so y te". Near miss: "so
   * thich".
   */
  readonly inFolded: (folded: string, position?: number) => BodyHead | null;
  /** The same for a text as printed, whose name opens with a capital: "Sở Y tế", "UBND". */
  readonly inPrinted: (printed: string, position?: number) => BodyHead | null;
  /**
   * The longest whole name of a table with which a text as printed begins: "Sở Y tế", "Chính phủ".
   * Near miss: "Sở".
   */
  readonly nameIn: (printed: string) => Omit<BodyHead, 'row'> | null;
  /**
   * How many characters of a text as printed are an office that speaks for a body: "Giám đốc"; 0
   * without one.
   */
  readonly officeIn: (printed: string, position?: number) => number;
  /**
   * How many characters are an office that enacts for its body, whose name alone is the issuer's:
   * "Bộ trưởng".
   */
  readonly enactorIn: (printed: string, position?: number) => number;
  /**
   * A name by which two spellings of a body are compared, folded, the words of its rows by their
   * ids: "Văn phòng Ủy ban nhân dân tỉnh", "VPUBND tỉnh" → "van phong ubnd tinh".
   */
  readonly comparable: (name: string) => string;
  /**
   * Whether a word in small letters is an abbreviation that names of bodies have in capitals:
   * "ubnd".
   */
  readonly isAbbreviation: (word: string) => boolean;
}

/** The tables that have words of bodies. */
export interface HeadTables {
  readonly bodyRows: readonly BodyRow[];
  readonly departmentRows: readonly DepartmentRow[];
  readonly issuers: readonly IssuerRow[];
  readonly officeRows: readonly OfficeRow[];
}

/** Names of tables are no longer than this, and words of one follow. */
const LONGEST_HEAD = 220;

interface Head extends Omit<BodyHead, 'length'> {
  /** Whether the words are a whole name, rather than what names begin with. */
  readonly isWhole: boolean;
}

/** Compiles the tables. Work at one position depends on the rows of its first word only. */
export function compileHeads({ bodyRows, departmentRows, issuers, officeRows }: HeadTables): BodyHeads {
  const heads: readonly Head[] = [
    ...bodyRows
      .filter(({ common }) => common !== true)
      .flatMap((row) => {
        const isLocal = row.levels.some((level) => level !== 'central');
        return [row.name, ...(row.forms ?? [])].map((words) => ({
          words,
          row,
          isLocal,
          isWhole: false,
          regime: row.regime ?? null,
        }));
      }),
    ...namesInRows(departmentRows).map((words) => ({
      words,
      row: null,
      isLocal: true,
      isWhole: true,
      regime: 'state' as const,
    })),
    ...issuers.flatMap((row) => {
      const regime = row.party === true ? ('party' as const) : ('state' as const);
      return namesInRows([row]).map((words) => ({ words, row: null, isLocal: false, isWhole: true, regime }));
    }),
    ...officeRows.flatMap(({ name, issues }) =>
      issues === 'office' ? [{ words: name, row: null, isLocal: false, isWhole: false, regime: null }] : [],
    ),
  ];
  const names = finder(
    heads.filter(({ isWhole }) => isWhole),
    inSmallLetters,
  );
  const folded = finder(heads, fold);
  const printed = finder(heads, inSmallLetters);
  const abbreviations = new Set(heads.flatMap(({ words }) => abbreviationsIn(words)));
  const offices = phraseSet(
    officeRows.map(({ name }) => inSmallLetters(name)),
    true,
  );
  const enactors = phraseSet(
    officeRows.filter(({ issues }) => issues === 'body').map(({ name }) => inSmallLetters(name)),
    true,
  );
  const smallFrom = (text: string, position: number): string =>
    inSmallLetters(text.slice(position, position + LONGEST_HEAD));
  const officeIn = (text: string, position: number, set: typeof offices): number =>
    opensWithCapital(text, position) ? (set.at(smallFrom(text, position), 0)?.length ?? 0) : 0;
  return {
    inFolded: (text, position = 0) => folded(text, position),
    nameIn: (text) => (opensWithCapital(text, 0) ? names(smallFrom(text, 0), 0) : null),
    inPrinted: (text, position = 0) =>
      opensWithCapital(text, position) ? printed(smallFrom(text, position), 0) : null,
    officeIn: (text, position = 0) => officeIn(text, position, offices),
    enactorIn: (text, position = 0) => officeIn(text, position, enactors),
    comparable: (name) => comparable(foldedWords(name), folded),
    isAbbreviation: (word) => abbreviations.has(word),
  };
}

/** The words in capitals that no syllable is, in small letters: "VP HĐND&UBND" → vp, hđnd, ubnd. */
function abbreviationsIn(words: string): string[] {
  return (words.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !isSyllable(word));
}

/** Folded words with those of a row as the words of its id. */
function comparable(words: string, headAt: (text: string, position: number) => BodyHead | null): string {
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const head = headAt(words, at);
    const space = words.indexOf(' ', at);
    const end = head?.row ? at + head.length : space < 0 ? words.length : space;
    out.push(head?.row ? head.row.id.replaceAll('-', ' ') : words.slice(at, end));
    at = end + 1;
  }
  return out.join(' ');
}

/**
 * Whether a folded line begins with the name of a body, marks before it left aside: "so y te",
 * "- uy ban nhan dan". Near miss: "soan thao".
 */
export function opensWithBody(folded: string, heads: BodyHeads): boolean {
  return heads.inFolded(folded, /^\W*/.exec(folded)?.[0].length ?? 0) !== null;
}

function namesInRows(
  rows: readonly { readonly name: string; readonly also?: readonly string[] | undefined }[],
): string[] {
  return rows.flatMap(({ name, also }) => [name, ...(also ?? [])]);
}

/** Finds the longest head at a position, unless a longer near miss of its row is there. */
function finder(
  heads: readonly Head[],
  written: (words: string) => string,
): (text: string, position: number) => BodyHead | null {
  const byWords = new Map(heads.toReversed().map((head) => [written(head.words), head]));
  const phrases = phraseSet([...byWords.keys()], true);
  const misses = new Map(
    [...new Set(heads.map(({ row }) => row))].map(
      (row) => [row, phraseSet((row?.not ?? []).map(written), true)] as const,
    ),
  );
  return (text, position) => {
    const phrase = phrases.at(text, position);
    const head = phrase === null ? undefined : byWords.get(phrase);
    if (phrase === null || head === undefined) return null;
    const miss = misses.get(head.row)?.at(text, position)?.length ?? 0;
    return miss > phrase.length ? null : { ...head, length: phrase.length };
  };
}
