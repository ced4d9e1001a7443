/**
 * Time and size grow in proportion to the text, whatever it is made of. Work is counted, not timed:
 * see bench/count-work.ts.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Growth } from '../../bench/hostile-work.ts';
import { hostileNames } from '../../bench/hostile-lines.ts';
import { root } from '../../root.ts';

/**
 * What is in proportion takes twice the work for twice the text; the rest is for what rounds up.
 */
const MOST = 2.3;
/**
 * Characters of MDX for each of the text, at most: a term of two letters is marked, listed and
 * quoted.
 */
const LARGEST = 90;

test('work, MDX and HTML double with the text, for texts from the words of all tables and patterns', () => {
  const output = execFileSync(process.execPath, [join(root, 'scripts/bench/hostile-work.ts')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    // What is compiled beforehand has no counters.
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
  const rows = JSON.parse(output) as readonly Growth[];
  expect(rows.length).toBeGreaterThan(hostileNames.length);
  const told = ({ name, work, mdx, html, size }: Growth): string =>
    `${name}: work ×${work.toFixed(2)}, MDX ×${mdx.toFixed(2)}, HTML ×${html.toFixed(2)}, ${size.toFixed(0)} a character`;
  const over = rows.filter(({ work, mdx, html, size }) => Math.max(work, mdx, html) > MOST || size > LARGEST);
  expect(over.map(told)).toEqual([]);
}, 300_000);
