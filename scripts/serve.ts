/** `npm run serve`: serves the built archive and prints its address. `--port N` (4321), `--dir FOLDER` (dist). */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveFolder } from '../src/integrations/static-server.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, dir: { type: 'string', default: 'dist' } },
});

if (!existsSync(values.dir)) {
  console.error(`Chưa có thư mục “${values.dir}”. Hãy chạy: npm run build`);
  process.exit(1);
}

const { address } = await serveFolder(values.dir, Number(values.port));
console.log(`Kho văn bản: ${address}  (dừng: Ctrl+C)`);
