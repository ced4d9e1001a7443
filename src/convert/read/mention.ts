import type { Mention } from '../../schema/directive.ts';
import type { Outline, Span } from '../model.ts';
import { blockAt } from '../text/block-at.ts';
import { sentenceSpan, wordsOf } from '../text/sentence.ts';

/** For one text: a span → its words, the sentence they stand in, the anchor on the page and the line of the source. */
export const mentionsIn =
  (outline: Outline) =>
  (span: Span): Mention => ({
    text: wordsOf(outline, span),
    sentence: wordsOf(outline, sentenceSpan(outline, span)),
    anchor: blockAt(outline.blocks, span.start)?.anchor ?? '',
    line: outline.source.positionAt(span.start).line,
  });
