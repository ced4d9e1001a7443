/** By which keys names are looked up. */
import { leveledName, nameKey } from '../../archive/list/name-key.ts';
import type { NameCard } from '../port.ts';

/** A unit is looked up without its level, and as a whole where its name begins like a level. */
export function nameKeysOf({ kind, name, also }: Pick<NameCard, 'kind' | 'name' | 'also'>): readonly string[] {
  const forms = [name, ...also];
  return [...new Set(forms.map((form) => nameKey(kind === 'place' ? leveledName(form).name : form)))];
}
