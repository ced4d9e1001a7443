/** `npm run load:search` as a process: what it loads is what was exported, and what keeps it from that it says. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres } from '../../src/search/drivers/postgres/read/open-postgres.ts';
import { PATIENCE, ThreeDatabases } from '../../src/search/drivers/postgres/three-databases.fixture.ts';
import { exportFolder } from '../../src/search/export/folder/export-folder.ts';
import { hostileArchive } from '../../src/search/testing/hostile-archive.fixture.ts';
import { root } from '../root.ts';
import { commandEnv } from '../tests/command-env.ts';
import { describeWithPostgres } from './describe-with-postgres.ts';

describeWithPostgres('load:search', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-'));
  let three: ThreeDatabases;
  beforeAll(async () => {
    three = await ThreeDatabases.start();
    await exportFolder(hostileArchive(40), folder, { by: 'province', program: 'a' });
  });
  afterAll(async () => {
    await three?.stop();
    rmSync(folder, { recursive: true });
  });

  const load = (options: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/load-search.ts'), ...options], {
      encoding: 'utf8',
      env: { ...commandEnv(), ...env },
    });
    return { status, said: stdout + stderr };
  };
  const reader = { SEARCH_READER: 'kho_reader', SEARCH_READER_PASSWORD: "mật khẩu của 'người đọc'" };

  test('an export is loaded, and what has not changed only once', () => {
    const options = ['--database', `một=${three.url(0)}`, '--from', folder];
    expect(load(options, reader)).toMatchObject({
      status: 0,
      said: expect.stringContaining(': 50 văn bản mới') as string,
    });
    expect(load(options, reader)).toMatchObject({
      status: 0,
      said: expect.stringContaining(': 0 văn bản mới') as string,
    });
  });

  test('over two databases and a coordinator, which answers with all of it', async () => {
    const said = load(['--from', folder, '--shard', 'year', '--database', `bắc=${three.url(1)}, nam=${three.url(2)}`], {
      ...reader,
      SEARCH_COORDINATOR: three.url(0, 'coordinator'),
    });
    expect(said).toMatchObject({ status: 0, said: expect.stringContaining('Đã nạp 50 văn bản') as string });
    const shared = openPostgres(three.databases('coordinator'), { patience: PATIENCE, connections: 1 });
    expect(await shared.during(new AbortController().signal).archive()).toMatchObject({ documents: 50 });
    expect((await shared.parts(PATIENCE)).map(({ name }) => name)).toEqual(['điều phối', 'bắc', 'nam']);
    await shared.close();
  });

  test.each([
    ['a way to part that there is none of', ['--shard', 'xa', '--from', folder], '--shard “xa”'],
    ['no export', ['--from', join(folder, 'khong-co')], 'không có bản xuất nào'],
  ] as const)('%s is said', (_, options, words) => {
    const said = load(['--database', three.url(0), ...options], reader);
    expect(said).toMatchObject({ status: 2, said: expect.stringContaining(words) as string });
  });
});
