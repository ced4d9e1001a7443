import { phraseSet } from '../../text/phrase-set.ts';
import { fieldsAfterAnd } from '../body/body-words.ts';
import { opensWithAgency, verbAt } from './agency-words.ts';
import { fieldsWithComma } from './duty-words.ts';

/** An agency of a list: its words in the text, and its whole name. */
export interface ListedAgency {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** "Các Bộ:" and what is named after it: each needs the word of its kind. */
const LIST_OPENS = /^(?:Các|các)\s(Bộ|bộ|Sở|sở|Cục|cục|Phòng|phòng|Ban|ban|Chi cục|chi cục)\s?:\s?(?=\p{Lu})/u;
const LONGEST_AGENCY_LIST = 300;
const LONGEST_FIELD = 60;
const AFTER_AND = phraseSet(fieldsAfterAnd);
const WITH_COMMA = phraseSet(fieldsWithComma);

/**
 * The agencies of "Các Bộ: Quốc phòng, Công an và Y tế chủ động …", each with its whole name ("Bộ
 * Quốc phòng"). None where the colon opens the duties ("Các Sở: Rà soát …") or where a field has no
 * capital.
 */
export function agencyListAt(text: string, position: number): readonly ListedAgency[] {
  const opening = LIST_OPENS.exec(text.slice(position, position + 30));
  if (!opening) return [];
  const from = position + opening[0].length;
  const kind = opening[1] ?? '';
  const fields = fieldsIn(text.slice(0, from + LONGEST_AGENCY_LIST), from);
  const names = fields.map(({ start, end }) => agencyName(kind, text.slice(start, end)));
  return fields.flatMap((field, i) => {
    const name = names[i];
    return typeof name === 'string' && !names.includes(null) ? [{ ...field, name }] : [];
  });
}

/**
 * "Quốc phòng" of ministries is "Bộ Quốc phòng"; "Công an tỉnh", "các địa phương" in a list of
 * departments are names themselves. Null for what is neither.
 */
function agencyName(kind: string, words: string): string | null {
  if (words.length > LONGEST_FIELD) return null;
  const isMinistry = words === 'Công an' && /^bộ$/i.test(kind);
  if (!isMinistry && (/^các\s/.test(words) || opensWithAgency(words))) return words;
  return /^\p{Lu}/u.test(words) ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${words}` : null;
}

/** The fields up to the first verb of duty or the end; none where a sentence ends before it. */
function fieldsIn(text: string, from: number): { start: number; end: number }[] {
  const fields: { start: number; end: number }[] = [];
  let start = from;
  let at = from;
  const close = (end: number): void => {
    const trimmed = text.slice(start, end).trimEnd().length;
    if (trimmed > 0) fields.push({ start, end: start + trimmed });
  };
  while (at < text.length) {
    const whole = at === start ? WITH_COMMA.at(text, at) : null;
    const word = /^(?:\p{L}[\p{L}\p{N}]*|\s+|.)/su.exec(text.slice(at, at + 40))?.[0] ?? '';
    const opensDuty = at === from ? verbAt(text.slice(0, at) + withSmallFirst(text.slice(at)), at) : verbAt(text, at);
    if (opensDuty) {
      close(at);
      return at === from ? [] : fields;
    }
    const isEnd = /^[.;:]$/.test(word);
    if (isEnd) return [];
    const splits = word === ',' || (word === 'và' && AFTER_AND.at(text, at + 3) === null);
    if (splits) {
      close(at);
      start = at + word.length + (/^\s*/.exec(text.slice(at + word.length, at + 60))?.[0].length ?? 0);
      at = start;
    } else at += whole?.length ?? word.length;
  }
  close(text.length);
  return fields;
}

function withSmallFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
