/**
 * The whole workflows of Forgejo and GitLab on a checkout with a remote, with no container: every
 * job and step in its order, all commands as they are but for the packages, which are there already.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { MANIFEST_FILE } from '../../../src/schema/manifest.ts';
import { git } from '../../../src/store/git-output.ts';
import { documentsOf } from '../../convert/document-list.ts';
import { root } from '../../root.ts';
import { fixtureArchive } from '../test-content.ts';
import { gitlabRunner } from './host-faults.ts';
import { testCheckout, type TestCheckout } from './test-checkout.ts';
import { GITLAB_FILE, workflowIn } from './test-workflow.ts';
import { runWorkflow, type LineResult } from './workflow-run.ts';

const HELD = 'tam-duong-2021-cong-van-33-phong-chong-covid-19';
const seeds = readdirSync(join(fixtureArchive, 'sources'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort();
let checkout: TestCheckout;
let bare: string;
const source = (name: string): string => join(checkout.content, 'sources', name);
const commit = (): void => {
  git(checkout.folder, 'add', '--all');
  git(checkout.folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'commit');
  git(checkout.folder, 'push', '--quiet', '--force', 'origin', 'HEAD:main');
};

// The site that is published: that of all browser tests, built from the first commit of the
// checkout.
let built = '';
const server = createServer(({ url }, response) => {
  const [, path = ''] = /^\/([\w/.-]+\.json)/.exec(url ?? '') ?? [];
  const file = join(inject('siteFolder'), path);
  if (path === '' || !existsSync(file)) return void response.writeHead(404).end();
  const text = readFileSync(file, 'utf8');
  const isManifest = path === MANIFEST_FILE;
  response.end(isManifest ? text.replace(/"commit":(?:null|"[^"]*")/, `"commit":"${built}"`) : text);
});
const published = (): string => `http://localhost:${(server.address() as AddressInfo).port}/`;

/** Runs a program in the checkout; its status and what it printed. */
const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv) =>
  new Promise<{ status: number; said: string }>((resolve, reject) => {
    const child = spawn(program, args, { cwd: checkout.folder, env: { ...checkout.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (words: string) => (said += words));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? -1, said }));
  });

beforeAll(async () => {
  checkout = testCheckout('hosts');
  bare = `${checkout.folder}-bare`;
  for (const file of ['.gitignore', '.gitattributes', GITLAB_FILE])
    copyFileSync(join(root, file), join(checkout.folder, file));
  // The packages of the project are those of the checkout above.
  writeFileSync(
    join(checkout.folder, '.gitlab-ci-test.yml'),
    `include: { local: ${GITLAB_FILE} }\ndefault: { before_script: [] }\nkiem-thu: { before_script: [] }\n`,
  );
  rmSync(bare, { recursive: true, force: true });
  git(checkout.folder, 'init', '--quiet', '--initial-branch=main');
  git(checkout.folder, 'init', '--quiet', '--bare', bare);
  git(checkout.folder, 'remote', 'add', 'origin', bare);
  commit();
  built = git(checkout.folder, 'rev-parse', 'HEAD');
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
beforeEach(() => {
  git(checkout.folder, 'reset', '--quiet', '--hard', built);
});
afterAll(() => {
  server.close();
  for (const folder of [checkout.folder, bare]) rmSync(folder, { recursive: true, force: true });
});

/** A line of a workflow, as a runner runs it; packages are there already. */
const runLine = async (line: string, env: Readonly<Record<string, string>>): Promise<LineResult> => {
  if (/^(?:npm ci|apt-get update .*)$/.test(line)) return { status: 0, outputs: {} };
  const output = join(bare, 'output');
  writeFileSync(output, '');
  const { status, said } = await run('bash', ['-e', '-c', line], { ...env, GITHUB_OUTPUT: output });
  logs.push(said);
  const given = readFileSync(output, 'utf8').matchAll(/^(\w+)=(.*)$/gm);
  return { status, outputs: Object.fromEntries([...given].map(([, name, value]) => [name, value])) };
};
const logs: string[] = [];

test('Forgejo, run by hand: a text is taken down, pushed, and the site without it published', async () => {
  const ran = await runWorkflow(
    workflowIn('.forgejo/workflows/archive.yml'),
    {
      github: { event_name: 'workflow_dispatch', ref: 'refs/heads/main', workflow: 'w', run_id: '1', event: {} },
      inputs: {
        'van-ban': `${published()}van-ban/${HELD}/`,
        'ly-do': "không công khai'; exit 1 #",
        'khong-so-sanh': false,
      },
      vars: { DIA_CHI: published() },
      secrets: {},
    },
    { line: runLine, actions: { 'actions/cache/restore': { 'cache-primary-key': 'k' } } },
  );
  expect(ran.jobs, logs.join('\n')).toEqual({ check: 'success', test: 'success', preview: 'skipped', site: 'success' });
  expect(logs.join('\n')).toContain('không cần kiểm thử chương trình');
  const sources = git(bare, 'ls-tree', '--name-only', 'main', 'content/sources/').split('\n');
  expect(sources).toContain(`content/sources/${HELD}.yaml`);
  expect(sources).not.toContain(`content/sources/${HELD}.txt`);
  const pages = join(bare, 'trang');
  git(bare, 'clone', '--quiet', '--branch', 'pages', bare, pages);
  expect(documentsOf(pages).toSorted()).toEqual(seeds.filter((id) => id !== HELD));
  expect(git(bare, 'show', `pages:van-ban/${HELD}/index.html`)).toContain('không công khai&#39;; exit 1 #');
  expect(git(bare, 'rev-list', '--count', 'pages')).toBe('1');
});

test('GitLab, after a push: broken files make the check red, the rest is published', async () => {
  writeFileSync(source('bao-cao.txt'), '%PDF-1.7\n%âãÏÓ\n');
  writeFileSync(source(`${HELD}.yaml`), 'date: [\n');
  commit();
  const { jobs, said } = await runGitlab({});
  expect(jobs, said).toEqual({ 'kiem-tra': false, 'kiem-thu': true, pages: true });
  expect(said).toContain('khong-phai-van-ban');
  expect(said).toContain('Không mất văn bản nào');
  expect(documentsOf(join(checkout.folder, 'dist')).toSorted()).toEqual(seeds);
});

test('GitLab, after a push: a text that was deleted is not lost', async () => {
  rmSync(source(`${HELD}.txt`));
  commit();
  const { jobs, said } = await runGitlab({});
  expect(jobs, said).toEqual({ 'kiem-tra': true, 'kiem-thu': true, pages: false });
  expect(said).toContain(`Mất văn bản “${HELD}”`);
});

/** Runs the jobs of the default branch; of each whether it ended well. */
async function runGitlab(variables: Readonly<Record<string, string>>) {
  const given = Object.entries({ CI_PAGES_URL: published(), ...variables });
  const options = [
    '--file',
    '.gitlab-ci-test.yml',
    '--state-dir',
    '.cache/gitlab',
    '--force-shell-executor',
    '--no-color',
  ];
  const { said } = await run(
    process.execPath,
    [gitlabRunner, ...options, ...given.flatMap(([name, value]) => ['--variable', `${name}=${value}`])],
    {},
  );
  const ended = said.matchAll(/^ (PASS|FAIL) +(\S+)/gm);
  return { said, jobs: Object.fromEntries([...ended].map(([, how, name]) => [name, how === 'PASS'])) };
}
