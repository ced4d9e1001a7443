import { expect, test } from 'vitest';
import { gazetteerProgram } from '../../src/store/gazetteer.ts';
import { projectImports } from '../mutate/project-imports.ts';
import { conversionProgram } from './conversion-basis.ts';

const imports = projectImports();

/** Every file that is loaded with `file`. */
function loadedWith(file: string): ReadonlySet<string> {
  const loaded = new Set([file]);
  for (const one of loaded) for (const next of imports.get(one) ?? []) if (imports.has(next)) loaded.add(next);
  return loaded;
}

const lies = (file: string, places: readonly string[]): boolean => places.some((place) => file.startsWith(`${place}/`));

/**
 * What a command says, how it is asked and when it ends: nothing of it is in a reading or a page.
 */
const SAYS_ONLY = ['scripts/command'];

test.each([
  ['conversion', 'scripts/convert/convert-content.ts', [...conversionProgram, ...SAYS_ONLY]],
  ['the gazetteer', 'src/gazetteer/build.ts', gazetteerProgram],
])('what is kept of %s is made anew after a change of any file that makes it', (_, file, places) => {
  const loaded = [...loadedWith(file)];
  expect(loaded.length).toBeGreaterThan(5);
  expect(loaded.filter((one) => one !== 'scripts/root.ts' && !lies(one, places))).toEqual([]);
});
