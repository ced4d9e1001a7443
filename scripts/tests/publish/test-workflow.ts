import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../root.ts';

/** One step of a job. */
export interface WorkflowStep {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
}

/** A job as far as tests look at it. */
export interface WorkflowJob {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly steps: readonly WorkflowStep[];
}

/** The jobs of a workflow by their names. */
export function workflowJobs(workflow = 'archive.yml'): Readonly<Record<string, WorkflowJob>> {
  const file = join(root, '.github/workflows', workflow);
  return (parse(readFileSync(file, 'utf8')) as { readonly jobs: Readonly<Record<string, WorkflowJob>> }).jobs;
}

/** The command of the step that has this name. Throws where there is none. */
export function stepNamed(name: string, workflow?: string): string {
  const step = Object.values(workflowJobs(workflow))
    .flatMap((job) => job.steps)
    .find((s) => s.name === name);
  if (step?.run === undefined) throw new Error(`The workflow has no step \`${name}\` with a command`);
  return step.run;
}
