import type { BodyFound } from '../../model.ts';
import { ownUnits } from '../place/units-meant.ts';
import type { BodyContext } from './body-context.ts';
import { namedUnits } from './unit-of-body.ts';
import { levelOfWord } from '../../../vietnamese/level-words.ts';

/**
 * The name of the body that others belong to, with its unit where one is known: "thuộc UBND huyện".
 */
export function ownerName({ row, central, unit }: BodyFound, context: BodyContext): string {
  if (central) return central.name;
  const { gazetteer, home } = context;
  const level = levelOfWord.get(unit?.type ?? '') ?? 'commune';
  const [one] =
    unit === null ? [] : unit.name === null ? ownUnits(unit.type, level, home, gazetteer) : namedUnits(unit, context);
  const naming = one && gazetteer.namingAt(one, home.date);
  const isCommittee = row?.id.endsWith('-uy') === true;
  return [row?.name, naming && (isCommittee ? naming.name : `${naming.type} ${naming.name}`)].filter(Boolean).join(' ');
}
