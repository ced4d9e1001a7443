import { oneOf } from '../../text/phrase/one-of.ts';
import { headOfList } from './list-head.ts';
import { phraseAtEnd } from './phrase-at-end.ts';
import type { RoleWords } from './role/role-words.ts';

/**
 * Words before a place (or the list it is in) that make it a neighbour, a direction, a partner or an
 * exception, not where a document holds. `▢` is where the place is.
 */
export const neighbourWords: readonly RoleWords[] = [
  border('giáp', 'Lập chốt tại các xã giáp ▢.'),
  border('giáp với', 'Lập chốt tại khu vực giáp với ▢.'),
  border('giáp ranh', 'Tạm dừng các chốt giáp ranh ▢.'),
  border('giáp ranh với', 'Tạm dừng các chốt giáp ranh với ▢.'),
  border('giáp ranh giữa', 'Lập chốt tại nơi giáp ranh giữa ▢ và tỉnh bạn.'),
  border('giáp giới', 'Lập chốt tại nơi giáp giới ▢.'),
  border('tiếp giáp', 'Triển khai chốt tại nơi tiếp giáp ▢.'),
  border('tiếp giáp với', 'Triển khai chốt tại nơi tiếp giáp với ▢.'),
  border('ranh giới với', 'Thiết lập chốt ở ranh giới với ▢.'),
  border('lân cận', 'Thực hiện giãn cách tại các xã lân cận ▢.'),
  border('gần', 'Dừng khai thác tại các mỏ gần ▢.'),
  border('cách', 'Thiết lập trạm tại điểm cách ▢ 22 km.'),
  border('cách trung tâm', 'Triển khai trạm tại xã cách trung tâm ▢ 15 km.'),
  border('cách trung tâm hành chính', 'Triển khai trạm tại nơi cách trung tâm hành chính ▢ khoảng 5 km.'),
  way('từ', 'Thực hiện cách ly tại nhà đối với người từ ▢.'),
  way('về từ', 'Áp dụng cách ly đối với người về từ ▢.'),
  way('đến từ', 'Áp dụng xét nghiệm đối với người đến từ ▢.'),
  way('đi từ', 'Tạm dừng xe khách đi từ ▢.'),
  way('sang', 'Tạm dừng vận tải hành khách sang ▢.'),
  way('đi', 'Tạm dừng vận tải hành khách đi ▢.'),
  way('đến', 'Tạm dừng tuyến xe từ bến phía Nam đến ▢.'),
  way('qua', 'Triển khai sửa tuyến đường đi qua ▢.'),
  partner('phối hợp với', 'Tăng cường phối hợp với ▢.'),
  partner('phối hợp cùng', 'Tăng cường phối hợp cùng ▢.'),
  partner('phối hợp chặt chẽ với', 'Tăng cường phối hợp chặt chẽ với ▢.'),
  partner('phối hợp', 'Triển khai tuần tra, phối hợp ▢.'),
  partner('hợp tác với', 'Tăng cường hợp tác với ▢.'),
  partner('cùng với', 'Triển khai cùng với ▢.'),
  partner('kết nghĩa với', 'Triển khai kết nghĩa với ▢.'),
  partner('giữa', 'Ban hành quy chế làm việc giữa ▢ và các huyện bạn.'),
  partner('so với', 'Tăng cường kiểm tra vì số ca cao so với ▢.'),
  partner('kinh nghiệm của', 'Triển khai học tập kinh nghiệm của ▢.'),
  partner('kinh nghiệm tại', 'Triển khai học tập kinh nghiệm tại ▢.'),
  partner('mô hình của', 'Triển khai học tập mô hình của ▢.'),
  partner('như', 'Thực hiện như ▢.'),
  exception('trừ', 'Áp dụng tại các huyện (trừ ▢).'),
  exception('ngoại trừ', 'Áp dụng trên địa bàn tỉnh, ngoại trừ ▢.'),
  exception('trừ địa bàn', 'Thực hiện giãn cách toàn tỉnh, trừ địa bàn ▢.'),
  exception('không bao gồm', 'Áp dụng tại các huyện, không bao gồm ▢.'),
  exception('không kể', 'Thực hiện tại 12 huyện, không kể ▢.'),
  exception('không áp dụng tại', 'Quyết định này không áp dụng tại ▢.'),
  exception('không áp dụng đối với', 'Kế hoạch này không áp dụng đối với ▢.'),
  exception('không áp dụng trên địa bàn', 'Quy định này không áp dụng trên địa bàn ▢.'),
];

const NEIGHBOUR_WORDS: ReadonlySet<string> = new Set(neighbourWords.map(({ words }) => words));

/** A distance right after the place: "cách trụ sở xã Hòa Xuân 22 km". */
const DISTANCE_AFTER = new RegExp(
  [
    String.raw`^\s{0,2}(?:${oneOf('khoảng', 'hơn', 'gần')} )?`,
    String.raw`\d{1,4}(?:[.,]\d{1,3})?\s{0,2}${oneOf('km', 'm', 'ki-lô-mét', 'cây số')}(?!\p{L})`,
  ].join(''),
  'u',
);

/**
 * Whether the words around a place name it as a neighbour, a direction, a partner or an exception;
 * its list is looked through.
 */
export function isNeighbour(before: string, after = ''): boolean {
  return phraseAtEnd(headOfList(before), NEIGHBOUR_WORDS) !== null || DISTANCE_AFTER.test(after);
}

function border(words: string, example: string): RoleWords {
  return { words, example, nearMiss: 'Lập chốt bảo vệ, thực hiện giãn cách tại ▢.', because: 'the place itself' };
}

function way(words: string, example: string): RoleWords {
  return { words, example, nearMiss: 'Tạm dừng xe khách từ nay trên địa bàn ▢.', because: 'the word is of time' };
}

function exception(words: string, example: string): RoleWords {
  return { words, example, nearMiss: 'Áp dụng tại ▢, trừ các cơ sở y tế.', because: 'what is left out comes after' };
}

function partner(words: string, example: string): RoleWords {
  return { words, example, nearMiss: 'Triển khai cùng lúc tại ▢.', because: 'nobody works together' };
}
