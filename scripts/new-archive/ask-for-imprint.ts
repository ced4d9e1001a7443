import { createInterface } from 'node:readline/promises';
import { valueFault, type EnteredImprint, type ImprintKey } from './site-yaml.ts';

const QUESTIONS: Readonly<Record<ImprintKey, string>> = {
  name: 'Tên kho (ví dụ: Kho văn bản xã Bản Bo)',
  body: 'Cơ quan chịu trách nhiệm',
  contact: 'Người hay đơn vị phụ trách',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  security: 'Nơi nhận tin báo lỗ hổng của trang web (thư hay https://…)',
  repository: 'Địa chỉ kho git (https://…)',
  notice: 'Thông báo ở trang đầu',
  embedding: 'Các trang được nhúng danh sách của kho (https://…, cách nhau dấu cách)',
};

/**
 * Asks at the terminal for each key; an empty answer leaves it out, one that is wrong is asked for
 * again with what is wrong. Ends early, with what was answered, where the terminal is closed.
 */
export async function askForImprint(keys: readonly ImprintKey[]): Promise<EnteredImprint> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new AbortController();
  terminal.once('close', () => closed.abort());
  const answers: Partial<Record<ImprintKey, string>> = {};
  console.log('Mục nào chưa biết thì bấm Enter; sửa về sau trong content/site.yaml.');
  try {
    for (const key of keys) {
      const answer = await answerTo(key, (question) => terminal.question(question, { signal: closed.signal }));
      if (answer !== '') answers[key] = answer;
    }
  } catch (error) {
    if (!closed.signal.aborted) throw error;
  } finally {
    terminal.close();
  }
  return answers;
}

async function answerTo(key: ImprintKey, ask: (question: string) => Promise<string>): Promise<string> {
  for (;;) {
    const answer = (await ask(`${QUESTIONS[key]}: `)).trim();
    const fault = answer === '' ? null : valueFault(key, answer);
    if (fault === null) return answer;
    console.log(`  Chưa được: ${fault}.`);
  }
}
