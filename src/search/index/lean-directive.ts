/** A directive as search keeps it while it has all of an archive before it. */
import { titleNeedsWords } from '../../archive/document/name/title.ts';
import type { Directive } from '../../schema/directive.ts';

/**
 * The same directive without the sentences around its mentions and the words of its provisions,
 * which are half of it in memory and which search shows from the text. What it asks of them stays:
 * sentences of assignments and deadlines, and all of it where the title is made of it.
 */
export function leanDirective(d: Directive): Directive {
  if (titleNeedsWords(d)) return d;
  return {
    ...d,
    localities: d.localities.map(withoutSentences),
    bodies: d.bodies.map(withoutSentences),
    references: d.references.map(withoutSentences),
    terms: d.terms.map(withoutSentences),
    provisions: d.provisions.map((provision) => ({ ...provision, title: '' })),
  };
}

function withoutSentences<M extends { readonly sentence: string }, T extends { readonly mentions: readonly M[] }>(
  of: T,
): T {
  return { ...of, mentions: of.mentions.map((mention) => ({ ...mention, sentence: '' })) };
}
