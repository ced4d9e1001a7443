/** Why parts cannot be joined, by what they say of themselves: in Vietnamese, each with how to mend it. */
import { basename } from 'node:path';
import type { FoundPart, PartHead } from './part-files.ts';
import type { PartInputs } from './part-inputs.ts';
import { allParts, partCommand, partNameText, readPartName } from './part-name.ts';

/**
 * What is wrong with parts that are to be joined where all is made of `here`: those that are not
 * whole, made of something else, doubled or missing. `out` is the folder of the site.
 */
export function partFaults(found: readonly FoundPart[], here: PartInputs, out: string): readonly string[] {
  const heads = found.flatMap(({ folder, head }) => (head === null ? [] : [{ folder, head }]));
  const unread = found.filter(({ head }) => head === null).map(({ folder }) => unreadFault(folder, out));
  const other = heads.flatMap(({ folder, head }) => otherFaults(folder, head, here, out));
  return [...unread, ...other, ...countFaults(heads, out)];
}

function unreadFault(folder: string, out: string): string {
  const part = readPartName(basename(folder).replace('-of-', '/'));
  const how = part === null ? 'Hãy xem lại tên thư mục.' : again(partNameText(part), out);
  return `Thư mục ${folder} không phải một phần đã dựng xong (không đọc được part.json). ${how}`;
}

/** What a part is made of that is otherwise here. */
function otherFaults(folder: string, head: PartHead, here: PartInputs, out: string): string[] {
  const of = `Phần ${head.part} (${folder})`;
  const differences: [boolean, string][] = [
    [head.version !== here.version, `dựng bằng bản ${head.version}, ở đây là bản ${here.version}`],
    [
      head.version === here.version && head.program !== here.program,
      `dựng bằng chương trình khác với ở đây, dù cùng số bản ${here.version}`,
    ],
    [head.records !== here.records, 'dựng từ văn bản, bảng hay bản chuyển khác với ở đây (cũ hơn, hay ở đây vừa sửa)'],
    [
      head.commit !== here.commit,
      `dựng ở lần ghi ${head.commit ?? 'không có git'}, ở đây là ${here.commit ?? 'không có git'}`,
    ],
    [head.address !== here.address, `dựng cho địa chỉ “${head.address}”, ở đây là “${here.address}”`],
  ];
  const said = differences.flatMap(([isOther, words]) => (isOther ? [words] : []));
  return said.length === 0 ? [] : [`${of} ${said.join('; ')}. ${again(head.part, out)}`];
}

/** Parts that are missing, there twice, or shared out among another number. */
function countFaults(heads: readonly { readonly folder: string; readonly head: PartHead }[], out: string): string[] {
  const named = heads.map(({ folder, head }) => ({ folder, part: head.part, name: readPartName(head.part) }));
  const counts = new Set(named.flatMap(({ name }) => (name === null || name === 'index' ? [] : [name.of])));
  if (counts.size > 1) {
    const parts = named.map(({ part, folder }) => `${part} (${folder})`).join(', ');
    return [`Các phần không cùng một cách chia: ${parts}. Hãy chỉ ghi các phần của một lần chia.`];
  }
  const [of] = counts;
  if (of === undefined) return ['Không có phần nào có trang: hãy dựng các phần trước (npm run build -- --part 1/3 …).'];
  return allParts(of).flatMap((part) => {
    const text = partNameText(part);
    const folders = named.filter((one) => one.part === text).map(({ folder }) => folder);
    if (folders.length === 1) return [];
    if (folders.length === 0) return [`Thiếu phần ${text}. ${again(text, out)}`];
    return [`Phần ${text} có ${folders.length} lần: ${folders.join(', ')}. Hãy chỉ ghi một.`];
  });
}

function again(part: string, out: string): string {
  return `Hãy dựng lại riêng phần ấy: ${partCommand(part, out)}`;
}
