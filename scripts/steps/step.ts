import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a step works: the folder of the checkout, and the environment of its workflow. */
export interface StepPlace {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A step of a workflow. */
export interface Step {
  /** The names in the environment by which a workflow tells it what it has to know. */
  readonly reads: readonly string[];
  /** Does it, and gives the status with which the step ends. */
  readonly run: (place: StepPlace) => Promise<number>;
}

/**
 * A step that is given what its workflow says under each of the names; '' where that is nothing, for
 * workflows set what they do not know to nothing.
 */
export function step<Name extends string>(
  reads: readonly Name[],
  run: (place: StepPlace, said: Readonly<Record<Name, string>>) => Promise<number> | number,
): Step {
  const saidIn = ({ env }: StepPlace) =>
    Object.fromEntries(reads.map((name) => [name, (env[name] ?? '').trim()])) as Record<Name, string>;
  return { reads, run: async (place) => run(place, saidIn(place)) };
}

/**
 * Runs a command of the project (`check.ts`) with these options, seen by whoever reads the log, and
 * gives its status; 2 where it was ended from outside.
 */
export function runCommand(
  { root, env }: StepPlace,
  script: string,
  options: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', script), ...options], {
      cwd: root,
      env: { ...env, ...more },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 2));
  });
}

/**
 * Gives a value to the steps that follow, as a line `name=value` of the file that GitHub and Forgejo
 * name in `GITHUB_OUTPUT`, and prints it for people. Where there is no such file it is only printed.
 */
export function giveOutput({ env }: StepPlace, name: string, value: string): void {
  console.log(`${name}=${value}`);
  const file = env['GITHUB_OUTPUT'];
  if (file) appendFileSync(file, `${name}=${value}\n`);
}
