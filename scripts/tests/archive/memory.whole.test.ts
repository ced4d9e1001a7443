import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { integerBetween, pick, seeded, type Random } from '../../bench/random.ts';
import { convertContent } from '../../convert/convert-content.ts';
import { createProcessMemory, type ProcessMemory } from '../../convert/process-memory.ts';
import { READINGS } from '../../convert/reading-memory.ts';
import { writeTestContent } from '../test-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'memory-'));
const content = join(folder, 'content');
const sources = join(content, 'sources');
const directives = join(content, 'directives');
const readings = join(content, READINGS);
afterAll(() => rmSync(folder, { recursive: true }));

/** A short text that cites another of its kind. */
const shortText = (number: number, cited: number, words = 'bốn tại chỗ'): string => `ỦY BAN NHÂN DÂN
TỈNH GIA LAI
-------
Số: ${number}/CT-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Gia Lai, ngày ${(number % 28) + 1} tháng 7 năm 2021

CHỈ THỊ
Về việc phòng, chống dịch lần ${number}

Căn cứ Chỉ thị số ${cited}/CT-UBND của Ủy ban nhân dân tỉnh Gia Lai;
1. Sở Y tế thực hiện phương châm ${words} tại huyện Ia Pa trước ngày 30/8/2021.
2. UBND các huyện, thị xã, thành phố báo cáo định kỳ hằng ngày.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Võ Ngọc Thành
`;

/** Converts a content folder; gives every generated file, and every line that was printed. */
function converted(
  of: string,
  inMind: ProcessMemory | null = null,
): { readonly files: ReadonlyMap<string, string>; readonly said: readonly string[] } {
  const said: string[] = [];
  const listen = (line: unknown): void => void said.push(String(line));
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(listen),
    vi.spyOn(console, 'error').mockImplementation(listen),
  ];
  try {
    convertContent(of, { shown: 'all' }, inMind);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  const names = readdirSync(join(of, 'directives')).sort();
  return { files: new Map(names.map((name) => [name, readFileSync(join(of, 'directives', name), 'utf8')])), said };
}

/** What a conversion gives that remembers nothing. */
function convertedAnew(): ReturnType<typeof converted> {
  const other = mkdtempSync(join(folder, 'anew-'));
  cpSync(content, other, { recursive: true, filter: (path) => path !== readings && path !== directives });
  const result = converted(other);
  rmSync(other, { recursive: true });
  return result;
}

const keptReadings = (): string[] => readdirSync(readings).filter((name) => /^[\da-f]{64}$/.test(name));

beforeEach(() => {
  writeTestContent(content);
  for (const name of readdirSync(sources)) if (!name.startsWith('gia-lai')) rmSync(join(sources, name));
  for (let i = 1; i <= 5; i++) writeFileSync(join(sources, `ct-${i}.txt`), shortText(i, i + 1));
});

