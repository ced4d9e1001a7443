/**
 * `npm start`: builds the site and serves it. A source that was left out does not keep the others
 * from being seen; a build that failed does, so that nobody takes the old site for the new one.
 * Options are those of `serve`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exitStatus } from './command/exit-status.ts';

const script = fileURLToPath(new URL('build.ts', import.meta.url));
const built = spawnSync(process.execPath, [script], { stdio: 'inherit' }).status;
if (built === exitStatus.all || built === exitStatus.leftOut) await import('./serve.ts');
else {
  console.error('Không mở trang web, vì chưa dựng được bản mới. Muốn xem bản cũ, nếu có: npm run serve');
  process.exitCode = exitStatus.failed;
}
