import { expect, test } from 'vitest';
import { loadGazetteerData } from '../store/gazetteer.ts';
import { packGazetteer, unpackGazetteer } from './packed.ts';
import type { GazetteerData } from './unit.ts';

const sent = (data: GazetteerData): GazetteerData =>
  unpackGazetteer(JSON.parse(JSON.stringify(packGazetteer(data))) as ReturnType<typeof packGazetteer>);

test('the gazetteer is the same after it was packed and sent, in much less', () => {
  const data = loadGazetteerData();
  expect(sent(data)).toStrictEqual(data);
  expect(JSON.stringify(packGazetteer(data)).length).toBeLessThan(JSON.stringify(data).length * 0.75);
});

test('codes of other lengths and leading zeros, and segments that are not the name, are kept', () => {
  const data: GazetteerData = {
    fingerprint: 'a',
    units: [
      ['2021', 0, '01', 1, 'Hà Nội', 'thanh-pho-ha-noi', -1, null, null],
      ['2021', 0, '09', 0, 'Lai Châu', 'lai-chau', -1, null, null],
      ['2021', 0, '10', 0, 'Gia Lai', 'tinh-gia-lai', -1, '2020-01-01', null],
      ['2021', 1, '001', 2, 'Ba Đình', 'quan-ba-dinh', 0, null, null],
      ['2021', 1, '000', 2, 'Ba Đình', 'quan-ba-dinh-2', 0, null, '2022-01-01'],
      ['2025', 2, '00004', 5, 'Ba Đình', 'phuong-ba-dinh', 0, null, null],
    ],
    namings: [[1, 5, 'Hồng Phong', null, '2025-06-30', 'nguồn']],
    edges: [
      [4, 5, 0, 0, null],
      [3, 5, 1, 0, 'ghi chú'],
    ],
    resolutions: ['1656/NQ-UBTVQH15'],
    aliases: [[0, 'Hà Nội I']],
  };
  expect(sent(data)).toStrictEqual(data);
});
