import { expected, itemAt } from '../../ground/expected.ts';
import type { Mention } from '../../schema/directive.ts';
import type { Outline, Span } from '../model.ts';
import { blockAt } from '../text/layout/block-at.ts';
import { quoteAround } from '../text/quotation.ts';
import { sentencesIn, wordsOfSpan } from '../text/sentence.ts';

/**
 * A sentence is quoted with at most so many characters on either side of the words it is quoted
 * for.
 */
const SENTENCE_REACH = 600;

/** The same, once the sentences quoted so far are out of proportion to the text. */
const SHORT_REACH = 40;

/**
 * So many characters of sentences are quoted whole for each character of text; the labelled
 * documents need at most 4.
 */
const WHOLE_PER_CHARACTER = 12;

/** The same whatever the length of the text, so that short texts are always quoted whole. */
const WHOLE_AT_LEAST = 50_000;

/**
 * For one text: a span → its words, the sentence they stand in, the anchor on the page and the line
 * of the source. A line of a thousand places would be quoted a thousand times, so what is quoted
 * stays in proportion to the text: where many sentences were quoted before, the next ones are
 * quoted in part, with “…” at the cuts.
 */
export function mentionsIn(read: Outline): (span: Span) => Mention {
  const sentenceOf = sentencesIn(read);
  const outline = { ...read, reading: printedReading(read) };
  let left = WHOLE_AT_LEAST + WHOLE_PER_CHARACTER * outline.reading.length;
  return (span) => {
    const sentence = quoteAround(outline, span, sentenceOf(span), left > 0 ? SENTENCE_REACH : SHORT_REACH);
    left -= sentence.length;
    return {
      text: wordsOfSpan(outline, span),
      sentence,
      anchor: expected(blockAt(outline.blocks, span.start), 'a block of the mention').anchor,
      line: outline.source.positionAt(span.start).line,
    };
  };
}

/**
 * The reading with the letters as printed where they only look like those that are read: a
 * quotation is verbatim.
 */
function printedReading({ reading, source: { text, meant } }: Outline): string {
  if (text === meant) return reading;
  const letters = reading.split('');
  for (let i = 0; i < letters.length; i++)
    if (text[i] !== meant[i] && reading[i] === meant[i]) letters[i] = itemAt(text, i);
  return letters.join('');
}
