import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkArchive, type CheckScope } from '../../check/check-archive.ts';
import type { CheckReport } from '../../check/check-report.ts';
import { root } from '../../root.ts';
import { writeTestContent } from '../test-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const sources = join(folder, 'content/sources');
const put = (name: string, text: string): void => writeFileSync(join(sources, name), text);
const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';
const letter = (number: string, day: string, body: string): string =>
  `${HEAD}Số: ${number}\nLai Châu, ngày ${day} tháng 10 năm 2021\n\nV/v phòng, chống dịch\n\nKính gửi: Các sở, ban, ngành\n\n${body}./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Tiến Dũng\n`;
const FIRST = letter(
  '3375/UBND-VX',
  '19',
  'Các huyện Tam Đường, Tân Uyên tổ chức kiểm soát người ra, vào địa bàn theo hướng dẫn của Bộ Y tế',
);
const CITING = letter(
  '3400/UBND-VX',
  '25',
  'Thực hiện Công văn số 3375/UBND-VX ngày 19/10/2021 của UBND tỉnh Lai Châu, các huyện báo cáo',
);

/** Runs the command on the archive of the test. */
const check = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/check.ts'), '--content', folder, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' },
  });
const since: CheckScope = { kind: 'since', commit: 'HEAD' };
const all: CheckScope = { kind: 'all' };
const report = (scope: CheckScope): CheckReport => checkArchive(folder, scope);
const file = (...names: string[]): CheckScope => ({ kind: 'files', paths: names.map((name) => join(sources, name)) });
const codes = (r: CheckReport): string[] => [...r.documents.flatMap((d) => d.findings), ...r.other].map((f) => f.code);

beforeAll(() => {
  writeTestContent(join(folder, 'content'));
  rmSync(sources, { recursive: true });
  mkdirSync(sources);
  put('lai-chau-2021-cong-van-3400.txt', CITING);
  git('init', '-q');
  git('-c', 'core.safecrlf=false', 'add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'first');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a new text', () => {
  beforeAll(() => put('lai-chau-2021-cong-van-3375.txt', FIRST));

  test('is what is checked when nothing is named, in a table with origins and lines', () => {
    const { stdout, status } = check();
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 14).join('\n')).toMatchInlineSnapshot(`
      "Kiểm tra những gì mới thêm hay sửa

      content/sources/lai-chau-2021-cong-van-3375.txt
        Địa chỉ trang: /van-ban/lai-chau-2021-cong-van-3375/
        ┌──────────────────┬────────────────────────────────────────────────────────────┬─────────────┬──────┐
        │ Trường           │ Giá trị                                                    │ Nguồn gốc   │ Dòng │
        ├──────────────────┼────────────────────────────────────────────────────────────┼─────────────┼──────┤
        │ tên loại         │ Công văn (thư có “V/v” hoặc “Kính gửi”, không có tên loại) │ văn bản ghi │ 9    │
        │ số, ký hiệu      │ 3375/UBND-VX                                               │ văn bản ghi │ 6    │
        │ ngày ban hành    │ 2021-10-19                                                 │ văn bản ghi │ 7    │
        │ địa danh         │ Lai Châu                                                   │ văn bản ghi │ 7    │
        │ cơ quan ban hành │ Ủy ban nhân dân tỉnh Lai Châu                              │ văn bản ghi │ 1    │
        │ trích yếu        │ phòng, chống dịch                                          │ văn bản ghi │ 9    │
        │ người ký         │ Trần Tiến Dũng, Chủ tịch                                   │ văn bản ghi │ 21   │"
    `);
  });

  test('gains the link that an older text has waited for', () => {
    const { links } = report(since);
    expect(links).toMatchObject([
      {
        kind: 'gained',
        from: 'lai-chau-2021-cong-van-3400',
        number: '3375/UBND-VX',
        target: 'lai-chau-2021-cong-van-3375',
      },
    ]);
    expect(check('--since', 'HEAD').stdout).toContain(
      '+ nối được: 3375/UBND-VX trong lai-chau-2021-cong-van-3400 dòng 13 → lai-chau-2021-cong-van-3375',
    );
  });

  test('shows places and citations with the words around them', () => {
    const [citing] = report(file('lai-chau-2021-cong-van-3400.txt')).documents;
    expect(citing?.references[0]?.mentions[0]?.sentence).toContain('Thực hiện Công văn số 3375/UBND-VX');
    const [first] = report(file('lai-chau-2021-cong-van-3375.txt')).documents;
    expect(first?.places.map((p) => p.name)).toContain('huyện Tam Đường, Lai Châu');
  });

  test('can be checked before it is in the archive', () => {
    const outside = join(folder, 'nhap.txt');
    writeFileSync(outside, FIRST.replace('3375', '9999'));
    expect(
      report({ kind: 'files', paths: [outside] }).documents[0]?.fields.find((f) => f.field === 'number')?.value,
    ).toBe('9999/UBND-VX');
  });
});

