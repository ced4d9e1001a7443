/**
 * Every kind of content/reference/document-types.yaml is read where a header prints it, and only
 * there.
 */
import { expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { contentFolder } from '../../../store/content-folder.ts';
import { readDocumentTypes } from '../../../store/tables.ts';
import { readDocument } from '../../convert.ts';

const types = readDocumentTypes(contentFolder()).rows.map(({ value }) => value);

function typeOf(line: string, body = 'Các đơn vị thực hiện như sau.'): string | null | undefined {
  const text = `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 17/UBND-TH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sơn La, ngày 01 tháng 8 năm 2021

${line}
Về công tác y tế năm 2021

${body}

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
`;
  return readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge).value?.fields
    .documentType;
}

test.each(types)('$name', ({ slug, name }) => {
  expect(typeOf(name.toUpperCase())).toBe(slug);
  expect(typeOf(`${name.toUpperCase()}:`)).not.toBe(slug);
  expect(typeOf(`${name.toUpperCase()}Ă`)).not.toBe(slug);
  expect(typeOf('', `${name} này có hiệu lực kể từ ngày ký.`)).not.toBe(slug);
});

test('the kinds of Nghị định 30/2020/NĐ-CP and of Quy định 66-QĐ/TW and 399-QĐ/TW are all there', () => {
  const state =
    'nghi-quyet quyet-dinh chi-thi quy-che quy-dinh thong-cao thong-bao huong-dan chuong-trinh ke-hoach phuong-an de-an du-an bao-cao bien-ban to-trinh hop-dong cong-van cong-dien ban-ghi-nho ban-thoa-thuan giay-uy-quyen giay-moi giay-gioi-thieu giay-nghi-phep phieu-gui phieu-chuyen phieu-bao thu-cong';
  const party =
    'cuong-linh chien-luoc nghi-quyet quyet-dinh chi-thi ket-luan quy-che quy-dinh thong-tri huong-dan thong-bao thong-cao tuyen-bo loi-keu-goi bao-cao ke-hoach quy-hoach chuong-trinh de-an phuong-an du-an to-trinh cong-van bien-ban giay-gioi-thieu giay-chung-nhan giay-di-duong giay-nghi-phep giay-moi phieu-gui phieu-chuyen thu-cong';
  const slugs = new Set(types.map(({ slug }) => slug));
  expect(`${state} ${party}`.split(' ').filter((slug) => !slugs.has(slug))).toEqual([]);
});
