/**
 * `npm run pack`: writes `.gz` and `.br` beside the text of a built site, for hosts that send them as
 * they are (nginx with gzip_static, Apache). `--dir FOLDER` (dist).
 */
import { existsSync } from 'node:fs';
import { exitStatus } from './command/exit-status.ts';
import { parseOptions } from './command/options.ts';
import { packFiles } from './site/pack-files.ts';

const { values } = parseOptions('npm run pack -- [--dir THƯ_MỤC]', { dir: { type: 'string', default: 'dist' } });
if (!existsSync(values.dir)) {
  console.error(`Chưa có thư mục “${values.dir}”. Hãy chạy: npm run build`);
  process.exit(exitStatus.failed);
}
const started = performance.now();
const { files, bytes, gzip, brotli } = await packFiles(values.dir);
const kb = (count: number): string => `${Math.round(count / 1024).toLocaleString('vi')} KB`;
const seconds = Math.round((performance.now() - started) / 100) / 10;
console.log(
  `Đã nén sẵn ${files.toLocaleString('vi')} tệp: ${kb(bytes)} còn ${kb(gzip)} (.gz) và ${kb(brotli)} (.br), trong ${seconds.toLocaleString('vi')} giây.`,
);
