/** What an entry says on the subject of its feed, in the words of the text. */
import type { Directive } from '../../schema/directive.ts';
import { cutAtWord } from '../document/name/title.ts';
import { relationNames } from '../citation/relation.ts';

/** Characters of a sentence that is quoted. */
const QUOTED = 300;
/** Numbers that an entry lists; the page of the document has all. */
const LISTED = 40;

/** What the document does to a cited one, and the first sentence that names it. */
export function saysOfCited(key: string): (d: Directive) => string | null {
  return ({ references }) => {
    const reference = references.find((one) => one.key === key);
    const [mention] = reference?.mentions ?? [];
    if (reference === undefined || mention === undefined) return null;
    const does = reference.relations.map((relation) =>
      reference.inPart.includes(relation) ? `${relationNames[relation]} một phần` : relationNames[relation],
    );
    const role = reference.role === 'basis' ? 'Căn cứ' : 'Viện dẫn';
    return `${(does.length > 0 ? does : [role]).join(', ')}: ${quoted(mention.sentence)}`;
  };
}

/** The first sentence that tells a body (`null`: anybody) to do something, and how many there are. */
export function saysToBody(key: string | null): (d: Directive) => string | null {
  return ({ assignments }) => {
    const own = assignments.filter(({ agents }) => key === null || agents.some(({ body }) => body === key));
    const [first] = own;
    if (first === undefined) return null;
    return `${quoted(first.sentence)}${own.length > 1 ? ` (và ${own.length - 1} câu nữa)` : ''}`;
  };
}

/** The numbers of all documents that a document cites, as it prints them, to be filtered by. */
export function citedList({ references }: Directive): string | null {
  const numbers = [...new Set(references.map(({ number }) => number))];
  const more = numbers.length > LISTED ? ` và ${numbers.length - LISTED} văn bản nữa` : '';
  return numbers.length === 0 ? null : `Viện dẫn: ${numbers.slice(0, LISTED).join('; ')}${more}.`;
}

function quoted(sentence: string): string {
  return `“${cutAtWord(sentence.replace(/\s+/gu, ' ').trim(), QUOTED)}”`;
}
