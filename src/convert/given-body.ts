import { namedBodyAt } from './recognize/body/named-body.ts';
import { bodyLine } from './recognize/body/body-line.ts';
import type { BodyContext, BodyIdentity } from './resolve/body/body-context.ts';
import { bodyIdentity } from './resolve/body/body-identity.ts';
import { homeOf } from './read/home.ts';

/**
 * The body that a name of staff means, read by the grammar of texts: of the unit that they give, of
 * the one in the name, or of the document's own. Null where the tables have no body that begins so,
 * where more than a name is said, and where the unit has no such body.
 */
export function givenBody(name: string, unit: string | null, context: BodyContext): BodyIdentity | null {
  const words = bodyLine(name.trim());
  const found = namedBodyAt(words, 0, context.bodies);
  if (found === null || found.end < words.printed.length) return null;
  if (unit === null) return bodyIdentity(found, context);
  const home = homeOf(unit, context.home.date, context.gazetteer);
  const identity = bodyIdentity(found, { ...context, home, isCentral: false });
  return identity.unit === unit || identity.collective?.within === unit ? identity : null;
}
