/** What a comparison of two copies of the sources found. */

/** A file that is not what it should be. `altered` and `added` are in the copy, `lost` is not. */
export interface CopyDifference {
  readonly kind: 'altered' | 'lost' | 'added';
  /** The file as messages name it. */
  readonly file: string;
}

/** Checksums by file. */
export type Checksums = ReadonlyMap<string, string>;

/**
 * What differs in a copy from what is expected, in the order of the files. A name of the same
 * letters composed otherwise is the same file, unless the copy has both: macOS writes names so.
 */
export function copyDifferences(expected: Checksums, copy: Checksums): CopyDifference[] {
  const composed = new Map([...expected.keys()].map((file) => [file.normalize('NFC'), file]));
  const asExpected = (file: string): string => {
    const same = expected.has(file) ? file : composed.get(file.normalize('NFC'));
    return same === undefined || copy.has(same) ? file : same;
  };
  const found = new Map([...copy].map(([file, checksum]) => [asExpected(file), checksum]));
  const files = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return files.flatMap((file): CopyDifference[] => {
    const [should, is] = [expected.get(file), found.get(file)];
    if (should === is) return [];
    if (is === undefined) return [{ kind: 'lost', file }];
    return [{ kind: should === undefined ? 'added' : 'altered', file }];
  });
}
