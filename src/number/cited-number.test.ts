import { describe, expect, test } from 'vitest';
import { citedNumbers } from './cited-number.ts';
import { canonicalForm } from './document-number.ts';
import { withPlainSigns } from './plain-signs.ts';

function numbersIn(text: string): string[] {
  return citedNumbers(text, withPlainSigns).map(({ number }) => canonicalForm(number));
}

describe('a document number in running text', () => {
  test.each([
    ['Chỉ thị số 17/CT-UBND ngày 01/8/2021', ['17/CT-UBND']],
    ['Thông tư số 01/2022/TT-BYT', ['01/2022/TT-BYT']],
    ['Quyết định số 135/1998/QĐ-TTg', ['135/1998/QĐ-TTg']],
    ['Quyết định 1234/QĐ-UBND-HC', ['1234/QĐ-UBND-HC']],
    ['Nghị quyết số 08-NQi/TW', ['08-NQi/TW']],
    ['Chương trình số 16-CTr/BCSĐ', ['16-CTr/BCSĐ']],
    ['QĐ số 12-QĐi/TU', ['12-QĐi/TU']],
    ['Chỉ thị số 05 - CT/HU', ['05-CT/HU']],
    ['Nghị định số 64-CP ngày 27/9/1993', ['64-CP']],
    ['Quyết định số 176-HĐBT', ['176-HĐBT']],
    ['Nghị định số 64/CP', ['64/CP']],
    ['Nghị quyết số 66.13/2026/NQ-CP của Chính phủ', ['66.13/2026/NQ-CP']],
    ['Luật số 45/2019/QH14', ['45/2019/QH14']],
    ['Nghị quyết số 19/2025/QH 15 ngày 19 tháng 02 năm 2025', ['19/2025/QH15']],
    ['Nghị quyết 101/2025/UBTVQH 15 của Ủy ban', ['101/2025/UBTVQH15']],
    ['Nghị quyết số 75/NQ-UBTVQH 15', ['75/NQ-UBTVQH15']],
    ['Công văn số 12/UBND 15 phường', ['12/UBND']],
    ['Nghị quyết số 30a/2008/NQ-CP', ['30a/2008/NQ-CP']],
    ['công văn số 151/CT-TT&HT', ['151/CT-TT&HT']],
    ['văn bản số 190101/CV/RKV', ['190101/CV/RKV']],
    ['số 29/2025/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC', ['29/2025/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC']],
    ['Công văn số 2522/UBND-VX, 2523/UBND-VX', ['2522/UBND-VX', '2523/UBND-VX']],
    ['Công văn số 412/STNMT-QLĐĐ', ['412/STNMT-QLĐĐ']],
    ['Tờ trình số 931/TTr-PGD.Q8 ngày', ['931/TTr-PGD.Q8']],
    ['Công văn số 18-CV/TC-NV', ['18-CV/TC-NV']],
    ['có Chỉ thị 01, 13, 33/CT-UB v.v..', ['01/CT-UB', '13/CT-UB', '33/CT-UB']],
    ['các Chỉ thị số 15 và 16/CT-UBND', ['15/CT-UBND', '16/CT-UBND']],
    ['ngày 12, 33/CT-UB', ['33/CT-UB']],
    ['khoản 1, 2 và 33/CT-UB', ['33/CT-UB']],
    ['thực hiện 16/CT-UBND. Sở Y tế', ['16/CT-UBND']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('a number that a line or a scan broke', () => {
  test.each([
    ['Báo cáo số 87/BC- UBND', ['87/BC-UBND']],
    ['Công điện số 889/CĐ- -TTg', ['889/CĐ-TTg']],
    ['Chỉ thị số 17/CT-UBNDngày 01/8/2021', ['17/CT-UBND']],
    ['Nghị định 04/201 9/NĐ-CP', ['04/2019/NĐ-CP']],
    ['Báo cáo 12/BTNMT - Quy chuẩn kỹ thuật', ['12/BTNMT']],
    ['Nghị định số 71/2016/NĐ- CP', ['71/2016/NĐ-CP']],
    ['Công văn số 2522 / UBND – VX', ['2522/UBND-VX']],
    ['Thông tư số05/2005/TT-BTC', ['05/2005/TT-BTC']],
    ['Nghị định s6 04/2014/NĐ-CP', ['04/2014/NĐ-CP']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('what is no document number', () => {
  test.each([
    'ngày 01/8/2021',
    'trực 24/7, 24/24 giờ',
    '1/2 số hộ, 19/19 xã',
    'điện thoại 02123/831.024 hoặc 0269.3655.123',
    'Quốc lộ 1A, đường ĐT.106, Quốc lộ 4H tại Km 78+200',
    'tốc độ 40/Km',
    'theo Mẫu số 04a/ĐK-TNCN, biểu số 02/TKĐĐ',
    'lập theo mẫu số  01/BM-TH',
    'lập theo biểu  02/BM-TH',
    'theo phụ lục số: 05/PL-UBND',
    'theo bảng kê số: “01/BK-VT',
    'nộp tờ khai " 05/TK-GTGT',
    'Ký hiệu: 01a-SDKP/ĐVDT',
    'theo các mẫu số 01/QĐC, 02/QĐC và 03/QĐC của Phụ lục I',
    'theo các mẫu số 07/CLĐ của Phụ lục II, 04/THĐ của Phụ lục III',
    'Biên bản (Mẫu số 01 và 02/HNMT)',
    'Kèm theo các mẫu số 05, 06, 07/HĐBC-HĐND',
    'quy định tại Bảng số 04/QĐC và Sơ đồ số 02/CLĐ',
    'Mã số 06/PYCPT-XDTMS',
    'nhà đất của tổ chức, cá nhân (diện 2/IV) ở phía Nam',
    'dự thảo Quyết định số …/QĐ-UBND và Thông tư số /2025/TT-BTC',
    'QCVN 40:2011/BTNMT - Quy chuẩn kỹ thuật quốc gia',
    'Nghị định số 1 18/2021/NĐ-CP',
    'Chương trình 0§8-CTr/TU',
    'số 8T/QĐ-UBND',
    'khoảng 64-CP',
    'thực hiện 16/CT-T Tự',
  ])('%s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});

describe('part of a number is no number', () => {
  test.each([
    'Kế hoạch số 88/KH-BCĐ3§9HN',
    'Quyết định số 118/QĐ-ƯBND ngày',
    'Tờ trình số 77/TT, -SXD ngày',
    'Nghị định số ] 04/2019/NĐ-CP',
    'Nghị định số  | 04/2019/NĐ-CP',
    'Nghị định số l  04/2019/NĐ-CP',
    'Nghị quyết số 1234–2018/NQ-CP',
  ])('%s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  test.each([
    ['Quyết định số 118/QĐ-UBND - Sở Y tế', ['118/QĐ-UBND']],
    ['(Quyết định số 118/QĐ-UBND, Nghị quyết)', ['118/QĐ-UBND']],
    ['[1] 04/2019/NĐ-CP', ['04/2019/NĐ-CP']],
    ['Nghị quyết số I và 04/2019/NĐ-CP', ['04/2019/NĐ-CP']],
    ['mẫu theo Thông tư 05/TT-BTC', ['05/TT-BTC']],
    ['Phiếu chuyển số 12/PC-UBND, tình hình tại 05/BC-UBND', ['12/PC-UBND', '05/BC-UBND']],
    ['mẫu số 01/QĐC và Thông tư 05/TT-BTC', ['05/TT-BTC']],
    ['mẫu số 01/QĐC; 02/QĐC. Công văn số 12/UBND-VX', ['12/UBND-VX']],
    ['Mẫu số 3. Thông tư 05/TT-BTC', ['05/TT-BTC']],
  ])('%s has one', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('numbers that share the symbol of the one after them', () => {
  const TAIL = ' của Ủy ban nhân dân thành phố về việc tổ chức lại các đơn vị sự nghiệp công lập trên địa bàn.';

  test.each([
    ['Chỉ thị  02,  14 và 31/CT-UB', ['02/CT-UB', '14/CT-UB', '31/CT-UB']],
    ['Chỉ thị 02 và theo 31/CT-UB', ['31/CT-UB']],
    ['điều 2, 31/CT-UB', ['31/CT-UB']],
    ['gồm 2, 31/CT-UB', ['31/CT-UB']],
    ['Nghị định 02, 14/2021/NĐ-CP', ['14/2021/NĐ-CP']],
    ['Chỉ thị 02, 14-CT/TU', ['14-CT/TU']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
    expect(numbersIn(`${text}${TAIL}`)).toEqual(numbers);
    expect(numbersIn(`${TAIL} ${text}`)).toEqual(numbers);
  });

  test.each([...['ngày', 'tháng', 'năm', 'khoản', 'Điều', 'điểm', 'mục', 'phần', 'chương', 'quý', 'thứ', 'gồm']])(
    'a number after “%s” is of no document',
    (word) => {
      expect(numbersIn(`${word} 2, 31/CT-UB`)).toEqual(['31/CT-UB']);
    },
  );

  test('each is at its own figures', () => {
    const text = 'các Chỉ thị 02, 14 và 31/CT-UB';
    const places = citedNumbers(text, withPlainSigns).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['02', '14', '31/CT-UB']);
  });
});

test('numbers of every form come in the order of the text', () => {
  const text =
    'Nghị định số 64-CP, Kết luận số 12-KL/TU, Chỉ thị 02, 14/CT-UB, Nghị định số 87-CP và Luật số 45/2019/QH14';
  expect(numbersIn(text)).toEqual(['64-CP', '12-KL/TU', '02/CT-UB', '14/CT-UB', '87-CP', '45/2019/QH14']);
});
