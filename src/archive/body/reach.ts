/** Which collectives include a body. Looked up by kind, level and the units around it, never by going through all of them. */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { spellingKey } from '../../gazetteer/spelling.ts';
import { nameInText } from '../../gazetteer/unit-name.ts';
import { lineage } from '../../gazetteer/path.ts';
import type { BodyPage } from './body-page.ts';

/** What decides whether a collective includes a body. */
export type Member = Pick<BodyPage, 'kind' | 'level' | 'unit'>;

/** The collectives that include a body. */
export type Reach = (member: Member) => readonly BodyPage[];

const ANY = '*';
const COUNTRY = '';

/**
 * The collectives among these bodies, ready to be asked. A collective without a unit is of the
 * country or of an unknown place; `reachesCountry` says which of them are of the country.
 */
export function reachOf(
  bodies: Iterable<BodyPage>,
  gazetteer: Pick<Gazetteer, 'unit'>,
  reachesCountry: (body: BodyPage) => boolean,
): Reach {
  const found = new Map<string, BodyPage[]>();
  for (const body of bodies) {
    const { collective } = body;
    if (collective === null || (collective.within === null && !reachesCountry(body))) continue;
    for (const kind of orAny(collective.kinds))
      for (const level of orAny(collective.levels)) {
        const key = keyOf(kind, level, collective.within ?? COUNTRY);
        const list = found.get(key);
        if (list) list.push(body);
        else found.set(key, [body]);
      }
  }
  return ({ kind, level, unit }) => {
    if (unit === null || level === null || level === 'central') return [];
    const around = [...lineage(unit), COUNTRY];
    const keys = around.flatMap((within) =>
      [kind, ANY].flatMap((of) => [level, ANY].map((at) => keyOf(of, at, within))),
    );
    const all = new Set(keys.flatMap((key) => found.get(key) ?? []));
    const named = gazetteer.unit(unit);
    const name = named ? ` ${spellingKey(nameInText(named))} ` : null;
    return [...all].filter(
      ({ collective }) =>
        name === null || collective?.except.some((words) => ` ${spellingKey(words)} `.includes(name)) !== true,
    );
  };
}

function orAny(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [ANY] : values;
}

function keyOf(kind: string, level: string, within: string): string {
  return `${kind} ${level} ${within}`;
}
