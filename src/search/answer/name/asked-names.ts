/** The units, terms and types of documents that a query is a name of. */
import { leveledName, nameKey, tonedNameKey, type LeveledName } from '../../../archive/list/name-key.ts';
import { eraOfPath } from '../../../gazetteer/path.ts';
import { foldedLevels, levelNames } from '../../../vietnamese/level-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { isTypedWithTones } from '../../plan/words.ts';
import type { NameLookups } from '../../engine.ts';
import type { NameCard } from '../../port.ts';

/** Longer queries are no names. */
const LONGEST_NAME = 60;

/** A name in a query: its level, the name, the units that are said to be around it. */
interface AskedName extends LeveledName {
  readonly around: readonly string[];
}

/**
 * Where a name ends and the units around it begin: at a comma, or before the word of a level that
 * follows a word.
 */
const AROUND = new RegExp(`\\s*,\\s*|\\s+(?=(?:${[...levelNames, ...foldedLevels].join('|')})\\s)`, 'iu');

/**
 * What a query names, best first: of the level that was typed, with a page, of the present era,
 * with most documents. Units without a page are named only with their level (“phường bình minh”).
 * Names with other tones count only where none has those typed.
 */
export async function namesAsked(
  { query, phrases, without, number }: Pick<Plan, 'query' | 'phrases' | 'without' | 'number'>,
  index: Pick<NameLookups, 'names'>,
): Promise<readonly NameCard[]> {
  if (phrases.length !== 1 || without.length > 0 || number !== null || query.length > LONGEST_NAME) return [];
  const typed = phrases[0]?.text ?? '';
  const asked = askedName(typed);
  const found = await named(index, asked);
  const isWhole = asked.level === null && asked.around.length === 0;
  if (isWhole || found.some((card) => card.documents !== null && isOfLevel(card, asked))) return found;
  const whole = await named(index, { level: null, name: typed, around: [] });
  return [...whole, ...found.filter(({ key, name }) => !whole.some((one) => one.key === key && one.name === name))];
}

async function named(index: Pick<NameLookups, 'names'>, asked: AskedName): Promise<readonly NameCard[]> {
  const key = nameKey(asked.name);
  if (key === '') return [];
  const fits = (await index.names(key)).filter((card) => formsOf(card).some((form) => nameKey(form) === key));
  const toned = tonedNameKey(asked.name);
  const exact = fits.filter((card) => formsOf(card).some((form) => tonedNameKey(form) === toned));
  const meant = isTypedWithTones(asked.name) && exact.length > 0 ? exact : fits;
  return meant
    .filter((card) => isAround(card, asked.around) && (card.documents !== null || isOfLevel(card, asked)))
    .toSorted(
      (a, b) =>
        nameRank(a, asked) - nameRank(b, asked) ||
        Number(isFormer(a)) - Number(isFormer(b)) ||
        (b.documents ?? 0) - (a.documents ?? 0),
    );
}

/**
 * First what was meant: the level typed, with a page or of today; then what has a page; then the
 * rest.
 */
function nameRank(card: NameCard, asked: AskedName): number {
  const held = card.documents !== null;
  if (isOfLevel(card, asked) && (held || !isFormer(card))) return held ? 0 : 1;
  return held ? 2 : 3;
}

function isOfLevel({ name }: NameCard, { level }: AskedName): boolean {
  return level !== null && leveledName(name).level === level;
}

/** Whether a unit is of the era that ended on 30 June 2025. */
export function isFormer({ kind, key }: Pick<NameCard, 'kind' | 'key'>): boolean {
  return kind === 'place' && eraOfPath(key) === '2021';
}

function formsOf({ kind, name, also }: NameCard): readonly string[] {
  const forms = [name, ...also];
  return kind === 'place' ? forms.map((form) => leveledName(form).name) : forms;
}

function askedName(typed: string): AskedName {
  const [head = '', ...around] = typed.split(AROUND);
  return { ...leveledName(head), around: around.map((one) => nameKey(leveledName(one).name)).filter(Boolean) };
}

function isAround({ where }: NameCard, around: readonly string[]): boolean {
  const keys = where.split(',').map(nameKey);
  return around.every((one) => keys.includes(one));
}
