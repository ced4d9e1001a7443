import type { UpgradePlan } from './plan-upgrade.ts';

/** More files or rows than this are counted. */
const SHOWN = 20;

/** What an upgrade does, as lines for the terminal, in Vietnamese. */
export function planLines({ written, merged, kept, conflicts }: UpgradePlan): readonly string[] {
  const removed = written.filter(({ bytes }) => bytes === null).length;
  return [
    `Chương trình: ${written.length - removed} tệp thêm hay thay, ${removed} tệp bỏ. Văn bản, thuật ngữ, site.yaml, renamed.yaml: không đụng đến.`,
    ...merged.flatMap(({ path, added, both }) => [
      `Bảng ${path}: theo bản mới, giữ ${added.length} dòng của cơ quan${added.length > 0 ? ':' : '.'}`,
      ...shown(added),
      ...(both.length === 0 ? [] : ['  Bản mới và cơ quan cùng sửa các dòng sau; cả hai dòng được giữ, hãy xem lại:']),
      ...shown(both),
    ]),
    ...(kept.length === 0
      ? []
      : ['Tệp chương trình cơ quan đã sửa, bản mới không đổi, được giữ nguyên:', ...shown(kept)]),
    ...(conflicts.length === 0
      ? []
      : [
          'Tệp chương trình cơ quan đã sửa mà bản mới cũng đổi:',
          ...shown(conflicts.map(({ path, bytes }) => (bytes === null ? `${path} (bản mới bỏ tệp này)` : path))),
        ]),
  ];
}

function shown(lines: readonly string[]): readonly string[] {
  const more = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...(more > 0 ? [`  … và ${more} mục khác`] : [])];
}
