/**
 * What the texts of the generated archive speak of, the commonest first. Written for this
 * generator.
 */

/**
 * A subject of directives: what it is called in titles, the things it speaks of, what is to be
 * done.
 */
export interface Subject {
  readonly title: string;
  readonly things: readonly string[];
  readonly deeds: readonly string[];
}

const subject = (title: string, things: string, deeds: string): Subject => ({
  title,
  things: things.split('; '),
  deeds: deeds.split('; '),
});

export const subjects: readonly Subject[] = [
  subject(
    'phòng, chống dịch bệnh Covid-19 trong tình hình mới',
    'các biện pháp phòng, chống dịch; phương châm “4 tại chỗ”; khu cách ly tập trung; chốt kiểm soát dịch; người đến từ vùng dịch; chợ dân sinh và nơi tụ tập đông người; tổ Covid cộng đồng; kịch bản ứng phó theo từng cấp độ dịch; vật tư, sinh phẩm xét nghiệm; các trường hợp F0, F1',
    'rà soát, truy vết các trường hợp liên quan; thực hiện nghiêm thông điệp 5K; khoanh vùng, dập dịch triệt để; tiêm vắc xin cho các nhóm đối tượng ưu tiên; lấy mẫu xét nghiệm tầm soát; kiểm soát chặt chẽ người ra, vào địa bàn',
  ),
  subject(
    'phòng, chống thiên tai và tìm kiếm cứu nạn',
    'phương án ứng phó bão, lũ, sạt lở đất; phương châm bốn tại chỗ; hồ chứa nước, đê điều xung yếu; lực lượng xung kích cấp xã; vùng trũng thấp, ven sông, ven suối; tàu thuyền đang hoạt động trên biển',
    'trực ban 24/24 giờ; sơ tán nhân dân ra khỏi vùng nguy hiểm; dự trữ lương thực, nhu yếu phẩm; khắc phục nhanh hậu quả mưa lũ; cắm biển cảnh báo tại ngầm, tràn',
  ),
  subject(
    'đẩy mạnh cải cách hành chính và chuyển đổi số',
    'thủ tục hành chính; dịch vụ công trực tuyến toàn trình; bộ phận một cửa; cơ sở dữ liệu quốc gia về dân cư; chữ ký số chuyên dùng; chỉ số hài lòng của người dân',
    'số hóa hồ sơ, kết quả giải quyết; rút ngắn thời gian giải quyết hồ sơ; công khai tiến độ trên Cổng dịch vụ công; tái cấu trúc quy trình nội bộ; tập huấn kỹ năng số cho công chức',
  ),
  subject(
    'tăng cường công tác phòng cháy, chữa cháy rừng',
    'lực lượng kiểm lâm địa bàn; vùng trọng điểm cháy rừng; chủ rừng và các hộ nhận khoán; đường băng cản lửa; rừng đặc dụng, rừng phòng hộ',
    'tuần tra, canh gác lửa rừng; xử lý thực bì có kiểm soát; ký cam kết bảo vệ rừng; phát hiện sớm điểm cháy; huy động lực lượng chữa cháy tại chỗ',
  ),
  subject(
    'bảo đảm trật tự, an toàn giao thông',
    'xe quá khổ, quá tải; hành lang an toàn đường bộ; người điều khiển phương tiện có nồng độ cồn; điểm đen tai nạn giao thông; xe cứu thương và xe ưu tiên; bến khách ngang sông',
    'tổ chức phân luồng từ xa; xử phạt nghiêm hành vi vi phạm; giải tỏa điểm lấn chiếm; lắp đặt biển báo còn thiếu; kiểm định phương tiện thủy nội địa',
  ),
  subject(
    'thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    'tiêu chí thu nhập, hộ nghèo; hệ thống giao thông nội đồng; sản phẩm OCOP; hợp tác xã nông nghiệp; cảnh quan, môi trường nông thôn',
    'lồng ghép các nguồn vốn; thẩm định, công nhận xã đạt chuẩn; vận động nhân dân hiến đất; cứng hóa đường trục thôn; nhân rộng mô hình sản xuất',
  ),
  subject(
    'tổ chức bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân các cấp',
    'danh sách cử tri; tổ bầu cử và khu vực bỏ phiếu; hội nghị hiệp thương; tài liệu phục vụ bầu cử',
    'niêm yết danh sách cử tri; giải quyết khiếu nại, tố cáo về bầu cử; tuyên truyền ngày hội toàn dân; kiểm tra cơ sở vật chất phòng bỏ phiếu',
  ),
  subject(
    'tăng cường quản lý đất đai, khoáng sản',
    'hoạt động khai thác cát, sỏi lòng sông; giấy chứng nhận quyền sử dụng đất; quy hoạch sử dụng đất; các dự án chậm tiến độ; đất nông, lâm trường',
    'kiểm tra, xử lý khai thác trái phép; thu hồi đất của dự án vi phạm; đo đạc, chỉnh lý bản đồ địa chính; đấu giá quyền khai thác; hoàn thổ, phục hồi môi trường',
  ),
  subject(
    'công tác tuyển quân và gọi công dân nhập ngũ',
    'công dân trong độ tuổi; hội đồng nghĩa vụ quân sự; kết quả khám sức khỏe; lễ giao nhận quân',
    'xét duyệt chính trị, chính sách; phúc tra nguồn sẵn sàng nhập ngũ; chốt quân số giao cho từng đơn vị; thăm hỏi, động viên gia đình',
  ),
  subject(
    'bảo đảm an toàn thực phẩm trong dịp Tết Nguyên đán',
    'cơ sở sản xuất, chế biến thực phẩm; bếp ăn tập thể; hàng giả, hàng kém chất lượng; đường dây nóng tiếp nhận phản ánh',
    'kiểm tra liên ngành; lấy mẫu kiểm nghiệm; thu hồi, tiêu hủy sản phẩm không bảo đảm; công khai cơ sở vi phạm',
  ),
  subject(
    'đẩy nhanh tiến độ giải ngân vốn đầu tư công',
    'kế hoạch vốn được giao; công tác bồi thường, giải phóng mặt bằng; chủ đầu tư và ban quản lý dự án; hồ sơ quyết toán công trình',
    'điều chuyển vốn của dự án chậm; nghiệm thu, thanh toán khối lượng; tháo gỡ vướng mắc về mặt bằng; rà soát năng lực nhà thầu',
  ),
  subject(
    'tiết kiệm điện và sử dụng năng lượng hiệu quả',
    'chiếu sáng công cộng; thiết bị điện hiệu suất cao; phụ tải lớn giờ cao điểm; điện mặt trời mái nhà',
    'tắt bớt đèn quảng cáo; điều chỉnh phụ tải; lập kế hoạch tiết kiệm điện hằng năm; thay thế bóng đèn sợi đốt',
  ),
  subject(
    'phòng, chống dịch tả lợn Châu Phi và cúm gia cầm',
    'đàn gia súc, gia cầm; ổ dịch cũ; chốt kiểm dịch động vật; cơ sở giết mổ tập trung; hố chôn hợp vệ sinh',
    'tiêm phòng định kỳ; tiêu hủy gia súc mắc bệnh; phun khử trùng tiêu độc; cấm vận chuyển lợn ra khỏi vùng dịch; hỗ trợ hộ chăn nuôi bị thiệt hại',
  ),
  subject(
    'thực hiện chính sách an sinh xã hội đối với người có công',
    'hồ sơ người có công; mộ liệt sĩ và nghĩa trang; nhà tình nghĩa; trợ cấp hằng tháng',
    'chi trả trợ cấp đúng kỳ; xác minh hồ sơ tồn đọng; tu bổ, nâng cấp nghĩa trang; thăm, tặng quà nhân ngày 27/7',
  ),
  subject(
    'chuẩn bị năm học mới',
    'trường, lớp học và thiết bị dạy học; đội ngũ giáo viên; học sinh bán trú, nội trú; khoản thu đầu năm học; sách giáo khoa',
    'tuyển dụng giáo viên còn thiếu; công khai các khoản thu; vận động học sinh ra lớp; tu sửa phòng học xuống cấp',
  ),
  subject(
    'thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo',
    'vụ việc đông người, phức tạp, kéo dài; đơn thư vượt cấp; kết luận thanh tra; lịch tiếp công dân',
    'đối thoại trực tiếp với công dân; thi hành quyết định đã có hiệu lực; thu hồi tài sản sau thanh tra; phân loại, chuyển đơn đúng thẩm quyền',
  ),
  subject(
    'quản lý thuế và chống thất thu ngân sách',
    'hóa đơn điện tử; nợ đọng thuế; hộ kinh doanh cá thể; hoạt động chuyển nhượng bất động sản',
    'cưỡng chế nợ thuế; đối chiếu dữ liệu giữa các ngành; nộp thuế điện tử; kiểm tra tại trụ sở người nộp thuế',
  ),
  subject(
    'bảo vệ môi trường và quản lý chất thải rắn',
    'bãi chôn lấp rác thải; nước thải khu công nghiệp; rác thải nhựa dùng một lần; phân loại rác tại nguồn',
    'đóng cửa bãi rác quá tải; quan trắc tự động, liên tục; trồng cây xanh phân tán; xử lý điểm ô nhiễm tồn lưu',
  ),
  subject(
    'tổ chức lễ hội và quảng bá du lịch',
    'di tích lịch sử, văn hóa; cơ sở lưu trú; tuyến phố đi bộ; sản phẩm du lịch cộng đồng',
    'niêm yết giá dịch vụ; bảo đảm an ninh khu vực lễ hội; tôn tạo di tích xuống cấp; đào tạo hướng dẫn viên',
  ),
  subject(
    'thi hành án dân sự và công tác tư pháp',
    'việc thi hành án tồn đọng; chấp hành viên; tài sản bảo đảm của ngân hàng; hòa giải ở cơ sở',
    'cưỡng chế thi hành án; xác minh điều kiện thi hành; phối hợp kê biên tài sản; phổ biến, giáo dục pháp luật',
  ),
];
