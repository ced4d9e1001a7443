import type { Correction } from '../schema/correction.ts';
import type { Body, Issuer } from '../schema/directive.ts';
import { applyBodies, type BodyScene } from './correct/apply-bodies.ts';
import { withIssuerBody } from './correct/issuer-body.ts';
import { givenBody } from './given-body.ts';
import type { DraftFields } from './read/fields.ts';
import type { BodyContext, BodyIdentity } from './resolve/body/body-context.ts';

/** The bodies with the issuer that staff entered among them, and with what they say of others. */
export function correctBodies(
  fields: DraftFields,
  { values }: Correction,
  scene: Omit<BodyScene, 'identify'> & Omit<BodyContext, 'isCentral'>,
): DraftFields {
  const { issuer, bodies } = values;
  if (!issuer && !bodies) return fields;
  const local: BodyContext = { ...scene, isCentral: false };
  const named = fields.issuer && givenBody(fields.issuer.name, fields.issuer.unit, local);
  const identity = named ?? (fields.issuer && plainBody(fields.issuer));
  const read = issuer ? withIssuerBody(fields.bodies, identity, issuer) : fields.bodies;
  const corrected = {
    ...fields,
    issuer: issuer && fields.issuer && identity ? { ...fields.issuer, key: identity.key } : fields.issuer,
    bodies: [...read],
  };
  if (!bodies) return corrected;
  const isCentral = issuingLevel(corrected.bodies) === 'central';
  const identify = (name: string, unit: string | null): BodyIdentity | null =>
    givenBody(name, unit, { ...local, isCentral });
  const applied = applyBodies(corrected, bodies, { ...scene, identify });
  return { ...corrected, bodies: [...applied.bodies], assignments: [...applied.assignments] };
}

function issuingLevel(bodies: readonly Body[]): Body['level'] {
  return bodies.find(({ mentions }) => mentions.some(({ use }) => use === 'issuer'))?.level ?? null;
}

/** An issuer of a kind that the tables do not have. */
function plainBody({ name, key, unit }: Issuer): BodyIdentity {
  return {
    ...{ key, name, kind: 'khac', regime: null, level: null, unit, unitOrigin: unit === null ? 'unknown' : 'staff' },
    ...{ parent: null, collective: null, candidates: [], note: null },
  };
}
