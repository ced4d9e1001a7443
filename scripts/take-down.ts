/**
 * `npm run take-down -- ID --reason WORDS [--described-as WORDS] [--replaced-by ID] [--on DATE]`:
 * takes the content of a published text down. Writes the removal into its `.yaml`, which loses
 * everything else, and deletes its `.txt`; commits nothing. Exit status 0: done; 2: nothing was
 * changed, and why is said.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceFiles } from '../src/sources/source-files.ts';
import { sourceName } from '../src/sources/source-name.ts';
import { contentFolder } from '../src/store/content-folder.ts';
import { writeWhole } from '../src/store/write-whole.ts';
import { exitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { sayFailure } from './command/say-failure.ts';
import { root } from './root.ts';
import { removalYaml, wordsFaultOf } from './take-down/removal-yaml.ts';

guardLog();
const { values, positionals } = parseOptions(
  'npm run take-down -- TÊN_VĂN_BẢN --reason LÝ_DO [--described-as MÔ_TẢ] [--replaced-by TÊN] [--on NGÀY]',
  {
    reason: { type: 'string', default: '' },
    'described-as': { type: 'string', default: '' },
    'replaced-by': { type: 'string', default: '' },
    on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    content: { type: 'string', default: contentFolder(root) },
  },
  true,
);

try {
  process.exitCode = takeDown();
} catch (error) {
  sayFailure('Không gỡ được', error);
  process.exitCode = exitStatus.failed;
}

function takeDown(): number {
  const [named = '', ...others] = positionals;
  // Staff may copy the file, its path, or the address of its page.
  const id = sourceName(
    `${
      named
        .replace(/\/$/, '')
        .replace(/\.(?:txt|yaml)$/i, '')
        .split('/')
        .at(-1) ?? ''
    }.txt`,
  ).id;
  const entered = {
    reason: values.reason,
    on: values.on,
    describedAs: values['described-as'],
    replacedBy: values['replaced-by'],
  };
  const fault = others.length > 0 ? 'chỉ nêu một văn bản mỗi lần' : wordsFaultOf(entered);
  if (fault !== null) return refuse(fault);
  const { files, sidecars } = readSourceFiles(join(values.content, 'sources'), 'content/sources');
  const text = files.find((file) => file.id === id);
  if (!text) return refuse(`không có văn bản “${id}” trong content/sources (tên tệp, không có đuôi)`);
  if (entered.replacedBy !== '' && !files.some((file) => file.id === entered.replacedBy && file.id !== id))
    return refuse(`--replaced-by nêu “${entered.replacedBy}”, không phải một văn bản khác trong kho`);
  const sidecar = sidecars.get(id)?.path ?? text.path.replace(/\.txt$/i, '.yaml');
  writeWhole(join(values.content, sidecar.replace(/^content\//, '')), removalYaml(entered));
  rmSync(join(values.content, text.path.replace(/^content\//, '')));
  console.log(
    [
      `Đã gỡ “${id}”: ${sidecar} nay chỉ ghi việc gỡ, ${text.path} đã xóa.`,
      'Việc còn lại: commit và đẩy lên main; vài phút sau mở trang xem chỉ còn thông báo; rồi xóa văn bản khỏi lịch sử git',
      '(content/README.md, mục “Gỡ ngay nội dung”).',
    ].join('\n'),
  );
  return exitStatus.all;
}

function refuse(why: string): number {
  console.error(`Chưa gỡ gì: ${why}.`);
  return exitStatus.failed;
}
