import type { GateKind } from '../sighting.ts';

/**
 * A made-up text and the kinds that the gate has to see in it. Every person and number is invented.
 */
export interface WholeText {
  readonly name: string;
  readonly text: string;
  readonly kinds: readonly GateKind[];
}

const STATE_HEAD = (place: string, number: string): string =>
  `ỦY BAN NHÂN DÂN\nHUYỆN ${place.toUpperCase()}\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: ${number}\n${place}, ngày 14 tháng 9 năm 2021\n\n`;
const STATE_END =
  './.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, YT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNông Thị Hiền\n';
const PARTY_HEAD = (committee: string, number: string): string =>
  `${committee}\n*\nSố ${number}\nĐẢNG CỘNG SẢN VIỆT NAM\n\nLạng Sơn, ngày 20 tháng 5 năm 2022\n\n`;
const PARTY_END =
  '.\n\nNơi nhận:\n- Các chi bộ trực thuộc,\n- Lưu.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nHoàng Văn Định\n';

const state = (number: string, title: string, body: string): string =>
  `${STATE_HEAD('Bình Gia', number)}V/v ${title}\n\nKính gửi: UBND các xã, thị trấn\n\n${body}${STATE_END}`;
const party = (type: string, title: string, body: string): string =>
  `${PARTY_HEAD('HUYỆN ỦY BÌNH GIA', '31-CV/HU')}${type}\n${title}\n-----\n\n${body}${PARTY_END}`;

/**
 * Each kind in clean and in scanned print, of the State and of the Party, and texts that only come
 * near.
 */
