/**
 * The parts of a number as pieces of patterns: every way of reading one (parsed, printed, cited,
 * typed, found) is made of these. For patterns with the flag `u`.
 */

/** Between figures, year and symbol; also the fraction slash that word processors put. */
export const STROKE = '[/⁄]';

/**
 * Any dash that is printed or typed, once look-alikes are read as what is meant (the hyphens and
 * the minus sign).
 */
export const DASH = '[-–—]';

/**
 * The letter of a number put between two others: `30a/2008/NQ-CP`. Later letters are damage
 * (`8T/QĐ-UBND`).
 */
export const INSERTED_LETTER = '[a-eđA-EĐ]';

/** The year of a normative document. */
export const NUMBER_YEAR = String.raw`(?:19|20)\d{2}`;

/** A series within one số; elsewhere a stop between figures is a slip or parts thousands. */
export const SERIES = String.raw`\.(?<series>\d{1,3})(?=/20\d\d/NQ-CP(?![\p{L}\d-]))`;

/**
 * Figures, series, sign and year as they stand in canonical signs, in capitals or not (flag `i`).
 */
export const BEFORE_SYMBOL = String.raw`(?<figures>\d{1,8}[a-zđ]?)(?:${SERIES})?(?<sign>[/-])(?:(?<year>${NUMBER_YEAR})/)?`;

/**
 * Organs of the State that had a dash and no type after the figures before 1998: `64-CP`,
 * `176-HĐBT`.
 */
export const OLD_ORGANS = 'CP|HĐBT|HĐCP|TTg|CTN|HĐNN';

/** A capital as symbols have it. */
export const CAPITAL = '[A-ZĐ]';

/** What may follow a piece of a symbol: no letter, unless a scan glued "ngày" to it. */
const PIECE_END = String.raw`(?:(?!\p{L})|(?=ng[àa]y\s))`;

/** An office within an office, after a stop: `TTr-PGD.Q8`. */
export const OFFICE_WITHIN = String.raw`\.(?=[A-ZĐ]{1,6}\d{0,3}(?![\p{L}\d]))[A-ZĐ]{1,6}\d{0,3}`;

/** The legislature with the number of its term after a space: `QH 11`, `UBTVQH 15`. */
export const SPACED_TERM = String.raw`(?:UBTV)?QH\s\d{1,2}(?![\d/.]|\s?tháng)`;

/** What joins two offices in one piece, for a class of signs: `TT&HT`, `KT+AT`. */
export const JOINED_OFFICES = '&+';

/** A piece of a symbol as it is printed: `QĐ`, `TTr`, `QH14`, `TT&HT`, `KT+AT`, `PGD.Q8`. */
export const PIECE = `(?:${SPACED_TERM}|${CAPITAL}[A-Za-zĐđ0-9${JOINED_OFFICES}]{0,15}${PIECE_END}(?:${OFFICE_WITHIN})?)`;

/**
 * What joins the pieces of a symbol: a dash, also doubled, or a stroke before an organ (`TB/BCĐ`).
 */
export const JOINT = String.raw`(?:(?:\s?${DASH}\s?){1,2}|${STROKE}(?=${CAPITAL}{2}))`;
