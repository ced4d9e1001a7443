import { describe, expect, test } from 'vitest';
import { agenciesIn, agencyKey, agencyLabel } from './agency-name.ts';

describe('one agency in many spellings', () => {
  test.each([
    ['Uỷ ban nhân dân các huyện, thị xã, thành phố', 'Chủ tịch UBND các huyện, thị xã, thành phố'],
    ['Giám đốc Sở Giao thông vận tải', 'Sở Giao thông vận tải'],
    ['Bộ Công Thương chủ trì, phối hợp với các bộ, cơ quan liên quan', 'Bộ Công Thương'],
    ['Bộ Giao thông vận tải chủ trì,', 'bộ giao thông vận tải'],
    ['UBND huyện chỉ đạo', 'Ủy ban nhân dân huyện'],
    ['Ban Bảo vệ, chăm sóc sức khoẻ cán bộ', 'Ban Bảo vệ, chăm sóc sức khỏe cán bộ'],
    ['Hội Người cao tuổi xã Hoà Quý', 'Hội Người cao tuổi xã Hòa Quý'],
    ['Văn phòng UBND huyện Đăk Đoạ', 'Văn phòng UBND huyện Đăk Đọa'],
    ['Chi cục Thuỷ lợi', 'Chi cục Thủy lợi'],
    ['Công an xã Hoà Qúy', 'Công an xã Hòa Quý'],
    ['UBND xã Hòang Mai', 'UBND xã Hoàng Mai'],
    ['Trường Tiểu học Loã Thuỵ', 'Trường Tiểu học Lõa Thụy'],
  ])('%s = %s', (a, b) => {
    expect(agencyKey(a)).toBe(agencyKey(b));
  });

  test.each([
    ['Sở Y tế', 'Bộ Y tế'],
    ['UBND huyện', 'UBND các huyện'],
    ['Sở Tài chính', 'Sở Tài nguyên và Môi trường'],
    ['Công an tỉnh', 'Công an huyện'],
    ['Công an xã Hòa Quý', 'Công an xã Hóa Quỳ'],
    ['Ban Chỉ đạo phòng, chống dịch huyện', 'Ban Dân tộc tỉnh'],
    ['Ủy ban Kiểm tra Huyện ủy', 'Ủy ban Mặt trận Tổ quốc huyện'],
  ])('%s ≠ %s', (a, b) => {
    expect(agencyKey(a)).not.toBe(agencyKey(b));
  });
});

test.each([
  ['Sở Y tế, Công an tỉnh', ['Sở Y tế', 'Công an tỉnh']],
  ['Ban Chỉ huy Quân sự huyện, Công an huyện', ['Ban Chỉ huy Quân sự huyện', 'Công an huyện']],
  ['Chủ tịch UBND các huyện, thị xã, thành phố', ['Chủ tịch UBND các huyện, thị xã, thành phố']],
  ['Bộ Văn hóa, Thể thao và Du lịch', ['Bộ Văn hóa, Thể thao và Du lịch']],
  ['Trung tâm Văn hóa, Thể thao và Truyền thông', ['Trung tâm Văn hóa, Thể thao và Truyền thông']],
])('agencies of the list “%s”', (printed, names) => {
  expect(agenciesIn(printed)).toEqual(names);
});

test('a label keeps the document’s own words and letters', () => {
  expect(agencyLabel('Bộ Công Thương chủ trì, phối hợp với các bộ')).toBe('Bộ Công Thương');
  expect(agencyLabel('Ban Chỉ đạo phòng, chống dịch các huyện')).toBe('Ban Chỉ đạo phòng, chống dịch các huyện');
  expect(agencyLabel('UBND huyện chỉ đạo các phòng')).toBe('UBND huyện');
  expect(agencyLabel('Thủ trưởng các cơ quan, đơn vị')).toBe('Thủ trưởng các cơ quan, đơn vị');
});
