import { oneOf } from '../../text/one-of.ts';

const OFFICE_IN_CAPITALS = oneOf(
  ...[
    'BỘ TRƯỞNG',
    'THỨ TRƯỞNG',
    'CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'THỦ TƯỚNG',
    'CHÁNH VĂN PHÒNG',
  ],
  ...['TỔNG CỤC TRƯỞNG', 'CỤC TRƯỞNG', 'CHỦ NHIỆM', 'TỔNG THANH TRA', 'THỐNG ĐỐC', 'VIỆN TRƯỞNG', 'CHÁNH ÁN'],
);
const CAPACITIES = String.raw`(?:(?:TM|KT|TL|TUQ|T/M|K/T|T/L)(?:\.\s?|\s)|XÁC THỰC VĂN BẢN HỢP NHẤT\s)`;
const FILE_COPY = String.raw`[-–]?\s?Lưu\s?:[^.;]{1,60}[.;)]`;
const SIGNER = String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*(?!\p{L})){1,4}`;

/** What may follow the name of who signs in one line: the head of what is attached. */
const ATTACHED_HEAD = String.raw`\s(?:\p{Lu}{2}|Phụ lục|Mẫu\s|Biểu\s)`;

/**
 * "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Chiến": capacities, office and name of
 * who signs in one line; also after the last item of nơi nhận, and before the head of an annex.
 */
const SIGNATURE = new RegExp(
  String.raw`^(${FILE_COPY}\s)?${CAPACITIES}[\p{Lu}\s.,]{6,120}\s${SIGNER}(?=$|${ATTACHED_HEAD})`,
  'u',
);

/** The same without a capacity ("BỘ TRƯỞNG Đặng Quốc Khánh"), which only the last item of nơi nhận above it tells from other words. */
const SIGNATURE_OF_OFFICE = new RegExp(
  String.raw`^(${FILE_COPY}\s)?${OFFICE_IN_CAPITALS}[\p{Lu}\s.,]{0,80}\s${SIGNER}(?=$|${ATTACHED_HEAD})`,
  'u',
);

/** How many lines below the last item of nơi nhận such a signature stands. */
const LINES_BELOW_FILE_COPY = 3;

const SIGNATURE_PARTS = new RegExp(
  oneOf(
    String.raw`\s(?=(?:KT|TL|TUQ)\.)`,
    String.raw`(?<=${oneOf('TRƯỞNG', 'CHỦ TỊCH', 'GIÁM ĐỐC', 'VĂN PHÒNG', 'CHÍNH PHỦ', 'NHÂN DÂN')})\s(?=${oneOf(
      String.raw`PHÓ\s`,
      ...['CHÁNH VĂN PHÒNG', 'THỨ TRƯỞNG', 'THỦ TƯỚNG', 'CHỦ TỊCH', 'GIÁM ĐỐC'],
    )})`,
    String.raw`(?<=HỢP NHẤT)\s`,
    String.raw`(?<=\p{Lu}{2})\s(?=\p{Lu}\p{Ll})`,
  ),
  'gu',
);

/** A signature, with the item of nơi nhận before it, is no longer than this. */
const LONGEST_SIGNATURE = 600;

/**
 * The places before, between and after the capacities, the office and the name of a signature in one
 * line; none where the line is no signature. `belowFileCopy`: how many lines the last item of nơi
 * nhận stands above it.
 */
export function signaturePlaces(line: string, belowFileCopy: number): number[] {
  const head = line.slice(0, LONGEST_SIGNATURE);
  const match =
    SIGNATURE.exec(head) ?? (belowFileCopy <= LINES_BELOW_FILE_COPY ? SIGNATURE_OF_OFFICE.exec(head) : null);
  if (!match) return [];
  const start = match[1]?.length ?? 0;
  const places = [...match[0].matchAll(SIGNATURE_PARTS)].map((m) => m.index).filter((place) => place >= start);
  const all = new Set([Math.max(0, start - 1), ...places, match[0].length]);
  return [...all].filter((place) => place > 0 && place < line.length).sort((a, b) => a - b);
}

/** Whether a trimmed line is the last item of nơi nhận: "- Lưu: VT, KTTH.". */
export function isFileCopy(line: string): boolean {
  return /^[^\p{L}]{0,3}Lưu\s?:?\s/u.test(line);
}
