/** What a comparison of two copies of the sources found. */

/** A file that is not what it should be. `altered` and `added` are in the copy, `lost` is not. */
export interface CopyDifference {
  readonly kind: 'altered' | 'lost' | 'added';
  /** The file as messages name it. */
  readonly file: string;
}

/** Checksums by file. */
export type Checksums = ReadonlyMap<string, string>;

/** What differs in a copy from what is expected, in the order of the files. */
export function copyDifferences(expected: Checksums, copy: Checksums): CopyDifference[] {
  const files = [...new Set([...expected.keys(), ...copy.keys()])].sort();
  return files.flatMap((file): CopyDifference[] => {
    const [should, is] = [expected.get(file), copy.get(file)];
    if (should === is) return [];
    if (is === undefined) return [{ kind: 'lost', file }];
    return [{ kind: should === undefined ? 'added' : 'altered', file }];
  });
}
