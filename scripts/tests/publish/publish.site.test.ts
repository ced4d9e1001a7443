/**
 * From a clerk's commit to the published site: the steps that every host calls, run as they are on
 * archives as staff change them. `hosts.site.test.ts` runs the whole workflows.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { documentsOf } from '../../convert/document-list.ts';
import { testCheckout, type TestCheckout } from './test-checkout.ts';
import { fixtureArchive } from '../test-content.ts';
import { builtPages } from '../site/test-pages.ts';
import { addedLetter, directiveText } from '../test-text.ts';
import { stepLine } from './test-workflow.ts';

const CHECK = stepLine('check');
const BUILD = stepLine('build');
const COMPARE = stepLine('compare');

const seeds = readdirSync(join(fixtureArchive, 'sources'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort();
const HELD = 'tam-duong-2021-cong-van-33-phong-chong-covid-19';

const citing = directiveText({
  issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN TAM ĐƯỜNG'],
  number: '12/BC-UBND',
  place: 'Tam Đường',
  date: '5/11/2021',
  type: 'BÁO CÁO',
  title: 'Kết quả phòng, chống dịch',
  body: ['1. Căn cứ Công văn số 33/CV-TTCH ngày 02/11/2021 của Trung tâm chỉ huy phòng, chống dịch Covid-19 huyện./.'],
});

let checkout: TestCheckout;
const source = (name: string): string => join(checkout.content, 'sources', name);
const dist = (): string => join(checkout.folder, 'dist');

/** Puts the first four texts back, and nothing else. */
const startAgain = (): void => {
  rmSync(join(checkout.content, 'sources'), { recursive: true, force: true });
  cpSync(join(fixtureArchive, 'sources'), join(checkout.content, 'sources'), { recursive: true });
};
const compareAllowing = (allowed: string) =>
  checkout.run(COMPARE, { PUBLISHED: inject('siteFolder'), ALLOWED: allowed });
const publish = () => {
  const check = checkout.run(CHECK);
  const build = checkout.run(BUILD);
  const compare = compareAllowing('');
  return { check, build, compare, statuses: [check.status, build.status, compare.status] };
};

// What is published is the site of all browser tests: of the same four texts, built by the same
// command.
beforeAll(() => {
  checkout = testCheckout('publish');
});

afterAll(() => rmSync(checkout.folder, { recursive: true, force: true }));

describe('what staff commit reaches the site', { timeout: 240_000 }, () => {
  test('a fifth text, and one that cites another', () => {
    startAgain();
    writeFileSync(source(`${addedLetter.id}.txt`), addedLetter.text);
    writeFileSync(source('tam-duong-2021-bao-cao-12.txt'), citing);
    expect(publish().statuses).toEqual([0, 0, 0]);
    expect(documentsOf(dist()).toSorted()).toEqual([...seeds, addedLetter.id, 'tam-duong-2021-bao-cao-12'].sort());
    const cited = readFileSync(join(dist(), `van-ban/${HELD}/index.html`), 'utf8');
    expect(cited).toContain('href="/van-ban/tam-duong-2021-bao-cao-12/');
  });
});

