/**
 * `npm run serve`: serves the built archive and prints its address. `--port N` (4321), `--dir
 * FOLDER` (dist).
 */
import { existsSync } from 'node:fs';
import { serveFolder } from '../src/integrations/static-server.ts';
import { exitStatus } from './command/exit-status.ts';
import { parseOptions } from './command/options.ts';
import { recoverSite, siteFolder } from './site/site-folder.ts';

const { values } = parseOptions('npm run serve -- [--port SỐ] [--dir THƯ_MỤC]', {
  port: { type: 'string', default: '4321' },
  dir: { type: 'string', default: 'dist' },
});

recoverSite(siteFolder(values.dir));
if (!existsSync(values.dir)) {
  console.error(`Chưa có thư mục “${values.dir}”. Hãy chạy: npm run build`);
  process.exit(exitStatus.failed);
}

const { address } = await serveFolder(values.dir, Number(values.port));
console.log(`Kho văn bản: ${address}  (dừng: Ctrl+C)`);
