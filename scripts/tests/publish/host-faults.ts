/** What is wrong with the files by which hosts check and publish, as programs of the hosts say. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { GITLAB_FILE } from './test-workflow.ts';

// GitHub's language service imports JSON as only bundlers read it.
const JSON_FILE = { type: 'json' };
const asBundlers = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: JSON_FILE } : context),
});
const { validate } = await import('@actions/languageservice');
asBundlers.deregister();

/**
 * The faults of a workflow, each with its line, by the language service of GitHub. Forgejo has no
 * such program in npm; its files follow the same form.
 */
export async function workflowFaults(text: string): Promise<string[]> {
  // It remembers what it read by the address.
  const address = `file:///.github/workflows/${randomUUID()}.yml`;
  const file = TextDocument.create(address, 'yaml', 1, text);
  const faults = await validate(file);
  return faults.map(({ range, message }) => `${range.start.line + 1}: ${String(message)}`);
}

/** The program that runs the jobs of GitLab on this machine. */
export const gitlabRunner = fileURLToPath(import.meta.resolve('gitlab-ci-local'));

/**
 * The jobs of a file of GitLab that run where its variables are these, or what is wrong with it.
 * Gitlab-ci-local tries the file against the schema that GitLab has for it. `folder`: a checkout in
 * which the file is written.
 */
export function gitlabJobsRun(
  folder: string,
  text: string,
  variables: Readonly<Record<string, string>>,
): readonly string[] | string {
  writeFileSync(join(folder, GITLAB_FILE), text);
  const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  const args = [gitlabRunner, '--list-json', '--ignore-predefined-vars', Object.keys(variables).join(','), ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) return `${stderr}${stdout}`;
  const listed = JSON.parse(stdout) as readonly { readonly name: string; readonly when: string }[];
  return listed.filter(({ when }) => when !== 'never').map(({ name }) => name);
}