export const wholeTexts: readonly WholeText[] = [
  {
    name: 'a State letter with a stamp above its head',
    text: `MẬT\n\n${state('12/UBND-NC', 'bảo đảm an ninh kỳ họp', 'Yêu cầu Công an huyện bố trí lực lượng theo phương án đã duyệt')}`,
    kinds: ['secret'],
  },
  {
    name: 'a Party report with a stamp in a box',
    text: party('BÁO CÁO', 'tình hình nội chính', 'Trong tháng, tình hình ổn định').replace(
      'Số 31-CV/HU',
      'Số 31-BC/HU\n┌──────────┐\n│ TỐI MẬT │\n└──────────┘',
    ),
    kinds: ['secret'],
  },
  {
    name: 'a scan that spread and spoiled the stamp',
    text: state('14/UBND-NC', 'diễn tập khu vực phòng thủ', 'Các xã chuẩn bị lực lượng').replace(
      'Số: 14',
      'T Ố I  M Ậ T\nSố: 14',
    ),
    kinds: ['secret'],
  },
  {
    name: 'a scan that read another tone into the stamp',
    text: state('15/UBND-NC', 'diễn tập', 'Các xã chuẩn bị lực lượng').replace('-------', 'MẶT'),
    kinds: ['secret'],
  },
  {
    name: 'a Party text for its own members',
    text: party(
      'HƯỚNG DẪN',
      'sinh hoạt chuyên đề quý II (Lưu hành nội bộ)',
      'Các chi bộ tổ chức sinh hoạt theo tài liệu kèm theo',
    ),
    kinds: ['internal'],
  },
  {
    name: 'a conclusion not to be spread',
    text: party(
      'THÔNG BÁO KẾT LUẬN',
      'của Ban Thường vụ',
      'Ban Thường vụ thống nhất chủ trương kiện toàn nhân sự',
    ).replace('-----', 'Không phổ biến trên báo, đài, mạng Internet\n-----'),
    kinds: ['internal'],
  },
  {
    name: 'a paper to be given back after the meeting',
    text: state('16/BC-UBND', 'tình hình thu hồi đất dự án', 'Dự án có 120 hộ phải di dời').replace(
      '-------',
      'TÀI LIỆU THU HỒI',
    ),
    kinds: ['internal'],
  },
  {
    name: 'a letter about a patient, in its title too',
    text: state(
      '17/UBND-YT',
      'truy vết các trường hợp liên quan bệnh nhân Triệu Thị Xuyến, CCCD 020185004321',
      'Bệnh nhân Triệu Thị Xuyến, sinh năm 1985, trú tại thôn Nà Lùng, xã Tô Hiệu, điện thoại 0987 654 321, dương tính với SARS-CoV-2 ngày 12/9/2021. Yêu cầu Trung tâm Y tế huyện truy vết',
    ),
    kinds: ['identity', 'phone', 'birth', 'address', 'health'],
  },
  {
    name: 'the same from a scan',
    text: state(
      '18/UBND-YT',
      'truy vêt các trường hợp liên quan',
      'Bệnh nhân Triêu Thị Xuyến, sinh nãm 1985, căn cuớc công dân sỗ O2O185 OO4 321, điện thoại O987.654.321, đang điều trị tại cơ sở thu dung',
    ).replace('Triêu', 'Triệu'),
    kinds: ['identity', 'phone', 'birth', 'health'],
  },
  {
    name: 'an answer to a complaint about land',
    text: state(
      '19/UBND-TD',
      'trả lời đơn',
      'UBND huyện nhận đơn của ông Lộc Văn Páo, thường trú tại thôn Bản Duộc, xã Hồng Phong, khiếu nại quyết định thu hồi đất',
    ),
    kinds: ['address'],
  },
  {
    name: 'a decision to support a household',
    text: state(
      '20/QĐ-UBND',
      'hỗ trợ hộ khó khăn',
      'Hỗ trợ ông Hoàng Văn Lềnh, số tài khoản 8402 205 123 456 tại Agribank Bình Gia, số tiền 15.000.000 đồng',
    ),
    kinds: ['account'],
  },
  {
    name: 'a list of poor households',
    text: state(
      '21/UBND-LĐ',
      'danh sách hộ nghèo',
      'Danh sách kèm theo:\n\n| STT | Họ và tên chủ hộ | Năm sinh | Thôn |\n| --- | --- | --- | --- |\n| 1 | Lộc Thị Mẩy | 1961 | Nà Lùng |\n| 2 | Triệu Sành Phúc | 1975 | Bản Duộc |\n',
    ),
    kinds: ['list'],
  },
  {
    name: 'a list whose head the scan lost',
    text: state(
      '22/UBND-LĐ',
      'danh sách nghĩa vụ quân sự',
      '1  Hoàng Văn Sơn   12/3/2003   Tân Văn\n2  Lương Văn Thắng   05.7.2002   Hoa Thám\n',
    ),
    kinds: ['list'],
  },
  {
    name: 'a letter about a child',
    text: state('23/UBND-LĐ', 'bảo vệ trẻ em', 'Hỗ trợ cháu Vi Thị Ngọc, học lớp 4A, có hoàn cảnh mồ côi'),
    kinds: ['minor'],
  },
  {
    name: 'a Party decision with the life of a member',
    text: party(
      'QUYẾT ĐỊNH',
      'xóa tên đảng viên',
      'Xóa tên đảng viên Lành Văn Khải, sinh ngày 02/4/1979, CMND số 082 123 456',
    ),
    kinds: ['birth', 'identity'],
  },
  {
    name: 'near miss: a directive about protecting secrets',
    text: state(
      '24/CT-UBND',
      'tăng cường bảo vệ bí mật nhà nước',
      '1. Văn bản có độ mật phải được đóng dấu “Mật”, “Tối mật” hoặc “Tuyệt mật”.\n\n| Độ mật | Thời hạn |\n| --- | --- |\n| TUYỆT MẬT | 30 năm |\n| TỐI MẬT | 20 năm |\n| MẬT | 10 năm |\n\n2. Ban Cơ yếu hướng dẫn sử dụng mật mã; việc giải mật theo quy định; mật độ dân số không thuộc phạm vi bảo mật',
    ),
    kinds: [],
  },
  {
    name: 'near miss: officials, hotlines and digital signatures',
    text: `Người ký: Ủy ban nhân dân huyện Bình Gia\nEmail: ubndbinhgia@langson.gov.vn\nThời gian ký: 14.09.2021 07:49:43 +07:00\n${state(
      '25/UBND-YT',
      'đường dây nóng',
      'Đường dây nóng: 0912 345 678, 0205.3834.567, 1900 9095. Đầu mối: đồng chí Hoàng Thị Mai, Phó Trưởng phòng Y tế, điện thoại 0987 123 456. Kinh phí 100.000.000.000 đồng; mã hồ sơ 000.00.19.H37-210914-0001',
    )}`,
    kinds: [],
  },
  {
    name: 'near miss: a form to be filled in',
    text: state(
      '26/UBND-LĐ',
      'mẫu đơn',
      'Họ và tên: ……………… Năm sinh: ……\nSố CMND/CCCD: ……………… Số tài khoản: ………………\n\n| STT | Họ và tên | Năm sinh | Nơi ở |\n| --- | --- | --- | --- |\n| 1 |  |  |  |\n\n(Ký, ghi rõ họ tên)',
    ),
    kinds: [],
  },
  {
    name: 'near miss: births and homes of nobody in particular',
    text: state(
      '27/UBND-QS',
      'tuyển quân năm 2022',
      'Công dân nam sinh năm 2003 thường trú tại các thôn, xã đăng ký trước ngày 01/11/2021; học sinh năm cuối Trường THPT Hoàng Văn Thụ, đường Trần Hưng Đạo; chi phí phát sinh năm 2021 do huyện chi; nộp bản sao căn cước công dân trước ngày 20/10/2021',
    ),
    kinds: [],
  },
  {
    name: 'near miss: a Party plan against an epidemic',
    text: party(
      'CHỈ THỊ',
      'về phòng, chống dịch',
      '1. Đồng chí Nguyễn Văn Trường chỉ đạo cách ly F1, điều trị F0 tại Bệnh viện Lê Văn Thịnh. 2. Không phổ biến, quán triệt kịp thời chỉ thị này là khuyết điểm của chi ủy. 3. Bệnh hiếm, không phổ biến. 4. Kỷ niệm 110 năm ngày sinh đồng chí Hoàng Văn Thụ (04/11/1909)',
    ),
    kinds: [],
  },
  {
    name: 'near miss: a copy in which the data are covered',
    text: state(
      '28/UBND-YT',
      'truy vết',
      'Bệnh nhân N.V.H., sinh năm ****, CCCD số 0201********, điện thoại 09xx xxx xxx, trú tại thôn [đã che]; ông Nguyễn Văn A, trú tại thôn B',
    ),
    kinds: [],
  },
  {
    name: 'near miss: a notice of an officer named Mật and of forest honey',
    text: state('29/TB-UBND', 'thu mua mật ong', 'Giao ông Nông Văn Mật, Trưởng phòng Nông nghiệp, theo dõi').replace(
      'Nông Thị Hiền',
      'Nông Văn Mật',
    ),
    kinds: [],
  },
];
