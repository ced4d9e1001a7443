/**
 * Pieces of sentences of the generated archive, the commonest first in each list. Written for this
 * generator.
 */

export const openings = [
  'Thời gian qua',
  'Trong những tháng đầu năm',
  'Tuy nhiên',
  'Trước tình hình đó',
  'Để kịp thời khắc phục những hạn chế nêu trên',
  'Qua kiểm tra thực tế tại một số địa phương',
  'Theo báo cáo của các đơn vị',
  'Nhằm nâng cao hiệu lực, hiệu quả quản lý nhà nước',
  'Căn cứ tình hình thực tế',
  'Từ nay đến cuối năm',
  'Trong thời gian tới',
  'Bên cạnh kết quả đạt được',
] as const;

export const orders = [
  'chủ trì, phối hợp với',
  'chỉ đạo',
  'yêu cầu',
  'giao',
  'đề nghị',
  'đôn đốc, hướng dẫn',
  'thường xuyên kiểm tra, giám sát',
  'tham mưu cho cấp có thẩm quyền về',
  'chịu trách nhiệm toàn diện về',
  'tiếp tục đẩy mạnh',
  'tập trung nguồn lực cho',
  'kịp thời báo cáo về',
  'xây dựng kế hoạch chi tiết đối với',
  'khẩn trương hoàn thành',
  'quán triệt đầy đủ các nội dung liên quan đến',
  'tổng kết, đánh giá',
  'rút kinh nghiệm trong',
] as const;

export const manners = [
  'một cách nghiêm túc',
  'đúng thời hạn',
  'không để xảy ra sai sót',
  'bảo đảm công khai, minh bạch',
  'trên tinh thần không chủ quan, lơ là',
  'phù hợp với điều kiện của địa phương',
  'theo đúng quy định của pháp luật',
  'với quyết tâm chính trị cao nhất',
  'gắn với trách nhiệm người đứng đầu',
  'thiết thực, hiệu quả, tiết kiệm',
  'đồng bộ từ tỉnh đến cơ sở',
  'không để dây dưa, kéo dài',
  'đi từng ngõ, gõ từng nhà, rà từng đối tượng',
  'vừa phòng, chống dịch, vừa phát triển kinh tế',
] as const;

export const formulas = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
  'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019',
  'Căn cứ Luật Ban hành văn bản quy phạm pháp luật',
  'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015',
  'Căn cứ Luật Phòng, chống bệnh truyền nhiễm',
  'Căn cứ Luật Phòng, chống thiên tai',
  'Căn cứ Luật Lâm nghiệp',
  'Căn cứ Luật Đất đai',
  'Căn cứ Luật Thi đua, khen thưởng',
  'Căn cứ Luật Đầu tư công',
] as const;

export const closings = [
  'Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về cơ quan thường trực để được hướng dẫn',
  'Yêu cầu Thủ trưởng các cơ quan, đơn vị, Chủ tịch Ủy ban nhân dân các xã, phường, thị trấn nghiêm túc triển khai thực hiện',
  'Chỉ thị này có hiệu lực kể từ ngày ký',
  'Nhận được văn bản này, đề nghị các cơ quan, đơn vị triển khai thực hiện',
  'Giao Văn phòng theo dõi, đôn đốc, tổng hợp kết quả báo cáo theo quy định',
] as const;
