/** Names of enterprises in sentences, which have small letters and commas of their own. */
import { expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { bodiesFrom } from './body-list.ts';
import { bodyLine } from './body-line.ts';

test.each([
  ['Công ty TNHH MTV Khai thác công trình thủy lợi Gia Lai', ' rà soát hồ đập'],
  ['Công ty Cổ phần Môi trường đô thị Gia Lai', ' báo cáo UBND tỉnh'],
  ['Công ty TNHH Một thành viên Lâm nghiệp Ka Nak', ' chủ trì'],
  ['Công ty Cổ phần Dịch vụ, Thương mại và Xây dựng Ia Pa', ', Sở Công Thương'],
  ['Tổng công ty Bình Minh', ' - Đ/c số 7, phường Tân An'],
  ['Công ty TNHH Bình Minh', ', địa chỉ: phường Tân An'],
  ['Công ty TNHH Bình Minh', ' và UBND huyện Ia Pa'],
  ['Tổng công ty Đường sắt Việt Nam', ' và Cục Đường sắt Việt Nam'],
  ['Công ty Cao su Chư Prông', ', Giám đốc Nguyễn Văn An'],
  ['Công ty Cao su Chư Prông', ', Binh đoàn 15'],
  ['Công ty Cao su Chư Prông', ', Thị trấn Chư Prông'],
  ['Công ty TNHH Bình Minh', ' - số 5 Trần Phú, Pleiku'],
  ['Công ty CP Xây dựng số 5', ' thi công'],
  // Near misses: what a sentence goes on with.
  ['Công ty TNHH Bình Minh', ' đóng trên địa bàn tỉnh Gia Lai'],
  ['Công ty Điện lực', ' lắp đặt trạm biến áp tại Ia Pa'],
  ['Công ty Điện lực Gia Lai', ' phối hợp với Sở Y tế'],
  ['Công ty Điện lực Gia Lai', ', Sở Y tế'],
])('%s | %s', (name, rest) => {
  const [found] = bodiesFrom(bodyLine(`${name}${rest}`), 0, knowledge.bodies).found;
  expect(found?.end).toBe(name.length);
});
