import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { openStandingConverter } from './standing-converter.ts';

const folder = mkdtempSync(join(tmpdir(), 'standing-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A process that does something at every call, of which it knows the number. */
function processThat(does: string): URL {
  const path = join(folder, `${does.length}.mjs`);
  const script = `import { existsSync, writeFileSync } from 'node:fs';
    let calls = 0;
    const once = (name) => { const is = !existsSync('${folder}/' + name); writeFileSync('${folder}/' + name, ''); return is; };
    process.on('disconnect', () => process.exit());
    process.on('message', () => { calls++; ${does} });`;
  writeFileSync(path, script);
  return pathToFileURL(path);
}

test('one process answers every call', async () => {
  const convert = openStandingConverter(processThat('process.send(calls);'));
  expect([await convert(), await convert(), await convert()]).toEqual([1, 2, 3]);
});

test('a process that asks for it is followed by another, which does the same call', async () => {
  const convert = openStandingConverter(
    processThat(`process.send(calls > 1 ? 'renew' : calls, () => calls > 1 && process.exit());`),
  );
  expect([await convert(), await convert(), await convert()]).toEqual([1, 1, 1]);
});

test('a process that ends by itself has failed, and the next call has another', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const convert = openStandingConverter(processThat(`once('ended') ? process.exit(5) : process.send(calls);`));
  expect(await convert()).toBe(2);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('mã 5'));
  said.mockRestore();
  expect(await convert()).toBe(1);
});
