/**
 * Every row of the words that tell roles: its example decides as it says, its near miss does not.
 */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../../scripts/tests/test-knowledge.ts';
import type { LocalityRole } from '../../../../schema/directive.ts';
import { convertArchive } from '../../../convert.ts';
import { neighbourWords } from '../neighbour.ts';
import * as words from './role-words.ts';

/** The role of huyện Mường La where it stands at ▢ in a sentence of its province. */
function roleIn(sentence: string): LocalityRole | undefined {
  const text = `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 17/CT-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sơn La, ngày 01 tháng 8 năm 2021

CHỈ THỊ
Về một số việc cần làm ngay

Tình hình hiện nay có nhiều khó khăn.

${sentence.replace('▢', 'huyện Mường La')}

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
`;
  const [document] = convertArchive(
    [{ id: 'a', path: 'a.txt', bytes: new TextEncoder().encode(text) }],
    knowledge,
  ).documents;
  return document?.fields.localities.find(({ name }) => name === 'Mường La')?.role;
}

const rowsThatGovern = { ...pick('territoryWords', 'measureVerbs', 'sentenceOrders', 'placeAuthorities') };
const rowsThatDoNot = { ...pick('pastWords', 'eventWords', 'travellers', 'togetherWords'), neighbourWords };

describe.each(Object.entries(rowsThatGovern))('%s: the document governs the place', (_, rows) => {
  test.each(rows.map(({ words: w, example, nearMiss }) => [w, example, nearMiss]))('%s: %s – %s', (_, is, not) => {
    expect([roleIn(is), roleIn(not)]).toEqual(['applies', 'mentioned']);
  });
});

describe.each(Object.entries(rowsThatDoNot))('%s: the place is only mentioned', (_, rows) => {
  test.each(rows.map(({ words: w, example, nearMiss }) => [w, example, nearMiss]))('%s: %s – %s', (_, is, not) => {
    expect([roleIn(is), roleIn(not)]).toEqual(['mentioned', 'applies']);
  });
});

describe('the lists of single words', () => {
  test.each(words.placeLeaders.map((leader) => [leader]))('%s speaks for the authority of a place', (leader) => {
    expect([roleIn(`1. ${leader} UBND ▢ báo cáo.`), roleIn(`1. ${leader} ngành y tế ▢ báo cáo.`)]).toEqual([
      'applies',
      'mentioned',
    ]);
  });

  test.each(words.wayWords.map((way) => [way]))('a traveller goes “%s”', (way) => {
    expect([roleIn(`Cách ly người ${way} vùng dịch tại ▢.`), roleIn(`Cách ly ${way} vùng dịch tại ▢.`)]).toEqual([
      'mentioned',
      'applies',
    ]);
  });
});

test('every table of role words is read here', () => {
  const tables = Object.entries(words).filter(([, rows]) => typeof rows[0] === 'object');
  expect(tables.map(([name]) => name).sort()).toEqual(
    [...Object.keys(rowsThatGovern), ...Object.keys(rowsThatDoNot)].filter((name) => name !== 'neighbourWords').sort(),
  );
});

test('every row says why its near miss is one', () => {
  const rows = Object.values({ ...rowsThatGovern, ...rowsThatDoNot }).flat();
  expect(rows.filter(({ because }) => because.trim() === '').map(({ words: w }) => w)).toEqual([]);
});

function pick<K extends keyof typeof words>(...names: readonly K[]): Record<K, (typeof words)[K]> {
  return Object.fromEntries(names.map((name) => [name, words[name]])) as Record<K, (typeof words)[K]>;
}
