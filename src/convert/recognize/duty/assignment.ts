import type { Block, Outline, Span } from '../../model.ts';

/**
 * A sentence that tells an agency to do something: where the agency is named and where the sentence
 * stands.
 */
export interface AssignmentMention {
  readonly agency: Span;
  readonly sentence: Span;
}

const AGENCY_HEAD =
  '(?:Các |các |Thủ trưởng (?:các )?|Giám đốc (?:các )?|Chủ tịch |Chánh |Trưởng |Bí thư |Người đứng đầu |Bộ trưởng )?(?:Sở|sở|Phòng|phòng|[Bb]an(?! hành)|Công an|công an|UBND|Ủy ban|Uỷ ban|ủy ban|HĐND|Văn phòng|văn phòng|Trung tâm|trung tâm|[Bb]ộ(?! (?:phận|luật|máy))|Cục|Chi cục|Thanh tra|Đài|Báo|Trạm|Bệnh viện|[Tt]rường(?! hợp)|Huyện|huyện|Quận|[Tt]hành (?:ủy|uỷ|phố|viên)|[Tt]hị (?:xã|ủy|uỷ|trấn)|Tỉnh|tỉnh|Đảng|đảng|cấp ủy|Cấp ủy|Kho bạc|Ngân hàng|Bảo hiểm|Liên đoàn|Mặt trận|[Hh]ội(?! (?:nghị|thảo|họp|đồng nghiệm thu))|Đoàn|đoàn|BCĐ|BCD|Tổ(?! chức)|cơ quan|Cơ quan|đơn vị|xã|Điện lực|Viễn thông|Chi nhánh|Quân|Bộ đội|Thường trực|Ngành|ngành|Công ty|Hạt|Tòa|Viện)';

/**
 * "Giao Sở Y tế …", "Yêu cầu …", "Đề nghị …", "- Chỉ đạo phòng Y tế …" at the head of a provision
 * or sentence.
 */
const DIRECT = new RegExp(
  `^[^\\p{L}]{0,4}(?:\\d[\\d.]*[.)]?\\s*|[a-zđ]\\)\\s*|Điều \\d+\\.\\s*)?(?:Giao(?: cho)?|Yêu cầu|Đề nghị|Chỉ đạo|Phân công)\\s+(${AGENCY_HEAD}[^.;:]{0,140}?)(?=\\s(?:chủ trì|phối hợp|có trách nhiệm|tham mưu|tổ chức|tiếp tục|thực hiện|chỉ đạo|hướng dẫn|kiểm tra|rà soát|báo cáo|làm|theo dõi|căn cứ|triển khai|trực tiếp|xây dựng|huy động|bố trí|tăng cường|khẩn trương|trích|khôi phục|vận hành|tổng hợp|đẩy mạnh|bảo đảm|đảm bảo|nghiên cứu|kịp thời|cung cấp|để|xem xét|lãnh đạo)|:|,\\s(?:chủ trì|phối hợp)|$)`,
  'u',
);

/** "Sở Y tế: …", "Công an huyện phối hợp …", "UBND các xã, thị trấn có trách nhiệm …". */
const SUBJECT = new RegExp(
  `^[^\\p{L}]{0,4}(?:\\d[\\d.]*[.)]?\\s*|[a-zđ]\\)\\s*|Điều \\d+\\.\\s*)?(${AGENCY_HEAD}[^.;:]{0,150}?)(?=\\s*:|\\s+(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|tiếp tục|chỉ đạo|tham mưu|tổ chức|hướng dẫn|kiểm tra|rà soát|chủ động|theo dõi|đẩy mạnh|tăng cường|bảo đảm|đảm bảo|căn cứ|thực hiện|kiểm soát|cử|kích hoạt|phải|nghiên cứu|lãnh đạo|khẩn trương|bố trí|báo cáo)\\s)`,
  'u',
);

/** A heading that is nothing but agencies: "5. Giao Sở Y tế:", "8. UBND các xã, thị trấn". */
const HEADING = new RegExp(
  `^[^\\p{L}]{0,4}(?:\\d[\\d.]*[.)]?\\s*|[IVX]+[.\\s-]*\\s*|[a-zđ]\\)\\s*|Điều \\d+\\.\\s*)?(?:Giao(?: cho)?\\s+|Đối với\\s+|Đề nghị\\s+)?(${AGENCY_HEAD}[^.;:]{0,170})\\s*:?\\s*$`,
  'u',
);

/**
 * Who is told to do what, verbatim. A provision that opens with an agency and a verb of duty, or
 * with "Giao/Yêu cầu/Đề nghị <agency>"; and every provision under a heading that is only an
 * agency's name. Found by rule: not a complete list of duties.
 */
export function recognizeAssignments(outline: Outline): AssignmentMention[] {
  const { blocks, reading } = outline;
  const found: AssignmentMention[] = [];
  const textOf = (b: Block): string => reading.slice(b.start, b.end);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.part !== 'body') continue;
    const heading =
      block.kind === 'heading' && block.style !== null ? agencyIn(HEADING, textOf(block), block.start) : null;
    if (heading) {
      let k = i + 1;
      for (; k < blocks.length && covered(block, blocks[k] as Block); k++) {
        const child = blocks[k] as Block;
        if (isDuty(child) && child.depth === block.depth + 1)
          found.push({ agency: heading, sentence: { start: child.start, end: child.end } });
      }
      if (k > i + 1) i = k - 1;
      continue;
    }
    if (!isDuty(block)) continue;
    const agency =
      agencyIn(DIRECT, textOf(block), block.start) ??
      (block.style !== null ? agencyIn(SUBJECT, textOf(block), block.start) : null);
    if (agency) found.push({ agency, sentence: { start: block.start, end: block.end } });
  }
  return found;
}

function agencyIn(pattern: RegExp, text: string, at: number): Span | null {
  const match = pattern.exec(text);
  const name = match?.[1]?.trimEnd();
  if (!match || !name || name.length < 4) return null;
  const start = at + match.index + match[0].indexOf(name);
  return { start, end: start + name.length };
}

function covered(a: Block, b: Block): boolean {
  return b.depth > a.depth;
}

/** Agencies are told what to do in the text proper. */
function isDuty(block: Block): boolean {
  return block.part === 'body' && (block.kind === 'provision' || block.kind === 'paragraph');
}