describe('a changed file that will not be published is named, wherever in content/ it lies', () => {
  const changed = (name: string, text = FIRST): CheckReport => {
    const path = join(folder, 'content', name);
    const made = mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    const found = report(since);
    rmSync(made ?? path, { recursive: true });
    return found;
  };

  test.each([
    ['x.txt', 'van-ban-sai-cho'],
    ['glossary/x.txt', 'bang-sai'],
    ['2021/x.docx', 'tep-can-luu-txt'],
    ['sources/x.txt/a.txt', 'khong-phai-tep'],
    ['sources/x.yml', 'tep-can-doi-ten'],
    ['sources/2021/quet.png', 'tep-can-luu-txt'],
  ])('%s', (name, code) => {
    expect(codes(changed(name))).toContain(code);
    expect(changed(name).counts.error).toBe(1);
  });

  test('near miss: a text in a folder of the sources is checked like any other', () => {
    const [document] = changed('sources/2021/b.txt', FIRST.replace('3375', '3376')).documents;
    expect(document).toMatchObject({ file: 'content/sources/2021/b.txt', id: 'b', published: true });
  });

  test('a named folder stands for the texts in it', () => {
    mkdirSync(join(sources, '2021'), { recursive: true });
    put('2021/b.txt', FIRST);
    expect(report(file('2021')).documents.map((d) => d.id)).toEqual(['b']);
    rmSync(join(sources, '2021'), { recursive: true });
  });

  test.each(['NFC', 'NFD'])('a name that is typed in %s is the file whose letters are composed otherwise', (form) => {
    const name = 'Công văn 34.txt';
    put(name.normalize(form === 'NFC' ? 'NFD' : 'NFC'), FIRST.replace('3375', '9997'));
    const { documents } = report(file(name.normalize(form)));
    rmSync(join(sources, name.normalize(form === 'NFC' ? 'NFD' : 'NFC')));
    expect(documents.map((d) => d.id)).toEqual(['cong-van-34']);
  });

  test('a named pipe is refused at once; a named link outside the archive is followed', () => {
    const [pipe, text, link] = ['ong.txt', 'nhap-2.txt', 'lien-ket.txt'].map((name) => join(folder, name));
    execFileSync('mkfifo', [pipe as string]);
    writeFileSync(text as string, FIRST.replace('3375', '9998'));
    symlinkSync(text as string, link as string);
    expect(codes(report({ kind: 'files', paths: [pipe as string] }))).toContain('khong-phai-tep');
    expect(report({ kind: 'files', paths: [link as string] }).documents[0]?.published).toBe(true);
  });
});

