import type { Correction } from '../schema/correction.ts';
import type { Body, Issuer } from '../schema/directive.ts';
import { applyBodies, type BodyScene } from './correct/apply-bodies.ts';
import { withIssuerBody } from './correct/issuer-body.ts';
import { givenOrigin } from './correct/staff.ts';
import { withListedBodies, type LineBody } from './correct/listed-bodies.ts';
import { givenBody } from './given-body.ts';
import type { DraftFields } from './read/fields.ts';
import { bodyLine } from './recognize/body/body-line.ts';
import { bodiesFrom } from './recognize/body/body-list.ts';
import type { BodyContext, BodyIdentity } from './resolve/body/body-context.ts';
import { bodyIdentity } from './resolve/body/body-identity.ts';

/** The bodies with the issuer that staff entered among them, and with what they say of others. */
export function correctBodies(
  fields: DraftFields,
  { values }: Correction,
  scene: Omit<BodyScene, 'identify'> & Omit<BodyContext, 'isCentral'>,
): DraftFields {
  const { issuer, bodies, addressees, recipients } = values;
  if (!issuer && !bodies && !addressees && !recipients) return fields;
  const local: BodyContext = { ...scene, isCentral: false };
  const named = fields.issuer && givenBody(fields.issuer.name, fields.issuer.unit, local);
  const identity = named ?? (fields.issuer && plainBody(fields.issuer, issuer ? givenOrigin(issuer) : 'staff'));
  const issued = issuer ? withIssuerBody(fields.bodies, identity, issuer) : fields.bodies;
  const context: BodyContext = { ...local, isCentral: issuingLevel(issued) === 'central' };
  const bodiesIn = (line: string): readonly LineBody[] => listedBodies(line, context);
  const addressed = addressees ? withListedBodies(issued, 'addressee', addressees, { ...scene, bodiesIn }) : issued;
  const listed = recipients ? withListedBodies(addressed, 'recipient', recipients, { ...scene, bodiesIn }) : addressed;
  const corrected = {
    ...fields,
    issuer: issuer && fields.issuer && identity ? { ...fields.issuer, key: identity.key } : fields.issuer,
    bodies: [...listed],
  };
  if (!bodies) return corrected;
  const identify = (name: string, unit: string | null): BodyIdentity | null => givenBody(name, unit, context);
  const applied = applyBodies(corrected, bodies, { ...scene, identify });
  return { ...corrected, bodies: [...applied.bodies], assignments: [...applied.assignments] };
}

/** The bodies that a line of a list names. */
function listedBodies(line: string, context: BodyContext): readonly LineBody[] {
  const text = bodyLine(line);
  return bodiesFrom(text, 0, context.bodies).found.map((found) => ({
    identity: bodyIdentity(found, context),
    words: text.printed.slice(found.start, found.end),
  }));
}

function issuingLevel(bodies: readonly Body[]): Body['level'] {
  return bodies.find(({ mentions }) => mentions.some(({ use }) => use === 'issuer'))?.level ?? null;
}

/** An issuer of a kind that the tables do not have. */
function plainBody({ name, key, unit }: Issuer, origin: 'staff' | 'exchange'): BodyIdentity {
  return {
    ...{ key, name, kind: 'khac', regime: null, level: null, unit, unitOrigin: unit === null ? 'unknown' : origin },
    ...{ parent: null, collective: null, candidates: [], note: null },
  };
}