describe('what would lose a published document is not published', { timeout: 240_000 }, () => {
  test('a text that is replaced by something else', () => {
    startAgain();
    writeFileSync(source(`${HELD}.txt`), '%PDF-1.7\n%âãÏÓ\n');
    const { statuses, compare } = publish();
    expect(statuses).toEqual([1, 0, 1]);
    expect(compare.stderr).toContain(`Mất văn bản “${HELD}”`);
  });

  test('a text that is deleted, unless somebody who runs the workflow by hand names it', () => {
    startAgain();
    rmSync(source(`${HELD}.txt`));
    const { statuses, compare } = publish();
    expect(statuses).toEqual([0, 0, 1]);
    expect(compare.stderr).toContain(`Mất văn bản “${HELD}”`);
    expect(compareAllowing('khong-phai-no').status).toBe(1);
    expect(compareAllowing(`khac, ${HELD}`).status).toBe(0);
  });

  test('unless it was only renamed: its address leads on, and what it was before is on the site', () => {
    startAgain();
    const git = (...args: readonly string[]) => spawnSync('git', args, { cwd: checkout.folder, encoding: 'utf8' });
    const commit = (): void => {
      git('add', '-A', 'content/sources');
      git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'commit');
    };
    git('init', '-q');
    commit();
    const text = readFileSync(source(`${HELD}.txt`), 'utf8');
    writeFileSync(source(`${HELD}.txt`), text.replace('Tam Đường', 'Tam Đường <i>'));
    commit();
    renameSync(source(`${HELD}.txt`), source('ten-moi.txt'));
    commit();
    const { statuses } = publish();
    rmSync(join(checkout.folder, '.git'), { recursive: true });
    expect(statuses).toEqual([0, 0, 0]);
    const history = readFileSync(join(dist(), 'van-ban/ten-moi/lich-su/index.html'), 'utf8');
    expect(history).toMatch(/<ins> ?&lt;i&gt; ?<\/ins>/);
    expect(readFileSync(join(dist(), 'van-ban/ten-moi/index.html'), 'utf8')).toContain('thay văn bản 1 lần');
    const former = readdirSync(join(dist(), 'dia-chi-cu')).map((name) =>
      readFileSync(join(dist(), 'dia-chi-cu', name), 'utf8'),
    );
    expect(Object.assign({}, ...former.map((rows) => JSON.parse(rows) as object))).toMatchObject({
      [`van-ban/${HELD}`]: '/van-ban/ten-moi/',
    });
  });

  test('where conversion fails the build stops, and the old site stays', () => {
    startAgain();
    cpSync(inject('siteFolder'), dist(), { recursive: true });
    const old = readFileSync(join(dist(), 'van-ban.json'), 'utf8');
    const directives = join(checkout.content, 'directives');
    rmSync(directives, { recursive: true, force: true });
    writeFileSync(directives, 'a file where a folder should be');
    writeFileSync(source(`${addedLetter.id}.txt`), addedLetter.text);
    const build = checkout.run('npm run build');
    const step = checkout.run(BUILD);
    rmSync(directives);
    expect([build.status, step.status]).toEqual([2, 2]);
    expect(build.stderr).toContain('Trang web cũ được giữ nguyên');
    expect(readFileSync(join(dist(), 'van-ban.json'), 'utf8')).toBe(old);
  });
});

test('an archive without a text has every page, and says so on each that would list something', async () => {
  rmSync(join(checkout.content, 'sources'), { recursive: true, force: true });
  rmSync(dist(), { recursive: true, force: true });
  expect([checkout.run(CHECK).status, checkout.run(BUILD).status]).toEqual([0, 0]);
  expect(documentsOf(dist())).toEqual([]);
  const pages = new Map((await builtPages(dist())).map((page) => [page.path, page.html]));
  const EMPTY = /[Cc]hưa có (?:văn bản|mục|cơ quan) nào|Không có văn bản nào|Chưa tìm được|chưa viện dẫn văn bản nào/;
  for (const path of [
    '/',
    '/van-ban/',
    '/loai/',
    '/nam/',
    '/co-quan/',
    '/vien-dan/',
    '/nhiem-vu/',
    '/thoi-gian/',
    '/mang-luoi/',
  ])
    expect([path, EMPTY.test(pages.get(path) ?? '')]).toEqual([path, true]);
  for (const path of [
    '/tim-kiem/',
    '/thuat-ngu/',
    '/dia-phuong/',
    '/gioi-thieu/',
    '/gioi-thieu/huong-dan/',
    '/404.html',
  ])
    expect([path, pages.has(path)]).toEqual([path, true]);
  expect(existsSync(join(dist(), 'pagefind/archive.json'))).toBe(true);
}, 240_000);