describe('what fails and what does not: exit status', () => {
  const checked = (name: string, text: string): CheckReport => {
    put(name, text);
    const found = report(since);
    rmSync(join(sources, name));
    return found;
  };

  test.each([
    ['a PDF called .txt', 'a.txt', '%PDF-1.7\n%âãÏÓ', 'khong-phai-van-ban'],
    ['an empty file', 'a.txt', '', 'tep-rong'],
    ['a Word file', 'a.docx', 'PK', 'tep-can-luu-txt'],
    ['corrections without a text', 'a.yaml', 'number: 1/CT-X', 'sua-khong-co-van-ban'],
    ['a wrong correction', 'lai-chau-2021-cong-van-3375.yaml', 'date: 19/10/2021', 'sua-sai-dang'],
    ['corrections that are no YAML', 'lai-chau-2021-cong-van-3375.yaml', 'title: a: b', 'sua-yaml-hong'],
    ['a name that another file has already', 'Lai-Chau-2021-Cong-van-3375.txt', FIRST, 'trung-ma'],
    [
      'a replacement that is not held',
      'lai-chau-2021-cong-van-3375.yaml',
      'withdrawn: { reason: a, replacedBy: b }',
      'thay-bang-khong-co',
    ],
  ])('%s is broken', (_, name, text, code) => {
    const found = checked(name, text);
    expect(codes(found)).toContain(code);
    expect(found.counts.error).toBe(1);
  });

  test.each([
    [
      'a text without number, date and signer',
      'a.txt',
      'THÔNG BÁO\nVề việc nghỉ lễ\n\nCác phòng nghỉ từ thứ hai./.',
      'khong-co-so',
    ],
    ['a value against the text', 'lai-chau-2021-cong-van-3375.yaml', 'date: 2021-10-20', 'sua-khac-van-ban'],
    ['the same text twice', 'b.txt', FIRST, 'van-ban-trung-so'],
    ['nearly the same text twice', 'b.txt', FIRST.replace('Số: 3375/UBND-VX', ''), 'van-ban-gan-giong'],
    ['a withdrawn document', 'lai-chau-2021-cong-van-3375.yaml', 'withdrawn: { reason: a }', 'da-rut'],
  ])('%s is a doubt', (_, name, text, code) => {
    const found = checked(name, text);
    expect(codes(found)).toContain(code);
    expect(found.counts.error).toBe(0);
  });

  test('is 1 for what is broken and 0 for doubts', () => {
    put('a.txt', '');
    expect(check('--all').status).toBe(1);
    put('a.txt', 'THÔNG BÁO\nVề việc nghỉ lễ\n\nCác phòng nghỉ từ thứ hai./.');
    expect(check('--all').status).toBe(0);
    rmSync(join(sources, 'a.txt'));
  });

  test('a wrong row of a shared table is broken, at its line', () => {
    const table = join(folder, 'content/reference/issuers.yaml');
    const before = readFileSync(table, 'utf8');
    writeFileSync(table, `${before}- { name: Bộ Mới, symbol: [BM] }\n`);
    const { other } = report(all);
    writeFileSync(table, before);
    expect(other).toMatchObject([
      { code: 'bang-sai', file: 'content/reference/issuers.yaml', line: before.split('\n').length },
      { code: 'bang-sai', file: 'content/reference/issuers.yaml', line: before.split('\n').length },
    ]);
    expect(other[0]?.message).toContain('symbols');
  });

  test('is 2 for a commit or an option that is not there', () => {
    expect(check('--since', 'khong-co').status).toBe(2);
    expect(check('--khong-co').status).toBe(2);
  });

  test('is 1 for a named file that is not there', () => {
    expect(check('khong-co.txt').status).toBe(1);
  });
});

describe('duplicates', () => {
  test('are told at both files, with where they differ', () => {
    put('b.txt', FIRST.replace('Tân Uyên', 'Tân Uyen'));
    const { documents } = report(all);
    rmSync(join(sources, 'b.txt'));
    const said = documents.flatMap((d) =>
      d.findings.filter((f) => f.code === 'van-ban-trung-so').map((f) => `${d.id}: ${f.value}`),
    );
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(
      /^b: content\/sources\/lai-chau-2021-cong-van-3375\.txt \(giống \d\d %; khác ở dòng 13 “Uyen” – bên kia dòng 13 “Uyên”\)$/,
    );
  });

  test('are none once one is withdrawn', () => {
    put('b.txt', FIRST);
    put('b.yaml', 'withdrawn: { reason: trùng, replacedBy: lai-chau-2021-cong-van-3375 }');
    const found = codes(report(all));
    rmSync(join(sources, 'b.txt'));
    rmSync(join(sources, 'b.yaml'));
    expect(found).not.toContain('van-ban-trung-so');
    expect(found).not.toContain('thay-bang-khong-co');
  });
});

test('a text that is renamed or deleted is reported, for its address goes with it', () => {
  renameSync(join(sources, 'lai-chau-2021-cong-van-3400.txt'), join(sources, 'ten-moi.txt'));
  const { other, links } = report(since);
  renameSync(join(sources, 'ten-moi.txt'), join(sources, 'lai-chau-2021-cong-van-3400.txt'));
  expect(other).toMatchObject([
    { code: 'da-doi-ten', value: 'văn bản “lai-chau-2021-cong-van-3400”; nay là tệp ten-moi.txt' },
  ]);
  expect(links.map((l) => l.kind)).toContain('gained');
});

test('GitHub gets an annotation on the line and the table in the summary, in which no text is markup', () => {
  put('lai-chau-2021-cong-van-3375.yaml', "by: A\ndate: 19/10/2021\ntitle: '<img src=x> | [a](b) `c`'\n");
  const summary = join(folder, 'summary.md');
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'scripts/check.ts'), '--content', folder, '--since', 'HEAD'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary },
    },
  );
  rmSync(join(sources, 'lai-chau-2021-cong-van-3375.yaml'));
  expect(stdout).toContain(
    '::error file=content/sources/lai-chau-2021-cong-van-3375.yaml,line=2,col=7,title=sua-sai-dang::Giá trị',
  );
  const written = readFileSync(summary, 'utf8');
  expect(written).toContain('| ngày ban hành | 2021-10-19 | văn bản ghi | 7 |');
  expect(written).not.toContain('<img');
  expect(written).not.toContain('[a](b)');
});
