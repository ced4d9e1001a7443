/**
 * One text on its whole way: converted, rendered, and made ready for search and for the pages of
 * terms.
 */
import { contentsOf } from '../../src/archive/document/reading/contents.ts';
import { concordance, useOverTime } from '../../src/archive/term/concordance.ts';
import { convertArchive } from '../../src/convert/convert.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import { renderBody } from '../../src/render/render-body.ts';
import type { Directive } from '../../src/schema/directive.ts';
import { readFrontmatter } from '../../src/schema/frontmatter.ts';
import { corpusOf } from '../../src/search/index/corpus.ts';
import { foundNumbers } from '../../src/number/found-numbers.ts';
import { listPhrases } from '../../src/search/index/phrases.ts';
import { provisionNames } from '../../src/archive/document/reading/provision-name.ts';
import { nowhere } from '../tests/archive/test-marks.ts';

/** What a text became, in characters. */
export interface Whole {
  readonly mdx: number;
  readonly html: number;
}

const listSearch = (text: string, { provisions, title }: Directive): void => {
  foundNumbers(text);
  provisionNames(provisions);
  listPhrases(
    corpusOf([{ text, title }]),
    { frequent: 8, heavy: 8, base: 3, most: 6 },
    { phrase: () => {}, branching: () => {} },
  );
};

/** Takes one text the whole way; a text that cannot be published gives nothing. */
export const readWhole = (text: string, knowledge: Knowledge): Whole => {
  const [converted] = convertArchive(
    [{ id: 'a', path: 'a.txt', bytes: new TextEncoder().encode(text) }],
    knowledge,
    // Hostile texts are made of the gate's words too.
    { gate: 'open' },
  ).documents;
  if (!converted) return { mdx: 0, html: 0 };
  const { fields, mdx } = converted;
  const { html, text: seen } = renderBody(readFrontmatter(mdx)?.body ?? '', nowhere);
  listSearch(seen, fields);
  contentsOf(fields.provisions);
  useOverTime(concordance({ uses: fields.terms.map((use) => ({ document: fields, use })) }));
  return { mdx: mdx.length, html: html.length };
};
