/** The threads that lead from a document: places, citations both ways, terms, deadlines. */
import type { Archive } from '../archive.ts';
import { PHONE_PAGE } from '../list/phone-height.ts';
import { coCiting } from '../citation/co-citation.ts';
import { toldIn } from '../duty/told-in.ts';
import { neighbourhood } from '../graph/neighbourhood.ts';
import { isStar } from '../graph/star.ts';
import type { Directive } from '../../schema/directive.ts';

/** One section beneath the text. */
export interface Thread {
  readonly anchor: string;
  readonly name: string;
  readonly count: number;
  /** Whether its rows are shown at first. */
  readonly open: boolean;
  /** Whether all it has is a picture, which a phone does not show. */
  readonly onlyPicture?: boolean;
}

/** At most this many rows of a section are shown at first. */
export const mostThreadRows = 12;

/** How many lines of text a row, the head of a section and the picture of the network are high. */
const [ROW, HEAD, PICTURE] = [1.6, 3, 14];

/** Bytes of a line of text: some 68 letters, a third of them of two bytes or three. */
const LINE = 88;

/** What is open beneath a text is at most this part of its height. */
const MOST = 0.6;

/**
 * The same heights on a phone of 360 px, where a row takes several lines; the network is cards
 * there.
 */
const PHONE = { row: 125, head: 105, picture: 1100 } as const;

/**
 * The sections beneath a text are no higher on a phone: with the head and the foot they stay below
 * the bound of a page.
 */
const PHONE_ROOM = PHONE_PAGE - 2000;

/**
 * The sections that a document has, in the order of the page. What is beneath a text is never
 * longer than the text: the sections that would make it so are folded.
 */
export function threadsOf(archive: Archive, document: Directive): readonly Thread[] {
  return unfolded(
    [
      { anchor: 'dia-phuong', name: 'Địa phương', count: document.localities.length },
      { anchor: 'vien-dan', name: 'Căn cứ và viện dẫn', count: document.references.length },
      { anchor: 'duoc-vien-dan', name: 'Được viện dẫn bởi', count: archive.citedBy.get(document.id)?.length ?? 0 },
      {
        anchor: 'mang-luoi',
        name: 'Mạng lưới quanh văn bản này',
        count: threadCount(archive, document),
        onlyPicture: isListed(archive, document),
      },
      { anchor: 'cung-vien-dan', name: 'Văn bản cùng viện dẫn', count: coCiting(archive, document).length },
      { anchor: 'nhiem-vu', name: 'Cơ quan được giao việc', count: toldIn(archive, document).length },
      { anchor: 'thuat-ngu', name: 'Thuật ngữ', count: document.terms.length },
      { anchor: 'thoi-han', name: 'Thời hạn nêu trong văn bản', count: document.deadlines.length },
    ].filter(({ count }) => count > 0),
    (document.source.bytes / LINE) * MOST,
  );
}

/** Opens sections, in order, while there is room for them in so many lines, and on a phone. */
export function unfolded(threads: readonly Omit<Thread, 'open'>[], lines: number): readonly Thread[] {
  let room = lines - threads.length * HEAD;
  let phoneRoom = PHONE_ROOM - threads.length * PHONE.head;
  return threads.map((thread) => {
    const rows = Math.min(thread.count, mostThreadRows);
    const isWeb = thread.anchor === 'mang-luoi';
    const height = isWeb ? PICTURE : rows * ROW;
    const phoneHeight = isWeb ? PHONE.picture : rows * PHONE.row;
    const open = height <= room && phoneHeight <= phoneRoom;
    if (open) {
      room -= height;
      phoneRoom -= phoneHeight;
    }
    return { ...thread, open };
  });
}

function threadCount(archive: Archive, { id, references }: Directive): number {
  return references.length + (archive.citedBy.get(id)?.length ?? 0);
}

/** Whether the lists of a page have all that its picture of the network shows. */
function isListed(archive: Archive, document: Directive): boolean {
  const around = neighbourhood(archive, document);
  return around !== null && isStar(around);
}
