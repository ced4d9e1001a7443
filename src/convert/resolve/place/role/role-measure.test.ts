import { describe, expect, test } from 'vitest';
import { isTravelled, namesTraveller, opensPlaceList, setsMeasure, territoryAtEnd } from './role-measure.ts';

describe('words before a place set a measure there', () => {
  test.each([
    'Thực hiện giãn cách xã hội đối với',
    'TẠM DỪNG CÁC LỄ HỘI TẠI',
    '1. Phong tỏa tạm thời trên địa bàn',
    'Ủy ban nhân dân tỉnh quy định mức thu phí trong phạm vi',
    'Cách ly người đến từ vùng dịch, phong tỏa chợ tại',
    'Cách ly người đến từ vùng dịch trên địa bàn',
    'Thu hồi đất đã giao tại',
    'Cấm xe tải tại',
  ])('%s ▢', (head) => {
    expect(setsMeasure(head)).toBe(true);
  });

  test.each([
    ['no words of territory', 'Thực hiện giãn cách xã hội'],
    ['no measure', 'Trời mưa to trên địa bàn'],
    ['a part of a word is no measure', 'Anh Cấmx họp tại'],
    ['it tells what has been done', 'Sở Y tế đã phong tỏa khu dân cư thuộc'],
    ['it tells an event', 'Tăng cường trực ban vì mưa lũ xảy ra tại'],
    ['it is the title of a cited document', 'Theo Quyết định số 17/2021/QĐ-UBND về thực hiện giãn cách tại'],
    ['it is the title of one of the Party', 'Theo Chỉ thị số 12-CT/TU về tăng cường tuần tra tại'],
    ['a cited title follows the measure', 'Triển khai Kế hoạch số 17/KH-UBND về y tế tại'],
    ['people come from there', 'Cách ly người về từ chợ tại'],
    ['people go there', 'Tạm dừng xe khách đi từ bến thuộc'],
    ['people come by, in other words of territory', 'Cách ly người về từ chợ ở'],
    ['people come from it', 'Cách ly người về từ chợ đối với'],
  ])('not where %s', (_, head) => {
    expect(setsMeasure(head)).toBe(false);
  });

  test('a title matters only where the words of territory are loose', () => {
    expect(setsMeasure('Triển khai Kế hoạch số 17/KH-UBND về y tế trên địa bàn')).toBe(true);
    expect(setsMeasure('Triển khai Kế hoạch số 17/KH-UBND tại')).toBe(true);
  });
});

describe('words open a list of places for a measure', () => {
  test.each([
    'Áp dụng tại các xã sau đây:',
    'Phong tỏa các phường:',
    'Phong tỏa CÁC ĐỊA BÀN sau:',
    'Thực hiện giãn cách các khu vực sau:',
    'Thực hiện giãn cách các địa phương:',
    'Thực hiện giãn cách đối với xã:',
  ])('%s', (opening) => {
    expect(opensPlaceList(opening)).toBe(true);
  });

  test.each([
    'Các xã sau đây:',
    'Cách ly người về từ các xã sau:',
    'Sở Y tế đã phong tỏa các xã:',
    'Phong tỏa cácxã:',
    'Phong tỏa các chợ sau:',
    'Phong tỏa các nhà máy:',
    'Thực hiện giãn cách như sau:',
  ])('%s: not so', (opening) => {
    expect(opensPlaceList(opening)).toBe(false);
  });
});

test.each([
  ['người về từ chợ tại', true],
  ['Hành khách đến', true],
  ['cách ly người, đi từ', false],
  ['cách ly xã hội, người về từ', true],
  ['đi từ nhà người dân', false],
  ['người dân tại', false],
  ['đến chợ', false],
  ['', false],
])('%j speaks of somebody on the way: %s', (words, travelled) => {
  expect(isTravelled(words)).toBe(travelled);
});

test.each([
  ['Người dân', true],
  ['xe', true],
  ['cán bộ', true],
  ['xem', false],
  ['', false],
])('%j names who travels: %s', (words, named) => {
  expect(namesTraveller(words)).toBe(named);
});

test.each([
  ['Dừng họp tại', 'tại'],
  ['Dừng họp trên địa bàn', 'trên địa bàn'],
  ['Dừng họp cùng', null],
])('%j ends with the words of territory %j', (head, words) => {
  expect(territoryAtEnd(head)).toBe(words);
});
