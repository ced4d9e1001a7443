/**
 * A country of a few units, for tests that need to know which unit is meant and not the whole
 * gazetteer.
 */
import { createGazetteer } from '../gazetteer.ts';

/**
 * Provinces of 2021 with some of their districts and communes. Two districts are called Châu Thành;
 * huyện Mộc Châu was once called Mộc Hạ and became a thị xã in 2025; of 2025 it has Sơn La alone.
 */
export const smallCountry = createGazetteer({
  fingerprint: '',
  units: [
    ['2021', 0, '14', 0, 'Sơn La', 'son-la', -1, null, null],
    ['2021', 1, '118', 3, 'Mường La', 'huyen-muong-la', 0, null, null],
    ['2021', 1, '123', 3, 'Mộc Châu', 'huyen-moc-chau', 0, null, null],
    ['2021', 2, '03670', 6, 'Hua Trai', 'xa-hua-trai', 1, null, null],
    ['2021', 2, '03664', 7, 'Ít Ong', 'thi-tran-it-ong', 1, null, null],
    ['2021', 0, '12', 0, 'Lai Châu', 'lai-chau', -1, null, null],
    ['2021', 1, '106', 3, 'Tam Đường', 'huyen-tam-duong', 5, null, null],
    ['2021', 0, '80', 0, 'Long An', 'long-an', -1, null, null],
    ['2021', 1, '808', 3, 'Châu Thành', 'huyen-chau-thanh', 7, null, null],
    ['2021', 0, '82', 0, 'Tiền Giang', 'tien-giang', -1, null, null],
    ['2021', 1, '821', 3, 'Châu Thành', 'huyen-chau-thanh', 9, null, null],
    ['2021', 0, '01', 1, 'Hà Nội', 'ha-noi', -1, null, null],
    ['2021', 1, '001', 2, 'Ba Đình', 'quan-ba-dinh', 11, null, null],
    ['2025', 0, '14', 0, 'Sơn La', 'son-la', -1, null, null],
  ],
  namings: [
    [2, 3, 'Mộc Hạ', null, '1979-12-31', ''],
    [2, 4, 'Mộc Châu', '2025-02-01', null, ''],
  ],
  edges: [],
  resolutions: [],
  aliases: [],
});
