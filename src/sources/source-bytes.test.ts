import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.ts';

/** What git makes of the line ends of a path: `unset` when it must not touch a byte. */
const treatment = (path: string): string => attribute('text', path);
const attribute = (name: string, path: string): string =>
  execFileSync('git', ['check-attr', '-z', name, '--', path], { cwd: root, encoding: 'utf8' }).split('\0')[2] ?? '';

test.each(['a.txt', 'A.TXT', 'a.Txt', 'Công văn 33.tXT', '2021/a.txt', '2021/so-y-te/A.TXT', 'a.yaml', '2021/A.YAML'])(
  'git touches no byte of content/sources/%s',
  (name) => expect(treatment(`content/sources/${name}`)).toBe('unset'),
);

test.each(['content/glossary/a.yaml', 'content/README.md', 'src/a.txt'])(
  'near miss: %s is text, with the same line ends on every system',
  (path) => {
    expect(treatment(path)).toBe('auto');
    expect(attribute('eol', path)).toBe('lf');
  },
);
