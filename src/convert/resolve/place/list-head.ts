import { LEVEL } from '../../../vietnamese/level-words.ts';

const UNIT_LEVEL = String.raw`(?:${LEVEL}|TP\.?)`;
const NAME = "(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2})(?:\\s\\p{Lu}[\\p{L}'’]*){0,3}";

/** Another member of a list, right before the next: "Ba Tơ, ", "(huyện Ba Tơ) và ", "Ba Tơ (". */
const MEMBER_BEFORE = new RegExp(`(?:${UNIT_LEVEL}\\s+)?${NAME}\\)?\\s*(?:,|và|hoặc|\\()\\s*(?:với\\s+)?$`, 'u');
const LEVEL_BEFORE = new RegExp(`(?<!\\p{L})${UNIT_LEVEL}\\s*$`, 'iu');
const COUNT_BEFORE = /(?<!\p{L})(?:các|những|toàn|một số|hai|ba|bốn|năm)\s*$/u;
const OPENS_BEFORE = /(?:\s(?:gồm|bao gồm|như|là|sau|sau đây))*\s*:\s*$/u;
const MOST_MEMBERS = 12;

/**
 * The words before a place without the level words and the other members of the list that it is in:
 * of "giáp với các xã An Lão, Ân Hảo và " what is left is "giáp với".
 */
export function headOfList(before: string): string {
  let words = withoutLevel(before);
  for (let i = 0; i < MOST_MEMBERS && MEMBER_BEFORE.test(words); i++)
    words = withoutLevel(words.replace(MEMBER_BEFORE, ' '));
  return withoutLevel(words.replace(OPENS_BEFORE, '')).trimEnd();
}

function withoutLevel(words: string): string {
  return words.replace(LEVEL_BEFORE, '').replace(COUNT_BEFORE, '');
}
