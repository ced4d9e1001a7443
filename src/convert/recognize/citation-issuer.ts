import { alignedFold } from '../text/aligned-fold.ts';

/**
 * Who issued a cited document, by the words around it. The name ends where the grammar of a citation goes on ("về", "tại", "quy định" …), at a
 * semicolon, bracket or sentence end, or where the next citation begins.
 */
const STOP =
  /\s(?:v[ềêẻẽ]|v\/v|tại|quy định|ban hành|phê duyệt|đến|theo|trên địa bàn|trong|để|và\s+(?:các\s)?(?:Chỉ thị|Quyết định|Công văn|Kế hoạch|Nghị|Thông|Báo cáo|Tờ trình|Công điện|văn bản|Hướng dẫn|số)|hướng dẫn|thông báo|triển khai|sửa đổi|bổ sung|đã|được|là|có|cho|nhằm|gồm|như|do|với|từ|ngày|năm|số|khóa|khoá|đối với|thì|mà|gửi|việc|áp dụng|công bố|giao|chỉ đạo|ý kiến|yêu cầu|đề nghị|phân bổ|thành lập|kiện toàn|điều chỉnh|tăng cường|thực hiện|tiếp tục|chấp thuận|cùng|nêu|kèm|trước|sau|khi|phải|sẽ|đang|cần|nên|không|chưa|còn|hiện|mà|bằng|vào|lên|đến nay|thay thế|bãi bỏ|cho phép|hỗ trợ|kết luận|tổ chức)(?=\s|$)|[;.:()“”"\n]|(?<=(?:^|\s)(?:UBND|HĐND|Ủy ban nhân dân|[Uu]ỷ ban nhân dân|ủy ban nhân dân)\s[^,]{3,40}),\s(?=(?:Chủ tịch\s)?(?:UBND|HĐND|Ủy ban|Uỷ ban|Sở|Ban|Công an|Văn phòng)\s)|,\s(?=(?:các\s)?(?:Chỉ thị|Quyết định|Công văn|Kế hoạch|Nghị|Thông (?:báo|tư)|Báo cáo|Tờ trình|Công điện|văn bản|Hướng dẫn|Chương trình|Kết luận|số|Luật|đồng thời|trong|từng|nhằm|để|[a-zà-ỹđ]+\s))/u;

const HEADS =
  /^(?:Chủ tịch\s+)?(?:Bộ trưởng\s+)?(?:Thường trực\s+)?(?:Giám đốc\s+)?(?:Ủy ban|Uỷ ban|ủy ban|UBND|HĐND|Hội đồng|Chính phủ|Chỉnh phủ|Thủ tướng|Quốc hội|Bộ|Sở|Ban|Văn phòng|Trung tâm|Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Cục|Chi cục|Tổng cục|Phòng|Công an|Thanh tra|BHXH|Bảo hiểm|Ngân hàng|Tòa án|Viện|Liên đoàn|Tổng|Kiểm toán|Mặt trận|Chủ tịch nước|Trưởng|Phó Thủ tướng|BCĐ|TW|Trung ương)/u;

/** Authorities whose whole name is said; what a sentence goes on with after it is not part of it ("Chính phủ và Điều 28 Thông tư …"). Folded. */
const WHOLE =
  /^(?:thu tuong chinh phu|van phong chinh phu|chinh phu|quoc hoi|bo chinh tri|uy ban thuong vu quoc hoi|chu tich nuoc)(?=\s)/;

const clean = (name: string): string | null => {
  const words = name
    .replace(/\s+/g, ' ')
    .replace(/[\s,–-]+$/, '')
    .trim();
  const text = words.slice(0, WHOLE.exec(alignedFold(words))?.[0].length);
  return text.length >= 3 && text.length <= 110 && HEADS.test(text) ? text : null;
};

/** "… của UBND tỉnh Lai Châu về …": the issuer after a number and its date. Null when "của" does not follow at once. */
export const issuerAfter = (after: string): string | null => {
  const match = /^[\s,]{0,3}của\s+/u.exec(after);
  if (!match) return null;
  const rest = after.slice(match[0].length, match[0].length + 130);
  const stop = STOP.exec(rest);
  return clean(stop ? rest.slice(0, stop.index) : rest);
};

/** "… của Sở Y tế tại Công văn số …", "Giám đốc Sở Tài chính tại Công văn số …": the issuer before the type word. */
export const issuerBefore = (before: string): string | null => {
  const match = /\s(?:tại|trong)\s+(?:các\s+)?$/u.exec(before);
  if (!match) return null;
  const phrase = before.slice(Math.max(0, match.index - 120), match.index);
  const at = Math.max(phrase.lastIndexOf(' của '), phrase.lastIndexOf(' Của '));
  const named = at >= 0 ? clean(phrase.slice(at + 5)) : null;
  if (named) return named;
  const official =
    /(?:Giám đốc|Bộ trưởng|Chủ tịch|Chánh)\s+((?:Sở|Bộ|UBND|Ủy ban|Văn phòng|Công an|Cục|Ban)\s[^.;:]{2,80})$/u.exec(
      phrase,
    )?.[1];
  return official ? clean(official) : null;
};

/** "Các Quyết định của UBND tỉnh: số 79/QĐ-UBND …": the issuer between type word and number. */
export const issuerBetween = (between: string): string | null => {
  const match = /^\s*của\s+(.{2,90}?)\s*[:,]?\s*(?:[Ss]ố\s*:?)?\s*$/u.exec(between);
  return match ? clean(match[1] ?? '') : null;
};
