/** The files by which hosts of git repositories check and publish an archive, as tests read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../root.ts';

/** One step of a job. */
export interface WorkflowStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A job as far as tests look at it. */
export interface WorkflowJob {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
}

/** A workflow of GitHub or Forgejo. */
export interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** The workflows of GitHub and Forgejo, by their paths. */
export const workflowFiles = [
  '.github/workflows/archive.yml',
  '.github/workflows/parts.yml',
  '.github/workflows/take-down.yml',
  '.github/workflows/systems.yml',
  '.forgejo/workflows/archive.yml',
] as const;

export const GITLAB_FILE = '.gitlab-ci.yml';

/** The text of a file of a host. */
export function hostFile(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** A workflow of GitHub or Forgejo. */
export function workflowIn(file: (typeof workflowFiles)[number]): Workflow {
  return parse(hostFile(file)) as Workflow;
}

/** The line by which all hosts run a step of the project. */
export function stepLine(name: string): string {
  return `npm run --silent step -- ${name}`;
}

function gitlabFile(): Readonly<Record<string, unknown>> {
  return parse(hostFile(GITLAB_FILE), { customTags: [REFERENCE] }) as Readonly<Record<string, unknown>>;
}

/** The kinds of runs that GitLab starts, with the variables of each. */
export function gitlabRules(): readonly { readonly variables: Readonly<Record<string, string>> }[] {
  return (gitlabFile()['workflow'] as { readonly rules: ReturnType<typeof gitlabRules> }).rules;
}

/** The jobs of GitLab, by their names; those with a dot at the beginning are parts of others. */
export function gitlabJobs(): Readonly<Record<string, { readonly script: readonly string[] }>> {
  const all = gitlabFile();
  return Object.fromEntries(
    Object.entries(all).filter(([, job]) => Array.isArray((job as { script?: unknown } | null)?.script)),
  ) as Readonly<Record<string, { readonly script: readonly string[] }>>;
}

/** `!reference [.site, script]`: the lines of another job, which a test reads there. */
const REFERENCE = { tag: '!reference', collection: 'seq' as const, resolve: () => '' };
