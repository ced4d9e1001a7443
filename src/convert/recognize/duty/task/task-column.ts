import { foldedWords } from '../../../../vietnamese/fold/fold.ts';
import type { AgentRole } from '../../../../schema/directive.ts';

/**
 * What a column of a table of tasks holds: bodies with their part, the task, or by when it is due.
 */
export type ColumnUse = AgentRole | 'task' | 'due';

/**
 * Words in the head of a column. `example` is such a head, `nearMiss` one that says another thing.
 */
export interface ColumnWords {
  readonly words: string;
  readonly use: ColumnUse;
  readonly example: string;
  readonly nearMiss: string;
}

/**
 * Heads of columns by their words; a head that has words of two parts ("chủ trì, phối hợp") is
 * `does`.
 */
export const columnWords: readonly ColumnWords[] = [
  column('chủ trì', 'lead', 'Đơn vị chủ trì', 'Chủ đầu tư'),
  column('đầu mối', 'lead', 'Cơ quan đầu mối', 'Mối liên hệ'),
  column('phối hợp', 'with', 'Cơ quan phối hợp', 'Tổ hợp'),
  column('đơn vị thực hiện', 'does', 'Đơn vị thực hiện', 'Đơn vị tính'),
  column('cơ quan thực hiện', 'does', 'Cơ quan thực hiện', 'Cơ quan ban hành'),
  column('địa phương thực hiện', 'does', 'Địa phương thực hiện', 'Địa điểm thực hiện'),
  column('trách nhiệm thực hiện', 'does', 'Trách nhiệm thực hiện', 'Kinh phí thực hiện'),
  column('đơn vị được giao', 'does', 'Đơn vị được giao nhiệm vụ', 'Chỉ tiêu được giao'),
  column('cơ quan được giao', 'does', 'Cơ quan được giao', 'Dự toán được giao'),
  column('cơ quan tham mưu', 'does', 'Cơ quan tham mưu', 'Người tham mưu'),
  column('đơn vị tham mưu', 'does', 'Đơn vị tham mưu', 'Văn bản tham mưu'),
  column('nhiệm vụ', 'task', 'Tên nhiệm vụ', 'Chức vụ'),
  column('nội dung', 'task', 'Nội dung công việc', 'Dung lượng'),
  column('công việc', 'task', 'Công việc', 'Vị trí việc làm'),
  column('hoạt động', 'task', 'Hoạt động', 'Hành động'),
  column('tên đề án', 'task', 'Tên đề án', 'Tên người'),
  column('tên văn bản', 'task', 'Tên văn bản', 'Số văn bản'),
  column('hoàn thành', 'due', 'Hoàn thành', 'Thành phần'),
  column('thời hạn', 'due', 'Thời hạn', 'Giới hạn'),
  column('thời gian', 'due', 'Thời gian thực hiện', 'Không gian'),
  column('tiến độ', 'due', 'Tiến độ', 'Mức độ'),
];

const FOLDED = columnWords.map(({ words, use }) => ({ words: foldedWords(words), use }));

/** A row below the head that parts one of its columns in two: "Chủ trì | Phối hợp". */
const SUBHEADS: Readonly<Record<string, ColumnUse>> = { 'chu tri': 'lead', 'phoi hop': 'with' };

/** What the columns of a head hold, and whether the row below it is a part of the head. */
export interface HeadColumns {
  readonly columns: ReadonlyMap<number, ColumnUse>;
  readonly isTwoRows: boolean;
}

/**
 * What each column holds, by the words of its head; `below` are the cells of the row under it. Only
 * the first column of a task and the first of an end count.
 */
export function columnsOfHead(words: readonly string[], below: readonly string[] | null): HeadColumns {
  const columns = new Map<number, ColumnUse>();
  words.forEach((head, i) => {
    const use = useOf(head);
    const isSecond = (use === 'task' || use === 'due') && [...columns.values()].includes(use);
    if (use !== null && !isSecond) columns.set(i, use);
  });
  const parts = (below ?? []).map((cell) => SUBHEADS[foldedWords(cell)] ?? null);
  if (!parts.some((part) => part !== null)) return { columns, isTwoRows: false };
  const isWhole = parts.length >= words.length;
  // A row of the parts alone begins below the column that it parts.
  const shift = isWhole ? 0 : words.findIndex((head) => /^(?:don vi|co quan|trach nhiem)/.test(foldedWords(head)));
  parts.forEach((part, i) => {
    if (part !== null && shift >= 0) columns.set(shift + i, part);
  });
  return { columns, isTwoRows: true };
}

/** The use of a column by its head; null where its words tell none. */
export function useOf(head: string): ColumnUse | null {
  const folded = ` ${foldedWords(head)} `;
  const uses = FOLDED.filter(({ words }) => folded.includes(` ${words} `)).map(({ use }) => use);
  const ofBodies = uses.filter((use) => use !== 'task' && use !== 'due');
  // "Thời gian hoàn thành nhiệm vụ", "Đơn vị chủ trì thực hiện nhiệm vụ".
  if (ofBodies.length > 0)
    return new Set(ofBodies).size > 1 && ofBodies.includes('with') ? 'does' : (ofBodies[0] ?? null);
  return uses.includes('due') ? 'due' : (uses[0] ?? null);
}

function column(words: string, use: ColumnUse, example: string, nearMiss: string): ColumnWords {
  return { words, use, example, nearMiss };
}
