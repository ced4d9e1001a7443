import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { steps } from '../../steps/steps.ts';
import { testRepository } from '../commands/test-repository.ts';
import { gitlabJobsRun, workflowFaults } from './host-faults.ts';
import {
  gitlabJobs,
  gitlabRules,
  GITLAB_FILE,
  hostFile,
  workflowFiles,
  workflowIn,
  type WorkflowStep,
} from './test-workflow.ts';

const PROJECT_STEP = /^npm run --silent step -- ([a-z-]+)$/;
const stepsIn = (file: (typeof workflowFiles)[number]): readonly WorkflowStep[] =>
  Object.values(workflowIn(file).jobs).flatMap((job) => job.steps);
const called = workflowFiles.flatMap((file) =>
  stepsIn(file).flatMap((step) => {
    const name = PROJECT_STEP.exec(step.run ?? '')?.[1];
    return name === undefined ? [] : [{ file, name, env: Object.keys(step.env ?? {}) }];
  }),
);

describe.each(workflowFiles)('%s', (file) => {
  test('is as GitHub wants it', async () => {
    expect(await workflowFaults(hostFile(file))).toEqual([]);
  });

  test('pastes nothing that others can write into a command', () => {
    expect(stepsIn(file).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('names actions by what they are, not by a tag that can be moved', () => {
    const named = hostFile(file).match(/uses: .*/g) ?? [];
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((line) => !/^uses: [\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('has a secret only in a job that no pull request starts', () => {
    const { permissions, jobs } = workflowIn(file);
    expect(permissions).toBeDefined();
    const secret = Object.values(jobs).filter((job) => JSON.stringify(job.steps).includes('secrets.'));
    expect(secret.filter((job) => !job.if?.includes("github.event_name != 'pull_request'"))).toEqual([]);
  });
});

test('what is uploaded of a site has its hidden files, as /.well-known/ is one', () => {
  const uploads = workflowFiles
    .flatMap((file) => stepsIn(file))
    .filter(({ uses, with: inputs }) => uses?.includes('/upload-') && inputs?.['path'] === 'dist');
  expect(uploads).toHaveLength(2);
  expect(uploads.map(({ with: inputs }) => inputs?.['include-hidden-files'])).toEqual([true, true]);
});

test('what is uploaded of a part has its hidden files too', () => {
  const uploads = stepsIn('.github/workflows/parts.yml').filter(
    ({ uses, with: inputs }) => uses?.includes('/upload-') && inputs?.['path'] === 'dist-parts',
  );
  expect(uploads.map(({ with: inputs }) => inputs?.['include-hidden-files'])).toEqual([true]);
});

test('jobs of pull requests may only read', () => {
  for (const file of workflowFiles.filter((name) => !name.endsWith('take-down.yml'))) {
    const { permissions, jobs } = workflowIn(file);
    expect(permissions).toEqual({ contents: 'read' });
    const writing = Object.values(jobs).filter((job) => Object.values(job.permissions ?? {}).includes('write'));
    expect(writing.filter((job) => !job.if?.includes("github.event_name != 'pull_request'"))).toEqual([]);
  }
});

test('every step that is called is there, and is told what it reads and nothing else', () => {
  expect(called.length).toBeGreaterThan(10);
  const wrong = called.filter(({ name, env }) => {
    const reads = steps.get(name)?.reads ?? ['no such step'];
    return !env.every((one) => reads.includes(one));
  });
  expect(wrong).toEqual([]);
  // A build without an address is one to look at; all else that is not said is forgotten.
  const lacking = called.filter(
    ({ name, env }) => name !== 'build' && !steps.get(name)?.reads.every((one) => env.includes(one)),
  );
  expect(lacking).toEqual([]);
});

describe('the linter of GitHub finds', () => {
  test.each([
    ['an unknown key', 'id: pages', 'ids: pages', 'ids'],
    ['a job that is not there', 'needs: [test, site]', 'needs: [tests, site]', "'tests' is not valid"],
    ['a context that is not there', 'github.event_name !=', 'github.evnt_name !=', 'evnt_name'],
    ['a permission that is none', 'contents: read', 'contents: reed', 'reed'],
    ['an output of no step', 'steps.test.outputs', 'steps.tests.outputs', 'tests'],
  ])('%s', async (_, words, by, said) => {
    const text = hostFile('.github/workflows/archive.yml');
    expect(text).toContain(words);
    expect((await workflowFaults(text.replace(words, by))).join('\n')).toContain(said);
  });
});

describe(GITLAB_FILE, () => {
  const repository = testRepository({ 'sources/a.txt': 'THÔNG BÁO\n' });
  afterAll(() => rmSync(repository.folder, { recursive: true }));
  const run = (variables: Readonly<Record<string, string>>, text = hostFile(GITLAB_FILE)) =>
    gitlabJobsRun(repository.folder, text, variables);
  const merge = { CI_PIPELINE_SOURCE: 'merge_request_event', CI_COMMIT_BRANCH: '' };
  const main = { CI_DEFAULT_BRANCH: 'main', CI_COMMIT_BRANCH: 'main' };

  test.each([
    ['a merge request', merge, ['kiem-tra', 'kiem-thu', 'xem-thu']],
    ['a merge request of a project with a server', { ...merge, TARGET: 'h:/x' }, ['kiem-tra', 'kiem-thu', 'xem-thu']],
    ['the default branch', main, ['kiem-tra', 'kiem-thu', 'pages']],
    ['the default branch with a server', { ...main, TARGET: 'h:/x' }, ['kiem-tra', 'kiem-thu', 'thu-muc']],
  ])('%s has its jobs', (_, variables, jobs) => {
    expect(run(variables)).toEqual(jobs);
  });

  test.each([
    ['an unknown key', '  stage: test', '  stagee: test', 'stagee'],
    ['a job that is not there', 'needs: [kiem-thu]', 'needs: [kiem-tu]', 'kiem-tu'],
    ['a rule that is none', '  interruptible: true', "  rules: [{ iff: '$X' }]", 'iff'],
    ['a value of the wrong kind', 'expire_in: 1 day', 'expire_in: [1]', 'expire_in'],
  ])('%s is told', (_, words, by, said) => {
    const text = hostFile(GITLAB_FILE);
    expect(text).toContain(words);
    const told = run(main, text.replace(words, by));
    expect(typeof told).toBe('string');
    expect(told).toContain(said);
  });

  test('runs only steps of the project, and puts no value into a command', () => {
    const lines = Object.values(gitlabJobs()).flatMap(({ script }) => script.filter((line) => line !== ''));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !steps.has(PROJECT_STEP.exec(line)?.[1] ?? ''))).toEqual([]);
  });

  test('knows in each kind of run what it is compared with', () => {
    expect(gitlabRules().map(({ variables }) => Object.keys(variables))).toEqual([
      ['BASE'],
      ['PUBLISHED'],
      ['PUBLISHED'],
    ]);
  });

  test('says all that its steps read', () => {
    const text = hostFile(GITLAB_FILE);
    const names = Object.values(gitlabJobs())
      .flatMap(({ script }) => script)
      .flatMap((line) => steps.get(PROJECT_STEP.exec(line)?.[1] ?? '')?.reads ?? []);
    // Those of the server are variables of the project, protected and hidden.
    const said = new Set(['TARGET', 'SSH_KEY', 'SSH_HOST']);
    expect(names.filter((name) => !said.has(name) && !new RegExp(`^ +${name}:`, 'm').test(text))).toEqual([]);
  });
});
