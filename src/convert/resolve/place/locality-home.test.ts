import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../gazetteer/unit.ts';
import type { LocalityMention } from '../../model.ts';
import { homeUnits } from './locality-home.ts';

const LEVELS = ['province', 'district', 'commune'] as const;

/** `2021/lai-chau/huyen-tam-duong`: its level by its depth, or as given. */
const unit = (path: string, level = LEVELS[path.split('/').length - 2] as Unit['level']): Unit =>
  ({ path, level, era: path.slice(0, 4), parent: path.slice(0, path.lastIndexOf('/')) }) as Unit;

interface Named {
  readonly text: string;
  /** The name without its type word; the text itself where it has none. */
  readonly name?: string;
  readonly by?: LocalityMention['by'];
  readonly units: readonly Unit[];
}

/** What is known of the home by mentions and the name of the issuer. */
function homeOf(issuer: string | null, ...named: readonly Named[]) {
  const mentions = named.map(
    ({ text, name = text, by = 'name' }) => ({ name, by, text }) as unknown as LocalityMention,
  );
  const home = homeUnits(
    mentions,
    named.map(({ units }) => units),
    (m) => (m as unknown as Named).text,
    issuer,
  );
  return [home.unit?.path ?? null, home.province, home.district];
}

const laiChau = unit('2021/lai-chau');
const tamDuong = unit('2021/lai-chau/huyen-tam-duong');
const binhLu = unit('2021/lai-chau/huyen-tam-duong/thi-tran-tam-duong');
const haNoi = unit('2021/ha-noi');
const chauThanh = ['2021/long-an/huyen-chau-thanh', '2021/tien-giang/huyen-chau-thanh'].map((path) => unit(path));

const province = { text: 'tỉnh Lai Châu', name: 'Lai Châu', units: [laiChau] };
const laiChauLine = { text: 'Lai Châu', by: 'place-line' as const };
const district = { text: 'huyện Tam Đường', name: 'Tam Đường', units: [tamDuong] };

describe('the home of a document is the unit that its issuer’s name points to', () => {
  test.each([
    ['a province', 'UBND tỉnh Lai Châu', [province], laiChau, null],
    ['a district', 'UBND huyện Tam Đường', [district], tamDuong, tamDuong],
    [
      'a district in its province',
      'UBND huyện Tam Đường',
      [{ ...province, by: 'header' }, district],
      tamDuong,
      tamDuong,
    ],
    ['the lowest of several', 'UBND huyện Tam Đường tỉnh Lai Châu', [province, district], tamDuong, tamDuong],
    ['by its bare name', 'Huyện ủy Tam Đường', [{ ...district, text: 'Tam Đường' }], tamDuong, tamDuong],
    [
      'one with its word before a bare one',
      'UBND huyện Tam Đường',
      [{ text: 'Tam Đường', units: [binhLu] }, district],
      tamDuong,
      tamDuong,
    ],
    [
      'a commune and its district',
      'UBND thị trấn Tam Đường',
      [{ text: 'thị trấn Tam Đường', name: 'Tam Đường', units: [binhLu] }],
      binhLu,
      tamDuong,
    ],
    [
      'by the địa danh, where the name tells the level',
      'Thị ủy Tam Đường',
      [{ text: 'Tam Đường', by: 'place-line', units: [binhLu, tamDuong] }],
      tamDuong,
      tamDuong,
    ],
  ] as const)('%s: %s', (_, issuer, named, home, districtHome) => {
    expect(homeOf(issuer, ...named)).toEqual([home.path, '2021/lai-chau', districtHome?.path ?? null]);
  });

  test('of several districts of one name, the one in the province of the header', () => {
    const named = { text: 'huyện Châu Thành', name: 'Châu Thành', units: chauThanh };
    const header = {
      text: 'tỉnh Tiền Giang',
      name: 'Tiền Giang',
      by: 'header' as const,
      units: [unit('2021/tien-giang')],
    };
    expect(homeOf('UBND huyện Châu Thành', header, named)).toEqual([
      '2021/tien-giang/huyen-chau-thanh',
      '2021/tien-giang',
      '2021/tien-giang/huyen-chau-thanh',
    ]);
    expect(homeOf('UBND huyện Châu Thành', named)).toEqual([null, null, null]);
  });

  test('the province of the issuer counts before another of the header', () => {
    const header = { text: 'thành phố Hà Nội', name: 'Hà Nội', by: 'header' as const, units: [haNoi] };
    expect(homeOf('UBND tỉnh Lai Châu', header, province)).toEqual(['2021/lai-chau', '2021/lai-chau', null]);
  });
});

