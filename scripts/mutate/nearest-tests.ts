/** Files that each file imports, as paths from the root. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * The unit tests that judge a file: those that reach it in the fewest imports know best what it is
 * to do, and are the quickest. Tests at one distance are taken together, nearest first, as long as
 * they are `most` at most; all that import the file itself, even where they are more. Where none
 * does and the nearest are more, they are the tests of everything: none, or `some` of them, by
 * path.
 */
export function nearestTests(file: string, imports: ImportGraph, most: number, some = most): string[] {
  const importers = importersIn(imports);
  const seen = new Set([file]);
  const tests: string[] = [];
  for (let at = [file], distance = 1; at.length > 0; distance += 1) {
    const next = at.flatMap((one) => importers.get(one) ?? []).filter((one) => !seen.has(one) && seen.add(one));
    const found = next.filter(isUnitTest).sort();
    if (tests.length === 0 && distance > 1 && found.length > most) return found.slice(0, some);
    if (tests.length === 0) tests.push(...found);
    else if (tests.length + found.length <= most) tests.push(...found);
    else return tests;
    at = next.filter((one) => !one.endsWith('.test.ts'));
  }
  return tests;
}

/** Whether a path is that of a test of one module or one document. */
export function isUnitTest(file: string): boolean {
  return file.endsWith('.test.ts') && !/\.(?:whole|browser|site)\.test\.ts$/.test(file);
}

/** Which files import each file: the graph turned round. */
export function importersIn(imports: ImportGraph): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const [file, targets] of imports)
    for (const target of targets) {
      const known = importers.get(target);
      if (known) known.push(file);
      else importers.set(target, [file]);
    }
  return importers;
}
