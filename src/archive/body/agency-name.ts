/**
 * Names of agencies made comparable, for grouping only: pages show every name as its document
 * prints it.
 */

import { placeTone } from '../../vietnamese/tone-place.ts';

/** Offices that speak for their body. */
const OFFICE_BEFORE_BODY =
  /^(?:đồng chí\s+)?(?:phó\s+)?(?:chủ tịch|bộ trưởng|giám đốc|thủ trưởng|chánh|trưởng|bí thư|thường trực|tổng giám đốc|người đứng đầu)\s+(?=(?:ubnd|hđnd|sở|bộ|ban|văn phòng|phòng|công an|các|huyện ủy|tỉnh ủy|thành ủy|quận ủy|cục|trung tâm|thanh tra|chi cục|ủy ban|hội đồng|đảng ủy)(?!\p{L}))/u;

/**
 * What follows a name where it goes over into what the agency is to do; not the verb in a name (Ban
 * Chỉ đạo, Ủy ban Kiểm tra).
 */
const VERB =
  /[\s,]+(?:chủ trì|chủ tri|phối hợp|(?<!ban\s)chỉ đạo|có trách nhiệm|chịu trách nhiệm|tập trung|nghiêm túc|tiếp thu|theo chức năng|theo thẩm quyền|căn cứ|là cơ quan|thống nhất|gửi|tham mưu|tổ chức (?!thực hiện$)|thực hiện|tăng cường|khẩn trương|tiếp tục|quyết định|nghiên cứu|hướng dẫn|(?<!(?:ban|đoàn|tổ)\s)kiểm tra|rà soát)(?!\p{L}).*$/iu;

/**
 * Heads with which another agency's name begins in a list: “Sở Y tế, Công an tỉnh”. Small letters
 * go on with the name before (“các huyện, thị xã”).
 */
const NEXT =
  /,\s+(?=(?:Chủ tịch\s|Giám đốc\s)?(?:UBND|HĐND|Ủy ban|Uỷ ban|Sở|Phòng|Ban|Công an|Bộ|Đài|Báo|Trung tâm|Bệnh viện|Chi cục|Cục|Văn phòng|Trạm|Trường|Thanh tra|Kho bạc|Hội|Đoàn|Mặt trận|Liên đoàn|Viện|Tòa án)\s)/u;

/**
 * A name in lower case, abbreviated the usual way, without the office before it and the duty after
 * it: `Chủ tịch Uỷ ban nhân dân các huyện chỉ đạo` → `ubnd các huyện`.
 */
export function agencyKey(printed: string): string {
  const name = placeTone(printed.normalize('NFC').toLowerCase())
    .replace(/\s+/g, ' ')
    .replace(/ủy ban nhân dân/g, 'ubnd')
    .replace(/hội đồng nhân dân/g, 'hđnd')
    .replace(/\s*[–-]\s*/g, ' - ')
    .replace(/^(?:giao|yêu cầu|đề nghị|chỉ đạo)\s+/u, '')
    .replace(VERB, '')
    .replace(/[\s,;:.(]+$/, '')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
  return name.replace(OFFICE_BEFORE_BODY, '');
}

/** A name as printed, without the duty after it: the words kept are the document's own. */
export function agencyLabel(printed: string): string {
  return printed.replace(VERB, '').replace(/[\s,;:.(]+$/, '');
}

/** The agencies of a printed list, each verbatim. */
export function agenciesIn(printed: string): readonly string[] {
  return printed.split(NEXT).map((name) => name.trim());
}
