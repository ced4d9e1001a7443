/** Which jobs and steps run in which case, with commands that end as each case has it. */
import { describe, expect, test } from 'vitest';
import { stepLine, workflowIn } from './test-workflow.ts';
import { goesOn, type Contexts } from './workflow-expression.ts';
import { runWorkflow, type WorkflowRun } from './workflow-run.ts';

const actions = {
  'actions/configure-pages': { base_url: 'https://kho.example/kho' },
  'actions/cache/restore': { 'cache-primary-key': 'kept-k-1' },
};
const event = (name: string, inputs: Contexts = {}, vars: Contexts = {}): Contexts => ({
  github: {
    event_name: name,
    ref: name === 'pull_request' ? 'refs/pull/1/merge' : 'refs/heads/main',
    workflow: 'w',
    run_id: '1',
    event: name === 'pull_request' ? { pull_request: { base: { sha: 'b'.repeat(40) } } } : {},
  },
  inputs,
  vars,
  secrets: { SSH_KEY: 'secret key', SSH_HOST: 'secret host' },
});

/** A run in which the steps named fail with the status given, and the program is as `program` says. */
const run = (
  file: '.github/workflows/archive.yml' | '.github/workflows/parts.yml' | '.forgejo/workflows/archive.yml',
  what: Contexts,
  failing: Readonly<Record<string, number>> = {},
  program = 'changed',
): Promise<WorkflowRun> =>
  runWorkflow(workflowIn(file), what, {
    actions,
    line: (line) => {
      const [failed] = Object.entries(failing).filter(([step]) => line === stepLine(step));
      return { status: failed?.[1] ?? 0, outputs: { program, key: 'k' } };
    },
  });
const named = ({ done }: WorkflowRun): string[] => done.map(({ name }) => name);

describe('conditions', () => {
  test.each([
    [undefined, 'success', true],
    [undefined, 'failure', false],
    ["github.ref == 'x'", 'success', true],
    ["github.ref == 'x'", 'failure', false],
    ["!cancelled() && github.ref == 'x'", 'failure', true],
    ["!cancelled() && github.ref == 'y'", 'failure', false],
    ['${{ always() }}', 'cancelled', true],
    ["inputs.none == ''", 'success', true],
    ['inputs.none', 'success', false],
  ] as const)('%s after %s: %s', (condition, state, goes) => {
    expect(goesOn(condition, { github: { ref: 'x' }, inputs: {} }, state)).toBe(goes);
  });
});

describe.each([
  ['GitHub', '.github/workflows/archive.yml', 'deploy', 'actions/deploy-pages'],
  ['Forgejo', '.forgejo/workflows/archive.yml', 'site', 'Đưa lên nhánh pages'],
] as const)('%s', (_, file, publishing, published) => {
  const isPublished = (ran: WorkflowRun): boolean =>
    named(ran).includes(published) && ran.jobs[publishing] === 'success';

  test('main: checked, tested, built and published', async () => {
    const ran = await run(file, event('push'));
    expect(Object.entries(ran.jobs).filter(([job, how]) => job !== 'preview' && how !== 'success')).toEqual([]);
    expect(isPublished(ran)).toBe(true);
  });

  test.each([
    ['a broken source fails the check and holds nothing up', { check: 1 }, 'changed', true],
    ['tests of a changed program that failed hold it up', { test: 1 }, 'changed', false],
    ['tests that failed with the published program do not', { test: 3 }, 'same', true],
    ['a build that failed is not published', { build: 2 }, 'changed', false],
    ['nor is one that lost a document', { compare: 1 }, 'changed', false],
    ['nor one that could not be compared', { compare: 2 }, 'same', false],
  ])('%s', async (__, failing, program, goesUp) => {
    expect(isPublished(await run(file, event('push'), failing, program))).toBe(goesUp);
  });

  test('a pull request is checked, tested and built, publishes nothing and is told no secret', async () => {
    const ran = await run(file, event('pull_request'));
    expect(ran.jobs[publishing]).toBe('skipped');
    expect(ran.done.filter(({ told }) => JSON.stringify(told).includes('secret'))).toEqual([]);
    expect(named(ran)).toContain('Dựng');
    expect(named(ran)).not.toContain('So với trang đang có');
    expect(ran.done.find(({ name }) => name === 'Kiểm tra')?.told).toEqual({ BASE: 'b'.repeat(40) });
  });

  test('a run by hand is told what was entered', async () => {
    const ran = await run(
      file,
      event('workflow_dispatch', { 'go-han': 'a b', 'khong-so-sanh': true }, { DIA_CHI: 'https://x' }),
    );
    expect(ran.done.find(({ name }) => name === 'So với trang đang có')?.told).toMatchObject({
      ALLOWED: 'a b',
      SKIP: 'true',
    });
  });

  test('what builds keep is kept under the key of what is gone', async () => {
    const ran = await run(file, event('push'));
    expect(ran.done.find(({ name }) => name === 'actions/cache/restore')?.told).toMatchObject({
      key: 'kept-k-1',
      'restore-keys': 'kept-k-',
    });
    expect(ran.done.find(({ name }) => name === 'actions/cache/save')?.told).toMatchObject({ key: 'kept-k-1' });
  });
});