describe('a conversion that remembers gives what one gives that does not', () => {
  /** One change that a person, a program or a bad disk can make. Gives its name. */
  const edits: readonly ((random: Random) => string)[] = [
    (random) => {
      const n = integerBetween(random, 1, 12);
      writeFileSync(join(sources, `ct-${n}.txt`), shortText(n, integerBetween(random, 1, 12)));
      return `add or rewrite ct-${n}`;
    },
    (random) => {
      const name = pick(random, readdirSync(sources));
      if (readdirSync(sources).length > 3) rmSync(join(sources, name));
      return `remove ${name}`;
    },
    (random) => {
      const name = pick(random, readdirSync(sources));
      const to = name.replace(/(?:-x)?\./, random() < 0.5 ? '-x.' : '.');
      renameSync(join(sources, name), join(sources, to));
      return `rename ${name} ${to}`;
    },
    (random) => {
      const name = pick(
        random,
        readdirSync(sources).filter((n) => n.endsWith('.txt')),
      );
      appendFileSync(
        join(sources, name),
        `\n3. Theo Công văn số ${integerBetween(random, 1, 40)}/UBND-VX của xã Ia Trok.\n`,
      );
      return `edit ${name}`;
    },
    (random) => {
      const name = pick(
        random,
        readdirSync(sources).filter((n) => n.endsWith('.txt')),
      );
      const entry = pick(random, [
        `number: ${integerBetween(random, 1, 9)}/CT-UBND`,
        'date: 2021-08-01',
        'title: Về việc khác',
        'date: ngày mai',
        'withdrawn: { on: 2021-09-01, reason: Đưa nhầm }',
        'content: removed',
        '',
      ]);
      writeFileSync(join(sources, name.replace('.txt', '.yaml')), entry === '' ? '' : `${entry}\n`);
      return `sidecar of ${name}: ${entry}`;
    },
    (random) => {
      const words = pick(random, ['tại huyện Ia Pa', 'hằng ngày', 'phòng, chống dịch']);
      writeFileSync(
        join(content, 'glossary/moi.yaml'),
        `name: ${words}\nvariants: []\ndefinition: Thử.\nsource: Thử\n`,
      );
      return `term ${words}`;
    },
    () => {
      rmSync(join(content, 'glossary/moi.yaml'), { force: true });
      return 'term away';
    },
    (random) => {
      const table = join(content, 'reference/issuers.yaml');
      const row = `- { name: Ủy ban Thử nghiệm ${integerBetween(random, 1, 3)}, symbols: [UBTN${integerBetween(random, 1, 3)}] }\n`;
      writeFileSync(table, readFileSync(table, 'utf8') + row);
      return 'row of a table';
    },
    (random) => {
      const name = pick(
        random,
        readdirSync(directives).filter((n) => n.endsWith('.mdx')),
      );
      appendFileSync(join(directives, name), 'x');
      return `damage ${name}`;
    },
    (random) => {
      const name = pick(random, readdirSync(directives));
      rmSync(join(directives, name), { recursive: true });
      return `lose ${name}`;
    },
    (random) => {
      const name = pick(random, readdirSync(readings));
      truncateSync(join(readings, name), integerBetween(random, 0, 200));
      return `cut off ${name}`;
    },
    (random) => {
      const name = pick(random, keptReadings());
      const bytes = readFileSync(join(readings, name));
      const at = integerBetween(random, 0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(join(readings, name), bytes);
      return `flip a bit of ${name}`;
    },
  ];

  test.each([1, 2, 3, 4])('after fifty random changes (%i)', (seed) => {
    const random = seeded(seed);
    const done: string[] = [];
    // Half of the seeds: as dev converts, with a process that has more in mind.
    const inMind = seed % 2 === 0 ? createProcessMemory() : null;
    converted(content, inMind);
    for (let i = 1; i <= 50; i++) {
      done.push(pick(random, edits)(random));
      // Some changes come together, as in a commit.
      if (i % 5 > 0 && random() < 0.75) continue;
      const remembered = converted(content, inMind);
      if (i % 10 > 0) continue;
      const anew = convertedAnew();
      expect([...remembered.files], done.slice(-8).join('; ')).toEqual([...anew.files]);
      expect(remembered.said, done.slice(-8).join('; ')).toEqual(anew.said);
    }
  });
});

describe('what is kept', () => {
  test('goes with its text: nothing is kept of one that was changed or removed', () => {
    converted(content);
    const before = new Set(keptReadings());
    writeFileSync(join(sources, 'ct-1.txt'), shortText(1, 9));
    rmSync(join(sources, 'ct-2.txt'));
    converted(content);
    const now = keptReadings();
    expect(now).toHaveLength(5);
    expect(now.filter((name) => before.has(name))).toHaveLength(4);
  });

  test.each([
    ['was taken down', 'ct-3.yaml', 'content: removed\n'],
    ['is held back by the gate', 'ct-3.txt', `MẬT\n${shortText(3, 4, 'tuyệt mật riêng')}`],
  ])('is nothing of a text that %s', (_, file, text) => {
    writeFileSync(join(sources, 'ct-3.txt'), shortText(3, 4, 'tuyệt mật riêng'));
    converted(content);
    const words = (): boolean =>
      keptReadings().some((name) => wordsOf(join(readings, name)).includes('tuyệt mật riêng'));
    expect(words()).toBe(true);
    writeFileSync(join(sources, file), text);
    converted(content);
    expect(existsSync(join(directives, 'ct-3.mdx'))).toBe(false);
    expect(words()).toBe(false);
  });

  test('is not committed: the folder says so itself', () => {
    converted(content);
    expect(readFileSync(join(readings, '.gitignore'), 'utf8')).toBe('*\n');
  });

  test('is not needed: where it cannot be written, everything is converted', () => {
    mkdirSync(directives, { recursive: true });
    writeFileSync(readings, 'a file where the folder should be');
    expect(converted(content).files.size).toBe(6);
    expect(readFileSync(readings, 'utf8')).toBe('a file where the folder should be');
  });
});

/** All words in a kept reading. */
function wordsOf(path: string): string {
  const bytes = readFileSync(path).subarray(32);
  const end = 4 + bytes.readUInt32LE();
  const text = bytes.subarray(end);
  return [bytes.subarray(4, end), text]
    .map((part) => (part.length === 0 ? '' : zstdDecompressSync(part).toString()))
    .join();
}
