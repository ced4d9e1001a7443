/** Why the files of parts cannot be joined: in Vietnamese, each with how to mend it. */
import { filesIn, sumOf, sumsOf, type PartHead } from './part-files.ts';
import { partCommand } from './part-name.ts';

/** A part with its head. */
export interface WholePart {
  readonly folder: string;
  readonly head: PartHead;
}

/** So many files are named in one message. */
const NAMED = 5;

/**
 * What is wrong with the files of parts: those that are damaged, missing or strange in one, and
 * those that two have. What each share of the pages has alike (styles, scripts, faces) may be in all
 * of them. Reads every file.
 */
export function fileFaults(parts: readonly WholePart[], out: string): readonly string[] {
  const sums = parts.map((part) => ({ ...part, sums: sumsOf(part.folder, part.head) }));
  const damaged = sums.flatMap((part) => damageOf(part.folder, part.sums).map((words) => told(part, words, out)));
  if (damaged.length > 0) return damaged;
  return doubled(sums.map(({ head, sums: of }) => ({ part: head.part, sums: of ?? new Map<string, string>() })));
}

function told({ folder, head }: WholePart, words: string, out: string): string {
  return `Phần ${head.part} (${folder}) ${words}. Hãy chép lại, hay dựng lại riêng phần ấy: ${partCommand(head.part, out)}`;
}

function damageOf(folder: string, sums: ReadonlyMap<string, string> | null): string[] {
  if (sums === null) return ['có danh sách tệp (SHA256SUMS) mất hay đã đổi'];
  const files = filesIn(folder);
  const kinds: [string, readonly string[]][] = [
    ['thiếu', [...sums.keys()].filter((path) => !files.has(path))],
    ['có tệp lạ', [...files].filter((path) => !sums.has(path))],
    [
      'có tệp hỏng',
      [...sums].filter(([path, sum]) => files.has(path) && sumOf(folder, path) !== sum).map(([path]) => path),
    ],
  ];
  return kinds.flatMap(([words, paths]) => (paths.length === 0 ? [] : [`${words} ${listed(paths)}`]));
}

/** Files that are in some shares of the pages and not in others, or not the same. */
function doubled(parts: readonly { readonly part: string; readonly sums: ReadonlyMap<string, string> }[]): string[] {
  const shares = parts.filter(({ part }) => part !== 'index').length;
  const holders = new Map<string, { readonly sum: string; readonly in: string[]; isSame: boolean }>();
  for (const { part, sums } of parts)
    for (const [path, sum] of sums) {
      const known = holders.get(path);
      if (known === undefined) holders.set(path, { sum, in: [part], isSame: true });
      else {
        known.in.push(part);
        known.isSame &&= known.sum === sum;
      }
    }
  const wrong = [...holders].filter(([, of]) => of.in.length > 1 && !(of.isSame && of.in.length === shares));
  const byHolders = Map.groupBy(wrong, ([, of]) => of.in.join(' và '));
  return [...byHolders].map(
    ([who, files]) =>
      `Các phần ${who} cùng có ${listed(files.map(([path]) => path))}: không biết lấy của phần nào. Hãy dựng lại các phần ấy.`,
  );
}

function listed(paths: readonly string[]): string {
  const named = paths.toSorted().slice(0, NAMED).join(', ');
  return paths.length > NAMED ? `${named} và ${paths.length - NAMED} tệp nữa` : named;
}