test('Forgejo publishes to a folder where one is named, with the secrets of its server', async () => {
  const ran = await run('.forgejo/workflows/archive.yml', event('push', {}, { TARGET: 'h:/x', DIA_CHI: 'https://x' }));
  expect(named(ran)).not.toContain('Đưa lên nhánh pages');
  expect(ran.done.find(({ name }) => name === 'Chép vào thư mục của máy chủ')?.told).toEqual({
    TARGET: 'h:/x',
    SSH_KEY: 'secret key',
    SSH_HOST: 'secret host',
  });
});

test('a branch that is not main publishes nothing, whoever starts it', async () => {
  const elsewhere = event('workflow_dispatch');
  const github = { ...(elsewhere['github'] as object), ref: 'refs/heads/khac' };
  for (const file of ['.github/workflows/archive.yml', '.forgejo/workflows/archive.yml'] as const)
    expect(Object.values((await run(file, { ...elsewhere, github })).jobs)).toContain('skipped');
});

describe('an archive that is built in parts', () => {
  const file = '.github/workflows/parts.yml';
  const vars = { CAC_PHAN: '["1/2", "2/2"]', DIA_CHI: 'https://kho.example/', TARGET: 'kho@may:/kho' };
  // Each job of a matrix runs once: what it does does not depend on which part it is of.
  const parted = { ...event('push', {}, vars), matrix: { part: '2/2' }, strategy: { 'job-index': 1 } };
  const isPublished = (ran: WorkflowRun): boolean =>
    named(ran).includes('Chép vào thư mục của máy chủ') && ran.jobs['publish'] === 'success';

  test('is read, converted, built, joined and published there, and not as a whole', async () => {
    const ran = await run(file, parted);
    expect(new Set(Object.values(ran.jobs))).toEqual(new Set(['success']));
    expect(isPublished(ran)).toBe(true);
    const told = ran.done.filter(({ told: { PART } }) => PART !== undefined);
    expect(told.map(({ job, told: { PART } }) => [job, PART])).toEqual([
      ['read', '2/2'],
      ['part', '2/2'],
    ]);
    const whole = await run('.github/workflows/archive.yml', parted);
    expect([whole.jobs['site'], whole.jobs['deploy'], whole.jobs['check']]).toEqual(['skipped', 'skipped', 'success']);
  });

  test('no other archive is', async () => {
    const ran = await run(file, { ...parted, ...event('push') });
    expect(new Set(Object.values(ran.jobs))).toEqual(new Set(['skipped']));
  });

  test.each([
    ['a part that cannot be read', { 'read-part': 2 }, 'changed', false],
    ['texts that cannot be converted', { convert: 2 }, 'changed', false],
    ['a part that cannot be built', { 'build-part': 2 }, 'changed', false],
    ['parts that do not fit', { join: 2 }, 'changed', false],
    ['a site that lost a document', { compare: 1 }, 'same', false],
    ['tests of a changed program that failed', { test: 1 }, 'changed', false],
    ['near miss: tests that failed with the published program', { test: 1 }, 'same', true],
  ])('%s', async (_, failing, program, goesUp) => {
    expect(isPublished(await run(file, parted, failing, program))).toBe(goesUp);
  });
});
