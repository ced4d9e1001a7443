/**
 * `npm run check:host -- ADDRESS`: whether the host of a published site answers as the site needs: the
 * status, the type, the policy and the caching of a file of each kind (`--content`: another content
 * folder, for `embedding`). Exit status 0: all as it should be; 1: something differs; 2: no answer.
 */
import { resolve } from 'node:path';
import { contentFolder } from '../src/store/content-folder.ts';
import { readImprint } from '../src/store/imprint.ts';
import { exitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { root } from './root.ts';
import { hostAnswers, type HostAnswer } from './site/host-answers.ts';

guardLog();
const USAGE = 'npm run check:host -- ĐỊA_CHỈ (ví dụ https://laichau.gov.vn/kho/)';
const { values, positionals } = parseOptions(USAGE, { content: { type: 'string' } }, true);
const [address = ''] = positionals;

process.exitCode = await check().catch((error: unknown) => {
  const cause: unknown = error instanceof Error ? error.cause : null;
  console.error(
    `Máy chủ ở “${address}” không trả lời (${cause instanceof Error ? cause.message : String(error)}). Xem lại địa chỉ, tên miền và tường lửa.`,
  );
  return exitStatus.failed;
});

async function check(): Promise<number> {
  if (!/^https?:$/.test(URL.parse(address)?.protocol ?? '') || positionals.length > 1) {
    console.error(`Cần một địa chỉ của trang web.\nCách dùng: ${USAGE}`);
    return exitStatus.failed;
  }
  const content = values.content === undefined ? contentFolder(root) : resolve(values.content);
  const answers = await hostAnswers(address, readImprint(content).imprint.embedding);
  const pathsByFault = Map.groupBy(
    answers.flatMap((answer) => faultsOf(answer).map((words) => ({ words, path: answer.path || '(trang đầu)' }))),
    ({ words }) => words,
  );
  for (const [words, at] of pathsByFault)
    console.log(
      `- ${words}\n  ở ${at.length} trên ${answers.length} địa chỉ: ${at.map(({ path }) => path).join(', ')}`,
    );
  if (pathsByFault.size > 0) {
    console.log('Cách đặt máy chủ: content/huong-dan/may-chu.md');
    return exitStatus.leftOut;
  }
  console.log(`Máy chủ trả lời đúng ở cả ${answers.length} địa chỉ đã hỏi.`);
  return exitStatus.all;
}

function faultsOf({ status, expected, faults }: HostAnswer): readonly string[] {
  if (status !== expected) return [`trả lời ${status}, cần ${expected}`];
  return faults.map(({ header, said, expected: value }) =>
    said === null ? `thiếu ${header}: ${value}` : `${header}: ${said} (cần: ${value})`,
  );
}
