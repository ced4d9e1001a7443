/** What a search that is narrowed to a year leaves out, because it states none. */
import { unknownSlug } from '../../../archive/urls.ts';
import type { Condition } from '../../plan/asked-groups.ts';
import type { OperatorKind } from '../../plan/operators.ts';
import type { Undated } from '../answer.ts';

/** An operator of the query; `condition` is null where what it names is not known. */
interface Asked {
  readonly kind: OperatorKind;
  readonly name: string;
  readonly value: string;
  readonly condition: Condition | null;
}

/** How many documents some conditions leave. */
export type CountLeft = (conditions: readonly Condition[]) => Promise<number>;

/**
 * Of the documents without a year, those that every operator but the one for a year leaves; null
 * where there is none of either. `words`: those beside the operators.
 */
export async function undatedBeside(
  asked: readonly Asked[],
  words: string,
  countLeft: CountLeft,
): Promise<Undated | null> {
  const isOfYear = ({ kind, value }: Asked): boolean => kind === 'year' && /^\d/.test(value);
  if (!asked.some(isOfYear)) return null;
  const others = asked.filter((one) => !isOfYear(one));
  const conditions = others.flatMap(({ condition }) => condition ?? []);
  if (conditions.length < others.length) return null;
  const left = await countLeft([...conditions, { kind: 'facet', name: 'nam', keys: [unknownSlug] }]);
  if (left === 0) return null;
  const operators = [...others, { name: 'năm', value: 'không rõ' }].map(({ name, value }) => `${name}:"${value}"`);
  return { query: [words, ...operators].filter(Boolean).join(' '), documents: words === '' ? left : null };
}
