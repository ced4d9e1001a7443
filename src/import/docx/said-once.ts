/** What is said once of a whole document: what was counted, and what it cannot show. */
import type { UnplacedNote } from '../text-blocks.ts';
import type { Counted } from './reading.ts';

/** In this order; `{n}` is the count. */
const SAID: readonly { readonly of: Counted; readonly weight: UnplacedNote['weight']; readonly message: string }[] = [
  {
    of: 'inserted',
    weight: 'check',
    message:
      'Tệp còn theo dõi sửa đổi (Track Changes): {n} chỗ thêm vào được lấy như đã chấp nhận. Xem đây có phải bản cuối không.',
  },
  {
    of: 'deleted',
    weight: 'check',
    message:
      'Tệp còn theo dõi sửa đổi (Track Changes): {n} chỗ xóa được coi là đã xóa. Xem đây có phải bản cuối không.',
  },
  {
    of: 'hidden',
    weight: 'lost',
    message:
      '{n} từ được đặt ẩn (Hidden) trong tệp nên không đưa vào văn bản. Muốn có thì bỏ chế độ ẩn trong Word rồi nhập lại.',
  },
  {
    of: 'old-font',
    weight: 'told',
    message: 'Có {n} đoạn chữ dùng phông cũ (.VnTime, VNI-Times …), đã chuyển sang Unicode. Đọc lướt vài đoạn.',
  },
];

/** The notes of what was counted. */
export function notesOfCounts(counts: ReadonlyMap<Counted, number>): UnplacedNote[] {
  return SAID.flatMap(({ of, weight, message }) => {
    const found = counts.get(of);
    return found === undefined ? [] : [{ weight, message: message.replace('{n}', String(found)) }];
  });
}

/** That comments were left out. */
export function noteOfComments(comments: number): UnplacedNote[] {
  return comments === 0
    ? []
    : [
        {
          weight: 'told',
          message: `Tệp có ${comments} ghi chú bên lề (Comments); ghi chú không phải chữ của văn bản nên không đưa vào.`,
        },
      ];
}
