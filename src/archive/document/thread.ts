/** The threads that lead from a document: places, citations both ways, terms, deadlines. */
import type { Archive } from '../archive.ts';
import { coCiting } from '../citation/co-citation.ts';
import type { Directive } from '../../schema/directive.ts';

/** One section beneath the text. */
export interface Thread {
  readonly anchor: string;
  readonly name: string;
  readonly count: number;
}

/** The sections that a document has, in the order of the page. */
export function threadsOf(archive: Archive, document: Directive): readonly Thread[] {
  return [
    { anchor: 'dia-phuong', name: 'Địa phương', count: document.localities.length },
    { anchor: 'vien-dan', name: 'Căn cứ và viện dẫn', count: document.references.length },
    { anchor: 'duoc-vien-dan', name: 'Được viện dẫn bởi', count: archive.citedBy.get(document.id)?.length ?? 0 },
    { anchor: 'mang-luoi', name: 'Mạng lưới quanh văn bản này', count: threadCount(archive, document) },
    { anchor: 'cung-vien-dan', name: 'Văn bản cùng viện dẫn', count: coCiting(archive, document).length },
    { anchor: 'nhiem-vu', name: 'Cơ quan được giao việc', count: document.assignments.length },
    { anchor: 'thuat-ngu', name: 'Thuật ngữ', count: document.terms.length },
    { anchor: 'thoi-han', name: 'Thời hạn nêu trong văn bản', count: document.deadlines.length },
  ].filter(({ count }) => count > 0);
}

function threadCount(archive: Archive, { id, references }: Directive): number {
  return references.length + (archive.citedBy.get(id)?.length ?? 0);
}
