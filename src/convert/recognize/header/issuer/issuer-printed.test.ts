import { expect, test } from 'vitest';
import { knowledge } from '../../../../../scripts/tests/test-knowledge.ts';
import { nameOfPrinted } from './issuer-printed.ts';

test.each([
  ['HỘI ĐỒNG NHÂN DÂN XÃ PHƯỚC DINH KHÓA I - KỲ HỌP THỨ 2', 'Hội đồng nhân dân xã Phước Dinh'],
  ['HỘI ĐỒNG NHÂN DÂN TỈNH CÀ MAU KHOÁ X, NHIỆM KỲ 2021 - 2026, KỲ HỌP THỨ NĂM', 'Hội đồng nhân dân tỉnh Cà Mau'],
  ['HỘI ĐỒNG NHÂN DÂN HUYỆN ĐẦM DƠI (KỲ HỌP CHUYÊN ĐỀ LẦN 3)', 'Hội đồng nhân dân huyện Đầm Dơi'],
  ['HỘI ĐỒNG NHÂN DÂN HUYỆN ĐẦM DƠI NHIỆM KỲ 2021 – 2026', 'Hội đồng nhân dân huyện Đầm Dơi'],
  ['QUỐC HỘI KHÓA XV', 'Quốc hội'],
  ['ĐOÀN ĐẠI BIỂU QUỐC HỘI KHÓA XV TỈNH CÀ MAU', 'Đoàn đại biểu Quốc hội tỉnh Cà Mau'],
  ['TRUNG TÂM KHÓA ĐÀO TẠO NGHỀ', 'Trung tâm Khóa đào tạo nghề'],
  ['ỦY BAN NHÂN DÂN XÃ KHÓA BẢO', 'Ủy ban nhân dân xã Khóa Bảo'],
])('%s is %s', (printed, name) => {
  expect(nameOfPrinted(printed, knowledge)).toBe(name);
});
