/**
 * `npm run serve`: serves the built archive and prints its address. `--port N` (4321, or the next
 * free one), `--dir FOLDER` (dist), `--open` opens it in the browser of this machine. Ctrl-C ends
 * it.
 */
import { existsSync } from 'node:fs';
import { serveFolder } from '../src/integrations/static-server.ts';
import { exitOnSignal } from './command/exit-on-signal.ts';
import { exitStatus } from './command/exit-status.ts';
import { parseOptions } from './command/options.ts';
import { openInBrowser } from './site/open-in-browser.ts';
import { recoverSite, siteFolder } from './site/site-folder.ts';

const { values } = parseOptions('npm run serve -- [--port SỐ] [--dir THƯ_MỤC] [--open]', {
  port: { type: 'string', default: '4321' },
  dir: { type: 'string', default: 'dist' },
  open: { type: 'boolean', default: false },
});

recoverSite(siteFolder(values.dir));
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_435) {
  console.error(`Cổng “${values.port}” không dùng được: cần một số từ 0 đến 65435, ví dụ: --port 4321`);
  process.exit(exitStatus.failed);
}
if (!existsSync(values.dir)) {
  console.error(`Chưa có thư mục “${values.dir}”. Hãy chạy: npm run build`);
  process.exit(exitStatus.failed);
}

const server = await serveFolder(values.dir, port).catch(() => {
  console.error(`Các cổng từ ${port} đến ${port + 99} đều bận. Hãy chọn cổng khác, ví dụ: --port ${port + 100}`);
  process.exit(exitStatus.failed);
});
const { address } = server;
// Ctrl-C is how it is ended: npm is not to call that a failure.
exitOnSignal(
  () => undefined,
  () => exitStatus.all,
);
const got = Number(new URL(address).port);
if (port !== 0 && got !== port) console.log(`Cổng ${port} đang có chương trình khác dùng, nên dùng cổng ${got}.`);
console.log(`Kho văn bản: ${address}  (dừng: Ctrl+C)`);
if (values.open) openInBrowser(address);
