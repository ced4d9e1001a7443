import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../root.ts';
import { testRepository } from '../commands/test-repository.ts';
import { stepNamed } from './test-workflow.ts';

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

test('the workflow that takes a text down commits its deletion and its new notice', () => {
  const repository = testRepository({ 'sources/a.txt': 'THÔNG BÁO\n', 'sources/b.txt': 'THÔNG BÁO\n' });
  const bare = `${repository.folder}-bare`;
  const shell = (command: string, cwd = repository.folder): string =>
    execFileSync('sh', ['-ec', command], { cwd, encoding: 'utf8' });
  shell(`git init -q --bare '${bare}' && git remote add origin '${bare}'`);
  repository.remove('sources/a.txt');
  repository.put('sources/a.yaml', 'withdrawn: { reason: nhầm, content: remove }\n');
  shell(stepNamed('Ghi vào main', 'take-down.yml'));
  const listed = shell('git ls-tree -r --name-only main content/sources', bare);
  repository.dispose();
  rmSync(bare, { recursive: true });
  expect(listed.trim().split('\n')).toEqual(['content/sources/a.yaml', 'content/sources/b.txt']);
});

test('what is kept between builds has another key once a text is taken down or removed', () => {
  const repository = testRepository({ 'sources/a.txt': 'THÔNG BÁO\n', 'sources/b.txt': 'THÔNG BÁO\n' });
  const keyNow = (): string => {
    const output = join(repository.folder, 'output');
    const env = { ...process.env, GITHUB_OUTPUT: output };
    execFileSync('bash', ['-ec', stepNamed('Xem văn bản nào đã gỡ')], { cwd: repository.folder, env });
    const said = readFileSync(output, 'utf8');
    rmSync(output);
    return said;
  };
  const keys = [keyNow()];
  const then = (change: () => void): void => {
    change();
    repository.commit();
    keys.push(keyNow());
  };
  then(() => repository.put('sources/c.txt', 'THÔNG BÁO\n'));
  then(() => repository.put('sources/c.yaml', 'title: Về việc\n'));
  then(() => repository.put('sources/b.yaml', 'withdrawn: { reason: nhầm, content: remove }\n'));
  then(() => repository.remove('sources/a.txt'));
  repository.dispose();
  const [first] = keys;
  expect(first).toMatch(/^key=[\da-f]{16}\n$/);
  expect(keys.map((key) => keys.indexOf(key))).toEqual([0, 0, 0, 3, 4]);
});
