import type { Given } from '../../schema/correction.ts';
import type { Body, BodyMention, BodyUse, Mention } from '../../schema/directive.ts';
import { foldedWords } from '../../vietnamese/fold/fold.ts';
import type { Span } from '../model.ts';
import { givenOrigin, staffReason } from './staff.ts';

/** A body that a line of staff names, and the words of the line that name it. */
export interface LineBody {
  readonly identity: Omit<Body, 'mentions' | 'origin'>;
  readonly words: string;
}

/** What putting a list right needs of the document. */
interface ListScene {
  readonly bodiesIn: (line: string) => readonly LineBody[];
  readonly occurrences: (words: string) => readonly Span[];
  readonly toMention: (span: Span) => Mention;
}

/**
 * The bodies of a document whose kính gửi or nơi nhận staff entered: words that no line has are no
 * longer named there, and a body of a line that the text names elsewhere is. What is on paper
 * alone has no words in the text, so it is in the list of lines only.
 */
export function withListedBodies(
  bodies: readonly Body[],
  use: Extract<BodyUse, 'addressee' | 'recipient'>,
  given: Given<readonly string[]>,
  { bodiesIn, occurrences, toMention }: ListScene,
): readonly Body[] {
  const lines = given.value.map(foldedWords);
  const isListed = ({ text }: BodyMention): boolean => lines.some((line) => line.includes(foldedWords(text)));
  const kept = bodies.flatMap((body) => {
    const mentions = body.mentions.filter((mention) => mention.use !== use || isListed(mention));
    return mentions.length === 0 && body.mentions.length > 0 ? [] : [{ ...body, mentions }];
  });
  return given.value.flatMap(bodiesIn).reduce<readonly Body[]>((all, { identity, words }) => {
    const own = all.find(({ key }) => key === identity.key);
    if (own?.mentions.some((mention) => mention.use === use)) return all;
    const [span] = occurrences(words);
    if (span === undefined) return all;
    const mention: BodyMention = { ...toMention(span), use, office: null };
    if (own) return all.map((body) => (body === own ? { ...own, mentions: [...own.mentions, mention] } : body));
    return [...all, { ...identity, origin: givenOrigin(given), note: staffReason(given), mentions: [mention] }];
  }, kept);
}
