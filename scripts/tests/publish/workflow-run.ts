/**
 * Runs a workflow of GitHub or Forgejo job by job and step by step, without their runners: conditions
 * and values are evaluated by GitHub's own evaluator, commands are given to whoever asks, and of
 * actions it is noted with what they were called.
 */
import { filledIn, goesOn, type Contexts, type JobState } from './workflow-expression.ts';
import type { Workflow, WorkflowJob, WorkflowStep } from './test-workflow.ts';

type Outputs = Readonly<Record<string, string>>;

/** A step that was reached, with what it was told. */
interface StepDone {
  readonly job: string;
  /** Its name, or its action without the version. */
  readonly name: string;
  readonly told: Readonly<Record<string, string>>;
}

/** How a run of a workflow went: of each job whether it ended well, and the steps that were reached. */
export interface WorkflowRun {
  readonly jobs: Readonly<Record<string, JobResult>>;
  readonly done: readonly StepDone[];
}

type JobResult = 'success' | 'failure' | 'skipped';

/** How a line ended: its status, and what it gave to later steps. */
export interface LineResult {
  readonly status: number;
  readonly outputs: Outputs;
}

/** What does the work of a step. */
interface Runner {
  /** Runs a line with this environment. */
  readonly line: (line: string, env: Readonly<Record<string, string>>) => Promise<LineResult> | LineResult;
  /** What an action gives to later steps, by its name without the version. */
  readonly actions: Readonly<Record<string, Outputs>>;
}

/** Runs all jobs of a workflow that this event calls for, each after those it needs. */
export async function runWorkflow({ jobs }: Workflow, event: Contexts, runner: Runner): Promise<WorkflowRun> {
  const done: StepDone[] = [];
  const results: Record<string, { result: JobResult; outputs: Outputs }> = {};
  const waiting = new Map(Object.entries(jobs));
  while (waiting.size > 0) {
    const [name, job] = [...waiting].find(([, one]) => needsOf(one).every((need) => need in results)) ?? [];
    if (name === undefined || job === undefined) throw new Error('Jobs that need each other');
    waiting.delete(name);
    const needs = Object.fromEntries(needsOf(job).map((need) => [need, results[need]]));
    results[name] = await runJob(name, job, { ...event, needs }, runner, done);
  }
  return { jobs: Object.fromEntries(Object.entries(results).map(([name, { result }]) => [name, result])), done };
}

function needsOf({ needs = [] }: WorkflowJob): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs;
}

async function runJob(
  name: string,
  job: WorkflowJob,
  event: Contexts,
  runner: Runner,
  done: StepDone[],
): Promise<{ result: JobResult; outputs: Outputs }> {
  const needed = Object.values(event['needs'] as Readonly<Record<string, { result: JobResult }>>);
  const before: JobState = needed.every(({ result }) => result === 'success') ? 'success' : 'failure';
  if (!goesOn(job.if, event, before)) return { result: 'skipped', outputs: {} };
  let state: JobState = 'success';
  const steps: Record<string, { outputs: Outputs }> = {};
  for (const step of job.steps) {
    const contexts = { ...event, steps };
    if (!goesOn(step.if, contexts, state)) continue;
    const told = toldTo(step, contexts);
    done.push({ job: name, name: step.name ?? actionOf(step) ?? step.run ?? '', told });
    const { status, outputs } =
      step.run === undefined
        ? { status: 0, outputs: runner.actions[actionOf(step) ?? ''] ?? {} }
        : await runner.line(step.run, told);
    if (step.id !== undefined) steps[step.id] = { outputs };
    if (status !== 0) state = 'failure';
  }
  const outputs = Object.entries(job.outputs ?? {}).map(([key, value]) => [key, filledIn(value, { ...event, steps })]);
  return { result: state, outputs: Object.fromEntries(outputs) as Outputs };
}

function actionOf({ uses }: WorkflowStep): string | undefined {
  return uses?.split('@')[0];
}

function toldTo({ env, with: options }: WorkflowStep, contexts: Contexts): Readonly<Record<string, string>> {
  const said = Object.entries({ ...env, ...options });
  return Object.fromEntries(said.map(([key, value]) => [key, filledIn(String(value), contexts)]));
}
