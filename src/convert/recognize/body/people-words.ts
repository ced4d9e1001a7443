/**
 * Abbreviations of kính gửi and nơi nhận, where every name is shortened: each is read as the words
 * that it stands for. `before` is what follows it there (a pattern, of the words after one space),
 * where the letters alone say something else elsewhere.
 */
export interface PeopleWord {
  readonly short: string;
  readonly words: string;
  readonly before?: string;
  readonly example: string;
  readonly nearMiss: string;
}

const BODIES_WITH_STANDING = '(?:HĐND|Hội đồng|Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ?';
const COMMITTEE = '(?:(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) [uủ][ỷy]|HĐND|UBND|Trung ương)';

/** The rows; a test reads the example and the near miss of each. */
export const peopleWords: readonly PeopleWord[] = [
  word('TT', 'Thường trực', 'TT Huyện ủy', 'TT Y tế', BODIES_WITH_STANDING),
  word('TT.', 'Thường trực', 'TT. HĐND tỉnh', 'TT. Krông Năng', BODIES_WITH_STANDING),
  word('TTHĐND', 'Thường trực HĐND', 'TTHĐND tỉnh', 'TTHC tỉnh'),
  word('Thường tực', 'Thường trực', 'Thường tực HĐND tỉnh', 'Thường xuyên'),
  word('BTT', 'Ban Thường trực', 'BTT UBMTTQVN tỉnh', 'BTTTT', '(?:UB|Ủy ban)'),
  word('BTV', 'Ban Thường vụ', 'BTV Huyện ủy', 'BTVH', COMMITTEE),
  word('CT', 'Chủ tịch', 'CT UBND tỉnh', 'CT 16', '(?:UBND|HĐND)'),
  word('CT,', 'Chủ tịch,', 'CT, PCT UBND tỉnh', 'CT, KT', '(?:các )?PCT'),
  word('CT và', 'Chủ tịch và', 'CT và các PCT UBND huyện', 'CT và KT', '(?:các )?PCT'),
  word('PCT', 'Phó Chủ tịch', 'PCT UBND tỉnh', 'PCT 16', '(?:UBND|HĐND)'),
  word('PCT.', 'Phó Chủ tịch', 'PCT. UBND thành phố', 'PCT. Sơn', '(?:UBND|HĐND)'),
  word('CVP,', 'Chánh Văn phòng,', 'CVP, PCVP UBND tỉnh', 'CVP, KT', '(?:các )?PCVP'),
  word('CVP', 'Chánh Văn phòng', 'CVP UBND tỉnh', 'CVP Hùng', '(?:UBND|HĐND)'),
  word('PCVP', 'Phó Chánh Văn phòng', 'PCVP UBND huyện', 'PCVP Hùng', '(?:UBND|HĐND)'),
  word('VP', 'Văn phòng', 'VP Huyện ủy', 'VP 2', COMMITTEE),
  word('VP.', 'Văn phòng', 'VP. Tỉnh ủy', 'VP. Hùng', COMMITTEE),
  word('VPCP', 'Văn phòng Chính phủ', 'VPCP', 'VPCC'),
  word('TTgCP', 'Thủ tướng Chính phủ', 'TTgCP', 'TTgia'),
  word('PTTg', 'Phó Thủ tướng Chính phủ', 'các PTTg', 'PTTT'),
  word('Thủ tướng CP', 'Thủ tướng Chính phủ', 'các Phó Thủ tướng CP', 'Thủ tướng'),
  word('thuộc CP', 'thuộc Chính phủ', 'cơ quan thuộc CP', 'thuộc CPI'),
  word('UBTV Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'UBTV Quốc hội', 'UBTV'),
  word('UBTVQH', 'Ủy ban Thường vụ Quốc hội', 'UBTVQH', 'UBTVQHX'),
  word('UBMTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'UBMTTQVN huyện', 'UBMT'),
  word('UBMT TQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'UBMT TQVN tỉnh', 'UBMT TQ'),
  word('UB MTTQ', 'Ủy ban Mặt trận Tổ quốc', 'UB MTTQ huyện', 'UB MTTN'),
  word('UBMTTQ VN', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'UBMTTQ VN tỉnh', 'UBMTTQ X'),
  word('Ủy ban TW', 'Ủy ban Trung ương', 'Ủy ban TW Mặt trận Tổ quốc Việt Nam', 'Ủy ban TWW', 'M[ặT]'),
  word('Ban TG', 'Ban Tuyên giáo', 'Ban TG Tỉnh ủy', 'Ban TGD', COMMITTEE),
  word('Ban TC', 'Ban Tổ chức', 'Ban TC Huyện ủy', 'Ban TCKT', COMMITTEE),
  word('Ban DV', 'Ban Dân vận', 'Ban DV Tỉnh ủy', 'Ban DVX', COMMITTEE),
  word('Ban NC', 'Ban Nội chính', 'Ban NC Tỉnh ủy', 'Ban NCT', COMMITTEE),
  word('Ban KTNS,', 'Ban Kinh tế - Ngân sách', 'Ban KTNS, HĐND tỉnh', 'Ban KTNS, X', 'HĐND'),
  word('Ban KTNS', 'Ban Kinh tế - Ngân sách', 'Ban KTNS HĐND tỉnh', 'Ban KTNSX', 'HĐND'),
  word('KSBT', 'Kiểm soát bệnh tật', 'Trung tâm KSBT tỉnh', 'KSBTX'),
  word('THVN', 'Truyền hình Việt Nam', 'Đài THVN', 'THVNX'),
  word('TNVN', 'Tiếng nói Việt Nam', 'Đài TNVN', 'TNVNX'),
  word('TTXVN', 'Thông tấn xã Việt Nam', 'TTXVN', 'TTXVNX'),
  word('CT-XH', 'chính trị - xã hội', 'các tổ chức CT-XH huyện', 'CT-XHX'),
  word('TCCS Đảng', 'tổ chức cơ sở Đảng', 'Các TCCS Đảng trực thuộc', 'TCCS'),
  word('TCSS Đảng', 'tổ chức cơ sở Đảng', 'Các TCSS Đảng trực thuộc', 'TCSS'),
  word('BCĐQG', 'Ban Chỉ đạo Quốc gia', 'BCĐQG', 'BCĐQGX'),
  word('KKT', 'Khu kinh tế', 'BQL KKT Dung Quất', 'KKTX'),
  word('các KCN', 'các Khu công nghiệp', 'BQL các KCN tỉnh', 'các KCNX'),
  word('BĐBP', 'Bộ đội Biên phòng', 'Bộ Chỉ huy BĐBP tỉnh', 'BĐBPX'),
  word('PCTTT', 'phòng, chống thiên tai', 'Ban Chỉ huy PCTTT và TKCN tỉnh', 'PCTTTX'),
];

function word(short: string, words: string, example: string, nearMiss: string, before?: string): PeopleWord {
  return { short, words, example, nearMiss, ...(before !== undefined && { before }) };
}
