import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../root.ts';

interface Step {
  readonly run?: string;
  readonly uses?: string;
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
const folder = join(root, '.github/workflows');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const steps = readdirSync(folder).flatMap((file) => {
  const { jobs } = parse(readFileSync(join(folder, file), 'utf8')) as Workflow;
  return Object.values(jobs).flatMap((job) => job.steps);
});

test('the workflows run only commands that the project has', () => {
  const named = steps.flatMap(({ run }) =>
    [...(run ?? '').matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((m) => m[1] ?? ''),
  );
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('nothing that others can write is pasted into a command', () => {
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
});
