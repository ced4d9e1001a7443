/**
 * `npm run upgrade-notes [-- --from FOLDER|ZIP]`: what the versions since that of this archive bring
 * and ask of an office, in Vietnamese. Without `--from`: of the version that is here. Exit status 0:
 * said; 2: there is nothing to read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { programOf, readRecord } from './program/program-record.ts';
import { root } from './root.ts';
import { openRelease } from './upgrade/open-release.ts';
import { noteLines, notesSince, readChangelog } from './upgrade/release-notes.ts';

guardLog();
const { values } = parseOptions('npm run upgrade-notes -- [--from THƯ_MỤC|TỆP_ZIP]', { from: { type: 'string' } });
const next = values.from === undefined ? null : openRelease(values.from);
const record = readRecord(root);
if (typeof next === 'string') {
  console.error(`Không đọc được bản mới: ${next}.`);
  process.exitCode = exitStatus.failed;
} else {
  const { version, commit } = record ?? programOf(root);
  const changelog =
    next?.files.get('CHANGELOG.md') ?? (next === null ? readFileSync(join(root, 'CHANGELOG.md')) : null);
  const notes = readChangelog(new TextDecoder().decode(changelog ?? undefined));
  console.log(`Kho này dùng bản ${version}${commit === null ? '' : ` (${commit.slice(0, 8)})`}.`);
  const since = next === null ? notes.slice(0, 1) : notesSince(notes, version);
  for (const line of noteLines(since)) console.log(line);
  if (since.length === 0) console.log('Không có bản nào mới hơn ở đó.');
}
