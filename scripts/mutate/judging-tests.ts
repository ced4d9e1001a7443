import { aimedTests } from './aimed-tests.ts';
import { nearestTests, type ImportGraph } from './nearest-tests.ts';

/** Who judges some files; `left` are those that no unit test reaches. */
export interface Judges {
  readonly tests: readonly string[];
  readonly judged: readonly string[];
  readonly left: readonly string[];
}

/**
 * The tests that judge some files: of each the nearest, then those that are about it though they
 * lie further away, then `further` ones, which judge all of them. In this order, because the
 * nearest are the quickest, and a fault that one of them notices is not shown to the others. Only a
 * file that no test is about is judged by some of the tests of everything.
 */
export function judgesOf(
  files: readonly string[],
  imports: ImportGraph,
  most: number,
  further: readonly string[] = [],
): Judges {
  const rows = files.map((file) => {
    const about = aimedTests(file, imports);
    return { file, about, nearest: nearestTests(file, imports, most, about.length > 0 ? 0 : most) };
  });
  const isJudged = ({ about, nearest }: (typeof rows)[number]): boolean =>
    about.length + nearest.length + further.length > 0;
  return {
    tests: [...new Set([...rows.flatMap(({ nearest }) => nearest), ...rows.flatMap(({ about }) => about), ...further])],
    judged: rows.filter(isJudged).map(({ file }) => file),
    left: rows.filter((row) => !isJudged(row)).map(({ file }) => file),
  };
}
