/**
 * `npm run check [-- FILE… | --since COMMIT | --all]`: what was read of each document and what
 * somebody should look at, in Vietnamese. Without arguments: what is not committed yet, or
 * everything when all is. `--json` prints the report for machines. In GitHub Actions it also writes
 * annotations and the job's summary. Exit status 1 when something is broken and was left out
 * (doubts don't count), 2 when the check itself failed.
 */
import { appendFileSync } from 'node:fs';
import { checkArchive, type CheckScope } from './check/check-archive.ts';
import { annotations, summaryOf } from './check/check-github.ts';
import { changesSince, hasCommit } from './check/check-git.ts';
import { reportAsJson } from './check/check-json.ts';
import { guardLog, printCommand } from './command/log-guard.ts';
import { printReport } from './check/check-print.ts';
import { allFindings, type CheckReport } from './check/check-report.ts';
import { showToDevelopers } from './command/developer-error.ts';
import { exitStatus, type ExitStatus } from './command/exit-status.ts';
import { parseOptions } from './command/options.ts';
import { root } from './root.ts';
import { sayFailure } from './command/say-failure.ts';

const usage = 'npm run check -- [TỆP… | --since COMMIT | --all] [--json]';
guardLog();
const { values, positionals } = parseOptions(
  usage,
  {
    all: { type: 'boolean', default: false },
    since: { type: 'string' },
    json: { type: 'boolean', default: false },
    content: { type: 'string', default: root },
  },
  true,
);
/** `--content` is for tests: the folder that holds `content/`. */
const base = values.content;

const scopeOf = (): CheckScope => {
  if (positionals.length > 0) return { kind: 'files', paths: positionals };
  if (values.since !== undefined) return { kind: 'since', commit: values.since };
  if (values.all || !hasCommit(base)) return { kind: 'all' };
  const { present, deleted } = changesSince(base, 'HEAD');
  return present.length + deleted.length > 0 ? { kind: 'since', commit: 'HEAD' } : { kind: 'all' };
};

if (values.since !== undefined && !hasCommit(base, values.since)) {
  console.error(`Không tìm thấy commit “${values.since}”.\nCách dùng: ${usage}`);
  process.exit(exitStatus.failed);
}
try {
  process.exitCode = show(checkArchive(base, scopeOf()));
} catch (error) {
  sayFailure('Không kiểm tra được', error);
  process.exitCode = exitStatus.failed;
}

/** Prints the report where it is to be read; gives the exit status. */
function show(report: CheckReport): ExitStatus {
  console.log(values.json ? reportAsJson(report) : printReport(report, Math.min(process.stdout.columns ?? 110, 140)));
  for (const { cause } of allFindings(report)) showToDevelopers(cause);
  if (process.env['GITHUB_ACTIONS'] === 'true' && !values.json)
    for (const line of annotations(report)) printCommand(line);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, summaryOf(report));
  return report.counts.error > 0 ? exitStatus.leftOut : exitStatus.all;
}
