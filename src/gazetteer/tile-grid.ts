/**
 * One tile a province in about its geographic place, drawn by hand for this project: a word is the
 * last part of a province's path, a dot is sea or a neighbour. The archipelagos Hoàng Sa (Đà Nẵng)
 * and Trường Sa (Khánh Hòa) have tiles of their own.
 */
import type { Era } from '../schema/directive.ts';

/**
 * One tile. `column` and `row` count from 1, west to east and north to south. `unit` is a gazetteer
 * path.
 */
export interface Tile {
  readonly unit: string;
  readonly column: number;
  readonly row: number;
  /** Printed instead of the unit's own name: that of an archipelago. */
  readonly label: string | null;
}

const before = `
  .          .          ha-giang    cao-bang    .          .          .
  lai-chau   lao-cai    tuyen-quang bac-kan     lang-son   .          .
  dien-bien  yen-bai    vinh-phuc   thai-nguyen bac-giang  quang-ninh .
  son-la     phu-tho    ha-noi      bac-ninh    hai-duong  hai-phong  .
  .          hoa-binh   ha-nam      hung-yen    thai-binh  .          .
  .          thanh-hoa  ninh-binh   nam-dinh    .          .          .
  .          nghe-an    .           .           .          .          .
  .          .          ha-tinh     .           .          .          .
  .          .          .           quang-binh  .          .          .
  .          .          .           quang-tri   thua-thien-hue .      hoang-sa
  .          .          .           .           quang-nam  da-nang    .
  .          .          .           .           kon-tum    quang-ngai .
  .          .          .           .           gia-lai    binh-dinh  .
  .          .          .           .           dak-lak    phu-yen    .
  .          .          .           dak-nong    lam-dong   khanh-hoa  .
  .          .          binh-phuoc  dong-nai    binh-thuan ninh-thuan .
  .          tay-ninh   binh-duong  ba-ria-vung-tau .      .          .
  .          long-an    ho-chi-minh .           .          .          truong-sa
  an-giang   dong-thap  tien-giang  ben-tre     .          .          .
  kien-giang can-tho    vinh-long   tra-vinh    .          .          .
  .          hau-giang  soc-trang   .           .          .          .
  ca-mau     bac-lieu   .           .           .          .          .`;

const today = `
  .          .          .           cao-bang    .          .          .
  lai-chau   lao-cai    tuyen-quang thai-nguyen lang-son   .          .
  dien-bien  son-la     phu-tho     ha-noi      bac-ninh   quang-ninh .
  .          .          .           ninh-binh   hung-yen   hai-phong  .
  .          .          thanh-hoa   .           .          .          .
  .          .          nghe-an     .           .          .          .
  .          .          .           ha-tinh     .          .          .
  .          .          .           quang-tri   .          .          .
  .          .          .           .           hue        .          hoang-sa
  .          .          .           .           .          da-nang    .
  .          .          .           .           .          quang-ngai .
  .          .          .           .           .          gia-lai    .
  .          .          .           .           .          dak-lak    .
  .          .          .           .           lam-dong   khanh-hoa  .
  .          .          tay-ninh    dong-nai    .          .          .
  .          an-giang   dong-thap   ho-chi-minh .          .          .
  .          .          can-tho     vinh-long   .          .          truong-sa
  .          ca-mau     .           .           .          .          .`;

const archipelagos: Readonly<Record<string, { label: string; unit: Readonly<Record<Era, string>> }>> = {
  'hoang-sa': {
    label: 'Hoàng Sa',
    unit: { '2021': '2021/da-nang/huyen-hoang-sa', '2025': '2025/da-nang/dac-khu-hoang-sa' },
  },
  'truong-sa': {
    label: 'Trường Sa',
    unit: { '2021': '2021/khanh-hoa/huyen-truong-sa', '2025': '2025/khanh-hoa/dac-khu-truong-sa' },
  },
};

/** The tiles of both eras, north to south and west to east. */
export const tileGrid: Readonly<Record<Era, readonly Tile[]>> = {
  '2021': tilesOf('2021', before),
  '2025': tilesOf('2025', today),
};

function tilesOf(era: Era, drawing: string): readonly Tile[] {
  return drawing
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .trim()
        .split(/\s+/)
        .flatMap((word, column): Tile[] => {
          if (word === '.') return [];
          const islands = archipelagos[word];
          const unit = islands?.unit[era] ?? `${era}/${word}`;
          return [{ unit, column: column + 1, row: row + 1, label: islands?.label ?? null }];
        }),
    );
}