describe('of several units that words of the issuer may point to', () => {
  const inTienGiang = unit('2021/tien-giang/huyen-chau-thanh').path;
  const districts = { text: 'huyện Châu Thành', name: 'Châu Thành', units: chauThanh };
  const header = (text: string, name: string, path: string) => ({
    text,
    name,
    by: 'header' as const,
    units: [unit(path)],
  });

  test('a district of the header tells the province', () => {
    const caiBe = header('huyện Cái Bè', 'Cái Bè', '2021/tien-giang/huyen-cai-be');
    expect(homeOf('UBND huyện Châu Thành', caiBe, districts)[0]).toBe(inTienGiang);
  });

  test('a province in the name of the issuer counts before another of the header', () => {
    const longAn = header('tỉnh Long An', 'Long An', '2021/long-an');
    const named = { text: 'tỉnh Tiền Giang', name: 'Tiền Giang', units: [unit('2021/tien-giang')] };
    expect(homeOf('UBND huyện Châu Thành tỉnh Tiền Giang', longAn, named, districts)[0]).toBe(inTienGiang);
  });

  test('one with its word counts before a lower one without', () => {
    const vinh = { text: 'thành phố Vinh', name: 'Vinh', units: [unit('2021/nghe-an/thanh-pho-vinh')] };
    const bare = { text: 'Vinh', units: [unit('2021/nghe-an/huyen-ky-son/xa-vinh')] };
    expect(homeOf('UBND thành phố Vinh', bare, vinh)[0]).toBe('2021/nghe-an/thanh-pho-vinh');
  });
});

describe('without words of the issuer the header says it', () => {
  test('the lowest unit of the header', () => {
    const header = [province, district].map((one) => ({ ...one, by: 'header' as const }));
    expect(homeOf(null, ...header)).toEqual([tamDuong.path, '2021/lai-chau', tamDuong.path]);
    expect(homeOf(null, ...header.toReversed())).toEqual([tamDuong.path, '2021/lai-chau', tamDuong.path]);
  });

  test('a header whose unit is not known has the province alone', () => {
    const other = { text: 'huyện Châu Thành', name: 'Châu Thành', by: 'header' as const, units: chauThanh };
    expect(homeOf(null, { ...province, by: 'header' }, other)).toEqual(['2021/lai-chau', '2021/lai-chau', null]);
  });
});

describe('nothing is a home', () => {
  test.each([
    ['a place of the text', 'Chính phủ', [province]],
    ['the place-and-date line alone', null, [{ ...province, by: 'place-line' }]],
    ['the place-and-date line of a central body', 'Bộ Y tế', [{ text: 'Hà Nội', by: 'place-line', units: [haNoi] }]],
    [
      'a địa danh in a name that tells no level',
      'Công ty Hà Nội',
      [{ text: 'Hà Nội', by: 'place-line', units: [haNoi] }],
    ],
    ['a name that the issuer’s only begins with', 'UBND tỉnh Lai Châuu', [province]],
    ['a bare name of another level', 'UBND tỉnh Tam Đường', [{ ...district, text: 'Tam Đường' }]],
    ['a địa danh that the issuer does not name', 'UBND huyện Tam Đường', [{ ...laiChauLine, units: [tamDuong] }]],
    [
      'a name of the issuer that is no unit known',
      'UBND huyện Tam Đường',
      [{ ...district, text: 'Tam Đường', units: [] }],
    ],
    ['a header that is no unit', null, [{ text: 'X', by: 'header', units: [] }]],
    ['nothing', null, []],
  ] as const)('%s', (_, issuer, named) => {
    expect(homeOf(issuer, ...named)[0]).toBeNull();
  });
});

test('units of today lie in no district', () => {
  const today = { text: 'xã Tam Đường', name: 'Tam Đường', units: [unit('2025/lai-chau/xa-tam-duong', 'commune')] };
  expect(homeOf('UBND xã Tam Đường', today)).toEqual(['2025/lai-chau/xa-tam-duong', '2025/lai-chau', null]);
});
