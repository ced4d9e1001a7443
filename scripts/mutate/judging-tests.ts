import { aimedTests } from './aimed-tests.ts';
import { nearestTests, type ImportGraph } from './nearest-tests.ts';

/**
 * The tests that judge some files: of each the nearest, then those that are about it though they
 * lie further away. In this order, because the nearest are the quickest, and a fault that one of
 * them notices is not shown to the others. Only a file that no test is about is judged by some of
 * the tests of everything.
 */
export function judgingTests(files: readonly string[], imports: ImportGraph, most: number): string[] {
  const aimed = files.map((file) => ({ file, about: aimedTests(file, imports) }));
  const nearest = aimed.flatMap(({ file, about }) => nearestTests(file, imports, most, about.length > 0 ? 0 : most));
  return [...new Set([...nearest, ...aimed.flatMap(({ about }) => about)])];
}
