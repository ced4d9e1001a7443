import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkArchive } from '../../check/check-archive.ts';
import { reportAsJson } from '../../check/check-json.ts';
import type { CheckReport } from '../../check/check-report.ts';
import { root } from '../../root.ts';
import { writeTestContent } from '../test-content.ts';

/**
 * A git checkout with a content folder, for tests of what a change does. Names are paths below
 * content/.
 */
export interface TestRepository {
  readonly folder: string;
  readonly put: (name: string, data: string | Uint8Array) => void;
  /** Replaces words of a file; throws when it does not have them. */
  readonly edit: (name: string, words: string, by: string) => void;
  readonly remove: (name: string) => void;
  readonly rename: (name: string, to: string) => void;
  readonly commit: () => void;
  /** Puts everything back as it was committed first. */
  readonly reset: () => void;
  /** What `check --since` reports of all that changed since the first commit. */
  readonly report: () => CheckReport;
  /** The same as `--json` prints it. */
  readonly json: () => string;
  /** The command itself, with the environment of GitHub where `env` gives one. */
  readonly check: (args: readonly string[], env?: Readonly<Record<string, string>>) => SpawnSyncReturns<string>;
  readonly dispose: () => void;
}

/** Makes the checkout with the terms and tables of the tests and the files given, committed. */
export function testRepository(files: Readonly<Record<string, string | Uint8Array>>): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  const pathOf = (name: string): string => join(folder, 'content', name);
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const put: TestRepository['put'] = (name, data) => writeFileSync(pathOf(name), data);
  const commit = (): void => {
    git('-c', 'core.safecrlf=false', 'add', '-A');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'commit');
  };
  writeTestContent(join(folder, 'content'));
  rmSync(pathOf('sources'), { recursive: true });
  mkdirSync(pathOf('sources'));
  for (const [name, data] of Object.entries(files)) put(name, data);
  git('init', '-q');
  git('config', 'core.autocrlf', 'false');
  commit();
  const first = git('rev-parse', 'HEAD');
  const report = (): CheckReport => checkArchive(folder, { kind: 'since', commit: first });
  return {
    folder,
    put,
    edit: (name, words, by) => {
      const before = readFileSync(pathOf(name), 'utf8');
      if (!before.includes(words)) throw new Error(`Cannot edit ${name}, expected the words ${words}`);
      put(
        name,
        before.replace(words, () => by),
      );
    },
    remove: (name) => rmSync(pathOf(name)),
    rename: (name, to) => {
      put(to, readFileSync(pathOf(name)));
      rmSync(pathOf(name));
    },
    commit,
    reset: () => {
      git('reset', '-q', '--hard', first);
      git('clean', '-qfd');
    },
    report,
    json: () => reportAsJson(report()),
    check: (args, env = {}) =>
      spawnSync(process.execPath, [join(root, 'scripts/check.ts'), '--content', folder, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', ...env },
      }),
    dispose: () => rmSync(folder, { recursive: true }),
  };
}
