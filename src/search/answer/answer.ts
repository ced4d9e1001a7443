/**
 * What a search answers, as plain data: what the page shows of it and a service sends. No text of a
 * document is in it but the sentences that are shown.
 */
import type { ListedBody } from '../../archive/body/packed-bodies.ts';
import type { FacetCount, GroupYears } from '../engine.ts';
import type { FacetName, SearchState } from '../plan/address.ts';
import type { GroupKind } from '../plan/asked-groups.ts';
import type { DateQuery } from '../plan/date-query.ts';
import type { Begun, DocumentText, DueCard, NameCard, NumberCard, SourceRow } from '../port.ts';

/**
 * The answer to one state of the search page. Every method rejects where nobody can be asked: no
 * answer is not an empty answer.
 */
export interface OpenAnswer {
  readonly state: SearchState;
  readonly archive: () => Promise<ArchiveFacts>;
  readonly head: () => Promise<AnswerHead>;
  /** The next results of a group, at most `count`; after `cursor`, from the first where it is null. */
  readonly results: (group: GroupKind, cursor: string | null, count: number) => Promise<ResultPage>;
  /** The ids of the next results, where they cost little; null where not. */
  readonly ids: (group: GroupKind, cursor: string | null, count: number) => Promise<readonly string[] | null>;
  /** The values of facets as they are shown, in order, among the documents that filters are about. */
  readonly facets: (names: readonly FacetName[]) => Promise<FacetAnswer>;
  /** Queries near this one that find something; asked for where this one finds nothing. */
  readonly near: () => Promise<readonly NearQuery[]>;
}

/** Who answers searches. */
export interface AnswerSource {
  readonly ask: (state: SearchState) => OpenAnswer;
}

/** Which archive answers, and how many documents it has. */
export interface ArchiveFacts {
  readonly version: string;
  readonly documents: number;
}

/** All of an answer but its results. */
export interface AnswerHead {
  /** The words of the query without its operators. */
  readonly words: string;
  /** Whether words are looked for; otherwise all documents are, newest first. */
  readonly isWorded: boolean;
  /** Null where the query has no operators and is no file. */
  readonly operators: OperatorNotes | null;
  /** Choices in the address that no document has. */
  readonly unknownChoices: readonly UnknownChoice[];
  /** What the chosen values are called. */
  readonly chosenNames: readonly (UnknownChoice & { readonly label: string })[];
  /** The documents that the query may name by their number, the first of `numberTotal`. */
  readonly numbers: readonly NumberCard[];
  readonly numberTotal: number;
  readonly bodies: Begun<ListedBody>;
  readonly names: readonly NameCard[];
  readonly date: FoundDate | null;
  /** Of each group how many documents the query and its operators find, and the choices leave. */
  readonly found: Readonly<Record<GroupKind, number>>;
  readonly left: Readonly<Record<GroupKind, number>>;
  /** The other ways to write the query that documents have. */
  readonly ways: readonly FoundWay[];
  /** Where results are in the order of their dates: of which years each group is. */
  readonly years: Readonly<Record<GroupKind, GroupYears>> | null;
}

/** What operators were taken for, and what is said beside them. */
export interface OperatorNotes {
  readonly filters: readonly TakenOperator[];
  /** Names before a colon that are no operators. */
  readonly unknown: readonly string[];
  readonly files: readonly FoundFile[];
  readonly undated: Undated | null;
}

/** An operator as it was taken; `isKnown` is false where the archive has nothing of its value. */
export interface TakenOperator {
  readonly name: string;
  readonly value: string;
  /** What the value was taken for, as it is shown. */
  readonly taken: readonly string[];
  readonly isKnown: boolean;
}

/** A file that was asked for, with the line. */
export interface FoundFile extends Pick<SourceRow, 'id' | 'sha256' | 'lines'> {
  readonly line: number | null;
}

/** What a search that is narrowed to a year leaves out, because it states none. */
export interface Undated {
  /** The query that asks for them instead. */
  readonly query: string;
  /** How many they are; null where words narrow them further. */
  readonly documents: number | null;
}

/** A value of a facet by its key. */
export interface UnknownChoice {
  readonly name: FacetName;
  readonly key: string;
}

/** The documents of a date, by year where it has none, and the deadlines on it. */
export interface FoundDate {
  readonly asked: DateQuery;
  /** The query that finds the documents: `29/7/2021`, without its operator. */
  readonly figures: string;
  readonly documents: number;
  readonly years: readonly (readonly [year: string, documents: number])[];
  readonly deadlines: readonly DueCard[];
}

/** Another way to write the query; its documents as engine.ts counts them (Way). */
export interface FoundWay {
  readonly text: string;
  readonly documents: number;
  readonly left: number;
}

/** Some results of a group; `next` is the cursor of those after them, null at the end. */
export interface ResultPage {
  readonly results: readonly FoundResult[];
  readonly next: string | null;
}

/** A document as a result shows it. */
export interface FoundResult extends Pick<
  DocumentText,
  'id' | 'type' | 'number' | 'titleMark' | 'date' | 'issuer' | 'withdrawn'
> {
  /** The title with its matches; null where there is none. */
  readonly title: readonly Piece[] | null;
  /** What marks the matches on the page of the document; null where single words are found alone. */
  readonly mark: string | null;
  /** The other way to write the query for which it is there. */
  readonly way: string | null;
  /** A sentence with a match; empty where all are in the title. */
  readonly excerpt: readonly Piece[];
  /** Whether it holds what is asked for as a whole, or only single words of it; and in how many places. */
  readonly isWhole: boolean;
  readonly places: number;
  /** The first provisions with matches, of `provisionTotal`. */
  readonly provisions: readonly MatchedProvision[];
  readonly provisionTotal: number;
}

/** A piece of a text; `marked` where it is a match. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A provision with matches: its id on the page and what it is called. */
export interface MatchedProvision {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Values of facets. */
export type FacetAnswer = Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;

/** A query that finds something, spelt as it is shown; `why` in Vietnamese. */
export interface NearQuery {
  readonly query: string;
  readonly why: string;
  readonly documents: number;
}
