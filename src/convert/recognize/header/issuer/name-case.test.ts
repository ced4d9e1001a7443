import { expect, test } from 'vitest';
import { knowledge } from '../../../../../scripts/tests/test-knowledge.ts';
import { issuerInSentenceCase } from './name-case.ts';

test.each([
  ['ỦY BAN NHÂN DÂN TỈNH CÀ MAU', 'Ủy ban nhân dân tỉnh Cà Mau'],
  ['CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MƯỜNG TÈ', 'Chủ tịch Ủy ban nhân dân huyện Mường Tè'],
  ['CHỦ TỊCH UỶ BAN NHÂN DÂN XÃ ĐẦM DƠI', 'Chủ tịch Uỷ ban nhân dân xã Đầm Dơi'],
  ['VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN TỈNH CÀ MAU', 'Văn phòng Hội đồng nhân dân tỉnh Cà Mau'],
  ['THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'Thường trực Hội đồng nhân dân'],
  ['TÒA ÁN NHÂN DÂN TỈNH CÀ MAU', 'Tòa án nhân dân tỉnh Cà Mau'],
  ['BẢO HIỂM XÃ HỘI TỈNH CÀ MAU', 'Bảo hiểm xã hội tỉnh Cà Mau'],
  ['HỘI KHUYẾN HỌC XÃ HỒNG THÁI', 'Hội Khuyến học xã Hồng Thái'],
  ['BỘ TÀI CHÍNH - BỘ NỘI VỤ', 'Bộ Tài chính - Bộ Nội vụ'],
  ['BAN CHỈ ĐẠO THÀNH PHỐ PHÒNG, CHỐNG DỊCH COVID-19', 'Ban Chỉ đạo thành phố phòng, chống dịch COVID-19'],
  ['BAN CHỈ ĐẠO THÀNH PHỐ PHAN THIẾT', 'Ban Chỉ đạo thành phố Phan Thiết'],
  ['TRƯỜNG THCS NGUYỄN DU', 'Trường THCS Nguyễn Du'],
  ['TRƯỜNG TIỂU HỌC VÀ THCS NGUYỄN DU', 'Trường Tiểu học và THCS Nguyễn Du'],
  ['TRƯỜNG TRUNG HỌC PHỔ THÔNG NGUYỄN DU', 'Trường Trung học phổ thông Nguyễn Du'],
  ['TRƯỜNG MẦM NON HOA SEN', 'Trường Mầm non Hoa Sen'],
  ['PHÒNG CẢNH SÁT GIAO THÔNG', 'Phòng Cảnh sát giao thông'],
  ['ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH TỈNH', 'Đài Phát thanh và Truyền hình tỉnh'],
  ['TRƯỜNG CAO ĐẲNG Y TẾ', 'Trường Cao đẳng Y tế'],
  ['LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT TỈNH', 'Liên hiệp các hội Khoa học và Kỹ thuật tỉnh'],
  ['BAN QLDA ĐẦU TƯ XÂY DỰNG', 'Ban QLDA đầu tư xây dựng'],
  ['UB MẶT TRẬN TỔ QUỐC', 'UB Mặt trận Tổ quốc'],
  ['TRẠM Y TẾ TP. HUẾ', 'Trạm Y tế TP. Huế'],
  [
    'VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO - TÒA ÁN NHÂN DÂN TỐI CAO',
    'Viện kiểm sát nhân dân tối cao - Tòa án nhân dân tối cao',
  ],
  ['CHI CỤC BẢO VỆ MÔI TRƯỜNG', 'Chi cục Bảo vệ môi trường'],
  ['TRUNG TÂM BẢO TRỢ XÃ HỘI', 'Trung tâm Bảo trợ xã hội'],
  ['HUYỆN ỦY CÔ TÔ', 'Huyện ủy Cô Tô'],
  ['HỘI ĐỒNG XÉT TUYỂN', 'Hội đồng xét tuyển'],
  ['PHÒNG GIÁO DỤC MẦM NON TƯ THỤC', 'Phòng Giáo dục mầm non tư thục'],
  ['Chủ tịch ủy ban nhân dân xã Đầm Dơi', 'Chủ tịch ủy ban nhân dân xã Đầm Dơi'],
])('%s is %s', (printed, name) => {
  expect(issuerInSentenceCase(printed, knowledge.heads)).toBe(name);
});
