/** Files that each file imports, as paths from the root. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * The unit tests that judge a file: those that reach it in the fewest imports know best what it is
 * to do, and are the quickest. Tests at one distance are taken together, nearest first, as long as
 * they are `most` at most; where the nearest are more, all that import the file itself, else the
 * first by path.
 */
export function nearestTests(file: string, imports: ImportGraph, most: number): string[] {
  const importers = importersIn(imports);
  const seen = new Set([file]);
  const tests: string[] = [];
  for (let at = [file], distance = 1; at.length > 0; distance += 1) {
    const next = at.flatMap((one) => importers.get(one) ?? []).filter((one) => !seen.has(one) && seen.add(one));
    const found = next.filter(isUnitTest).sort();
    if (tests.length === 0) tests.push(...(distance === 1 ? found : found.slice(0, most)));
    else if (tests.length + found.length <= most) tests.push(...found);
    else return tests;
    at = next.filter((one) => !one.endsWith('.test.ts'));
  }
  return tests;
}

function isUnitTest(file: string): boolean {
  return file.endsWith('.test.ts') && !/\.(?:whole|browser|site)\.test\.ts$/.test(file);
}

function importersIn(imports: ImportGraph): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const [file, targets] of imports)
    for (const target of targets) {
      const known = importers.get(target);
      if (known) known.push(file);
      else importers.set(target, [file]);
    }
  return importers;
}
