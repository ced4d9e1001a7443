import { setFinder } from '../archive/find-look.ts';
import { noteLook, type Look } from '../trace/look.ts';
import { stepName } from '../trace/name.ts';

/** A reader of what pages show beside the archive: of all of it, or of the part of one document. */
export type PartReader<T> = (of?: string) => T;

/**
 * `read`, which notes that a page asked. `name` says what it reads: no index of the archive has it.
 * `shown`: what is compared between two builds, where that is another thing than what is read.
 */
export function givenPart<T>(
  name: string,
  read: (of: string) => T,
  shown: (of: string) => unknown = read,
): PartReader<T> {
  const looks = new Map<string, Look>();
  const lookAt = (of: string): Look => {
    const look = looks.get(of) ?? { name: of === '' ? name : stepName(name, of), value: () => shown(of) };
    looks.set(of, look);
    return look;
  };
  setFinder(name, (_, [of = '']) => lookAt(of));
  return (of = '') => {
    noteLook(lookAt(of));
    return read(of);
  };
}
