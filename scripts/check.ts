/**
 * `npm run check [-- FILE… | --since COMMIT | --all]`: what was read of each document and what somebody should look at, in Vietnamese. Without arguments: what is
 * not committed yet, or everything when all is. `--json` prints the report for machines. In GitHub Actions it also writes annotations and the job's summary.
 * Exit status 1 when something is broken and was left out; doubts don't count.
 */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkArchive, type Scope } from './check-archive.ts';
import { annotations, summaryOf } from './check-github.ts';
import { changesSince, hasCommit } from './check-git.ts';
import { printReport } from './check-print.ts';
import { root } from './root.ts';

const usage = 'Cách dùng: npm run check [-- TỆP… | --since COMMIT | --all] [--json]';

const args = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        since: { type: 'string' },
        json: { type: 'boolean', default: false },
        content: { type: 'string', default: root },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
};

const { values, positionals } = args();
/** `--content` is for tests: the folder that holds `content/`. */
const base = values.content;

const scopeOf = (): Scope => {
  if (positionals.length > 0) return { kind: 'files', paths: positionals };
  if (values.since !== undefined) return { kind: 'since', commit: values.since };
  if (values.all || !hasCommit(base)) return { kind: 'all' };
  const { present, deleted } = changesSince(base, 'HEAD');
  return present.length + deleted.length > 0 ? { kind: 'since', commit: 'HEAD' } : { kind: 'all' };
};

if (values.since !== undefined && !hasCommit(base, values.since)) {
  console.error(`Không tìm thấy commit “${values.since}”.\n${usage}`);
  process.exit(2);
}
const report = checkArchive(base, scopeOf());
console.log(
  values.json ? JSON.stringify(report, null, 2) : printReport(report, Math.min(process.stdout.columns ?? 110, 140)),
);
if (process.env['GITHUB_ACTIONS'] === 'true' && !values.json) for (const line of annotations(report)) console.log(line);
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) appendFileSync(summary, summaryOf(report));
process.exitCode = report.counts.error > 0 ? 1 : 0;
