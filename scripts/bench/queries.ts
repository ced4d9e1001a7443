/** The queries of the bench, from rare to very common. */
import type { SearchFacts } from '../../src/search/index/document.ts';

/** The fixed queries, and one number and one name that the archive is sure to hold. */
export const queries = (documents: readonly SearchFacts[]): readonly string[] => {
  const some = documents[Math.floor(documents.length / 3)];
  return [
    '4 tại chỗ',
    '4 tai cho',
    'phòng chống dịch',
    'ủy ban nhân dân',
    'uy ban nhan dan',
    'dân',
    'chi dao',
    'xe cứu thương',
    'mục tiêu kép',
    some?.number ?? '17/CT-UBND',
    some?.issuer?.name ?? 'Ủy ban nhân dân huyện Tam Đường',
    'đi từng ngõ, gõ từng nhà, rà từng đối tượng',
    'căn cứ luật tổ chức chính quyền địa phương',
    'Nguyễn Văn Hùng',
    'hộ kinh doanh cá thể nộp thuế điện tử',
    '"hóa đơn điện tử" -thuế',
    'phòng cháy rừng ngập mặn',
  ];
};
