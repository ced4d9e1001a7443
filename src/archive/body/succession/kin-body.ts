/** The body of the archive that a former or later body is, where documents know it. */
import { placeTones } from '../../../vietnamese/tone-place.ts';
import type { Archive } from '../../archive.ts';
import { once } from '../../once.ts';
import type { KinIdentity } from './body-kin.ts';
import type { BodyPage } from '../body-page.ts';

const byNameAndUnit = once(
  ({ bodyIndex }: Archive): ReadonlyMap<string, BodyPage> =>
    new Map([...bodyIndex.bodies.values()].map((body) => [kinKey(body), body])),
);

/** The body of that name in that unit; nothing where the archive has none. */
export function bodyOfKin(archive: Archive, kin: KinIdentity): BodyPage | undefined {
  return byNameAndUnit(archive).get(kinKey(kin));
}

function kinKey({ name, unit }: KinIdentity): string {
  return `${placeTones(name.toLowerCase())} ${unit ?? ''}`;
}
