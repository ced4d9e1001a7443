/** Names as they are meant by a query that is typed without tones. */
import { leveledName } from '../../../archive/list/name-key.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { phraseOf, type Phrase } from '../../plan/phrase.ts';
import type { Plan } from '../../plan/plan.ts';
import { searchWords } from '../../plan/words.ts';

/**
 * For a name typed without tones, its forms with them (“gia lai”: Gia Lai): documents that print
 * these come before those that print other words (đánh giá lại). None for a query with tones.
 */
export function preferredForms(
  { phrases }: Pick<Plan, 'phrases'>,
  names: readonly { readonly name: string }[],
): readonly Phrase[] {
  const [phrase] = phrases;
  if (phrase === undefined || phrase.toned) return [];
  const forms = names.flatMap(({ name }) => tonedForms(phrase, name));
  return [...new Map(forms.map((form) => [form.words.join(' '), form])).values()];
}

/** The forms of a name, with and without its level, that are the phrase but for their tones. */
function tonedForms(phrase: Phrase, name: string): readonly Phrase[] {
  const plain = phrase.words.map(fold).join(' ');
  return [name, leveledName(name).name]
    .filter((form) => searchWords(form).map(fold).join(' ') === plain)
    .map((form) => phraseOf(form, true));
}
