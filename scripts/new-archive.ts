/**
 * `npm run new-archive -- DIR [--name … --body … --contact … --address … --phone … --email …
 * --repository … --notice …]`: makes an archive of one's own from this one: the program, its tables
 * and the guide, without texts and terms, in a folder that is empty or not there yet. `content/site.yaml` is
 * made of what is given; what is not is asked for where somebody is there to answer. Changes
 * nothing here. Exit status 0: done; 2: nothing was made, and why is said.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { sayFailure } from './command/say-failure.ts';
import { shellWord } from './command/shell-word.ts';
import { askForImprint } from './new-archive/ask-for-imprint.ts';
import { copyProject } from './new-archive/copy-project.ts';
import { imprintKeys, siteYaml, valueFault, type EnteredImprint, type ImprintKey } from './new-archive/site-yaml.ts';
import { root } from './root.ts';

guardLog();
const given = Object.fromEntries(imprintKeys.map((key) => [key, { type: 'string' as const }])) as Record<
  ImprintKey,
  { readonly type: 'string' }
>;
const { values, positionals } = parseOptions(
  'npm run new-archive -- THƯ_MỤC [--name TÊN_KHO] [--body CƠ_QUAN] [--contact …] [--address …] [--phone …] [--email …] [--repository …] [--notice …]',
  given,
  true,
);

try {
  process.exitCode = await newArchive();
} catch (error) {
  sayFailure('Không tạo được kho', error);
  process.exitCode = exitStatus.failed;
}

async function newArchive(): Promise<number> {
  const [named = '', ...others] = positionals;
  if (named === '' || others.length > 0)
    return refuse('cần tên của một thư mục, ví dụ: npm run new-archive -- ../kho-van-ban-xa');
  const folder = resolve(named);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return refuse(`thư mục ${folder} đã có tệp; hãy chọn thư mục trống`);
  const faults = imprintKeys.flatMap((key) => {
    const fault = values[key] === undefined ? null : valueFault(key, values[key]);
    return fault === null ? [] : [`--${key} “${values[key]}”: ${fault}`];
  });
  if (faults.length > 0) return refuse(faults.join('; '));
  const entered = await completed(values);
  copyProject(root, folder, siteYaml(entered));
  console.log(
    [
      `Đã tạo kho mới ở ${folder}, chưa có văn bản nào.`,
      'Chạy thử:',
      `  cd ${shellWord(folder)}`,
      // A line each: the shell that Windows has takes no `&&`.
      '  npm ci',
      '  npm start',
      'Thêm văn bản: đặt tệp .txt vào content/sources, hoặc dùng trang “Thêm văn bản” của kho. Cách làm: content/README.md.',
    ].join('\n'),
  );
  return exitStatus.all;
}

/** What was given, and the answers to questions for the rest. */
async function completed(said: EnteredImprint): Promise<EnteredImprint> {
  const isAnybodyThere = process.stdin.isTTY && process.stdout.isTTY;
  return isAnybodyThere
    ? { ...said, ...(await askForImprint(imprintKeys.filter((key) => said[key] === undefined))) }
    : said;
}

function refuse(why: string): number {
  console.error(`Chưa tạo gì: ${why}.`);
  return exitStatus.failed;
}
