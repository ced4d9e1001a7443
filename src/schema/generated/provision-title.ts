/** What a table of contents says of a provision, and where the body of a generated file has it. */
import { shownWords } from './body-words.ts';

/** A title is cut after so many characters. */
const LONGEST_TITLE = 110;

/** The first words of a provision after the label it is printed with, cut between words. */
export function provisionTitle(words: string, label: string): string {
  const text = words.startsWith(label) ? words.slice(label.length).trim() : words;
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_TITLE - 2))} …`;
}

/** A title is within so many characters of MDX. */
const TITLE_REACH = 400;

/** Where the words of a provision end at the latest: it closes, or another element with an address begins. */
const OWN_END = /<\/Provision>|<[A-Z][A-Za-z]* id="/;

/** The titles of the provisions in a body; one that is not there has an empty one. */
export function titlesIn(mdx: string): (provision: { readonly anchor: string; readonly label: string }) => string {
  const own = new Map<string, string>();
  for (const element of mdx.split('<Provision id="').slice(1)) {
    const begin = element.indexOf('>') + 1;
    const reach = element.slice(begin, begin + TITLE_REACH);
    const end = reach.search(OWN_END);
    own.set(element.slice(0, element.indexOf('"')), end < 0 ? reach : reach.slice(0, end));
  }
  return ({ anchor, label }) => provisionTitle(shownWords(own.get(anchor) ?? ''), label);
}
