/** Bodies and assignments for tests. */
import type { Agent, Assignment, Body, BodyMention } from '../../schema/directive.ts';
import { sampleMention } from './sample-directive.fixture.ts';

/** A mention of a body in one use. */
export function sampleBodyMention(use: BodyMention['use'], text: string, sentence = text): BodyMention {
  return { ...sampleMention(text, sentence), use, office: null };
}

/** A body that a document names; without mentions unless `uses` names some. */
export function sampleBody(
  given: Partial<Body> & { readonly key: string },
  ...uses: readonly BodyMention['use'][]
): Body {
  const name = given.name ?? given.key;
  return {
    name,
    kind: 'ubnd',
    regime: 'state',
    level: null,
    unit: null,
    unitOrigin: 'stated',
    parent: null,
    collective: null,
    candidates: [],
    origin: 'stated',
    note: null,
    mentions: uses.map((use) => sampleBodyMention(use, name)),
    ...given,
  };
}

/** A collective of the committees of a level within a unit. */
export function sampleCollective(
  given: Partial<NonNullable<Body['collective']>> & { readonly within: string | null },
): NonNullable<Body['collective']> {
  return { kinds: ['ubnd'], levels: ['commune'], types: [], isConcerned: false, except: [], notably: [], ...given };
}

/** A sentence that tells bodies, given by their keys, to do something. */
export function sampleAssignment(
  sentence: string,
  bodies: readonly string[],
  given: Partial<Assignment> = {},
): Assignment {
  const agents = bodies.map((body): Agent => ({ body, role: 'does', text: body, office: null }));
  return {
    ...sampleMention(sentence),
    agents,
    act: null,
    due: null,
    deadline: null,
    recurrence: null,
    ...given,
  };
}
