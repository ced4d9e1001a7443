/**
 * `npm start`: builds the site, where something changed since it was built last, and serves it. A
 * source that was left out does not keep the others from being seen; a build that failed does, so
 * that nobody takes the old site for the new one. Options are those of `serve`.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../src/store/content-folder.ts';
import { isStopped } from './command/exit-on-signal.ts';
import { exitStatus } from './command/exit-status.ts';
import { root } from './root.ts';
import { isSiteCurrent } from './site/built-site.ts';
import { recoverSite, siteFolder } from './site/site-folder.ts';

// From whatever folder it is started: the site and the content are those of the checkout.
process.chdir(root);
const site = siteFolder('dist');
recoverSite(site);
const isCurrent = isSiteCurrent({ root, content: contentFolder(root), out: site.out });
if (isCurrent) console.log('Không có gì mới từ lần dựng trước, mở ngay.');
if (isCurrent || (await build())) await import('./serve.ts');

/** Builds in a process of its own, whose memory is given back; false where nothing may be served. */
async function build(): Promise<boolean> {
  console.log('Dựng trang web từ các văn bản trong content/sources. Lần sau chỉ dựng lại khi có gì mới.');
  const script = fileURLToPath(new URL('build.ts', import.meta.url));
  const child = spawn(process.execPath, [script, '--quiet', '--if-changed'], { stdio: 'inherit' });
  // Ctrl-C reaches both; who stops this process alone stops the build with it.
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, pass);
  const [status, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (...ended) => resolve(ended));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, pass);
  if (status === exitStatus.all || status === exitStatus.leftOut) return true;
  const stopped = isStopped(status, signal);
  console.error(
    stopped
      ? 'Đã dừng theo yêu cầu. Trang web cũ, nếu có, còn nguyên; chạy lại npm start là dựng tiếp.'
      : 'Không mở trang web, vì chưa dựng được bản mới. Muốn xem bản cũ, nếu có: npm run serve',
  );
  process.exitCode = stopped ? (status ?? 130) : exitStatus.failed;
  return false;
}
