import { nounsInNames } from './body-words.ts';

/**
 * How many characters at a position are a noun with which a name goes on, with the space before it; 0
 * where something else follows.
 */
export function nounOfName(printed: string, at: number): number {
  const noun = nounsInNames.find((words) => printed.startsWith(` ${words}`, at));
  return noun === undefined || /^\p{L}/u.test(printed.slice(at + 1 + noun.length)) ? 0 : 1 + noun.length;
}
