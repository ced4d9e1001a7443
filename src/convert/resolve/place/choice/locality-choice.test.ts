import { describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../../../gazetteer/gazetteer.ts';
import type { Unit } from '../../../../gazetteer/unit.ts';
import type { LocalityMention } from '../../../model.ts';
import type { PlaceChoice } from './choice.ts';
import { withinContainers } from './container-evidence.ts';
import { narrowByEvidence } from './locality-choice.ts';
import type { HomeUnits } from '../locality-home.ts';

const LEVELS = ['province', 'district', 'commune'] as const;

/** A unit by its path below the era: `gia-lai/chu-se/ia-ko`; its name is the last piece. */
function unit(path: string): Unit {
  const pieces = path.split('/');
  const parent = pieces.length > 1 ? `2021/${pieces.slice(0, -1).join('/')}` : null;
  return {
    path: `2021/${path}`,
    name: pieces.at(-1),
    type: 'đơn vị',
    era: '2021',
    level: LEVELS[pieces.length - 1],
    parent,
  } as unknown as Unit;
}

interface Named extends Partial<Pick<LocalityMention, 'by' | 'list' | 'within' | 'damaged'>> {
  readonly units: readonly string[];
  readonly others?: readonly string[];
  readonly block?: number;
}

const NOWHERE: HomeUnits = { unit: null, province: null, district: null };
const province = (path: string): HomeUnits => ({ unit: unit(path), province: `2021/${path}`, district: null });
const district = (path: string): HomeUnits => ({
  unit: unit(path),
  province: `2021/${path.split('/')[0]}`,
  district: `2021/${path}`,
});

const mentionOf = ({ by = 'name', list = 0, within = null, damaged = false, block = 0 }: Named, at: number) =>
  ({ by, list: list === 0 ? 100 + at : list, within, damaged, block }) as unknown as LocalityMention;
const choiceOf = ({ units, others = [] }: Named): PlaceChoice => ({
  units: units.map(unit),
  others: others.map(unit),
  note: null,
  dropped: false,
});
const shown = ({ units, dropped, note }: PlaceChoice): string =>
  dropped ? 'none' : `${units.map(({ path }) => path.slice(5)).join(' or ')}${note ? ` (${note.code})` : ''}`;

/** What each mention may be in the end, and why. */
function narrowed(home: HomeUnits, ...named: readonly Named[]): string[] {
  const mentions = named.map(mentionOf);
  const blockOf = (mention: LocalityMention): number => (mention as unknown as { block: number }).block;
  return narrowByEvidence({ mentions, choices: named.map(choiceOf), home, blockOf }).map(shown);
}

const DONG = ['gia-lai/chu-se/dong', 'gia-lai/ia-pa/dong', 'ha-noi/ba-vi/dong'];

describe('what the issuer says of a name', () => {
  test.each([
    ['nothing, where it has no place', NOWHERE, DONG, DONG.join(' or ')],
    [
      'its own unit',
      district('gia-lai/chu-se'),
      ['gia-lai/chu-se', 'ha-noi/chu-se'],
      'gia-lai/chu-se (unit-of-issuer)',
    ],
    ['its own district', district('gia-lai/chu-se'), DONG, 'gia-lai/chu-se/dong (district-of-issuer)'],
    ['its own province', province('ha-noi'), DONG, 'ha-noi/ba-vi/dong (province-of-issuer)'],
    ['its own province, where two remain', province('gia-lai'), DONG, `${DONG[0]} or ${DONG[1]} (province-of-issuer)`],
    ['nothing, where it has none of the name', province('lao-cai'), DONG, DONG.join(' or ')],
    ['nothing of what is settled', province('gia-lai'), ['gia-lai/chu-se'], 'gia-lai/chu-se'],
  ])('%s', (_, home, units, result) => {
    expect(narrowed(home, { units })).toEqual([result]);
  });

  test('a commune with the type word of another day is the one at home', () => {
    const others = ['gia-lai/chu-se/dong'];
    const [one] = narrowed(district('gia-lai/chu-se'), { units: ['ha-noi/ba-vi/dong'], others });
    expect(one).toBe('gia-lai/chu-se/dong (type-of-another-day)');
    expect(narrowed(province('gia-lai'), { units: ['ha-noi/ba-vi/dong'], others })).toEqual([one]);
    expect(narrowed(district('gia-lai/ia-pa'), { units: ['ha-noi/ba-vi/dong'], others })).toEqual(['none']);
    expect(narrowed(district('gia-lai/chu-se'), { units: ['gia-lai/ia-pa/dong'], others })).toEqual([
      'gia-lai/ia-pa/dong',
    ]);
  });
});

describe('the địa danh of the place-and-date line', () => {
  const placed = (home: HomeUnits, ...units: string[]) => narrowed(home, { by: 'place-line', units })[0];

  test.each([
    ['is the issuer’s unit', district('gia-lai/chu-se'), ['gia-lai/chu-se/dong', 'gia-lai/chu-se'], 'gia-lai/chu-se'],
    ['else its province', district('gia-lai/chu-se'), ['gia-lai/ia-pa/dong', 'gia-lai'], 'gia-lai'],
    ['else the only province', NOWHERE, ['ha-noi', 'gia-lai/chu-se/dong'], 'ha-noi'],
    ['else the only district', NOWHERE, ['gia-lai/chu-se', 'gia-lai/chu-se/dong'], 'gia-lai/chu-se'],
    ['else the only one near', province('ha-noi'), DONG, 'ha-noi/ba-vi/dong'],
    ['and nothing where several remain', NOWHERE, DONG, 'none'],
  ])('%s', (_, home, units, result) => {
    expect(placed(home, ...units)).toBe(result);
  });
});

describe('units of one enumeration lie together', () => {
  const TAY = ['gia-lai/chu-se/tay', 'gia-lai/duc-co/tay', 'lao-cai/sa-pa/tay'];

  test('in the one province and district that has all of them', () => {
    expect(narrowed(NOWHERE, { list: 1, units: DONG }, { list: 1, units: TAY })).toEqual([
      'gia-lai/chu-se/dong (list-in-district)',
      'gia-lai/chu-se/tay (list-in-district)',
    ]);
  });

  test('in the one province, where they share no district', () => {
    const far = ['gia-lai/kbang/tay', 'lao-cai/sa-pa/tay'];
    expect(narrowed(NOWHERE, { list: 1, units: DONG }, { list: 1, units: far })).toEqual([
      'gia-lai/chu-se/dong or gia-lai/ia-pa/dong (list-in-province)',
      'gia-lai/kbang/tay (list-in-province)',
    ]);
  });

  test('in the issuer’s own, where several have all of them', () => {
    const both = (name: string) => ['gia-lai/chu-se', 'gia-lai/ia-pa', 'lao-cai/sa-pa'].map((of) => `${of}/${name}`);
    const list = [
      { list: 1, units: both('dong') },
      { list: 1, units: both('tay') },
    ];
    expect(narrowed(district('gia-lai/ia-pa'), ...list)).toEqual([
      'gia-lai/ia-pa/dong (list-in-district)',
      'gia-lai/ia-pa/tay (list-in-district)',
    ]);
    expect(narrowed(province('lao-cai'), ...list)).toEqual([
      'lao-cai/sa-pa/dong (list-in-province)',
      'lao-cai/sa-pa/tay (list-in-province)',
    ]);
    expect(narrowed(province('ha-noi'), ...list)[0]).not.toContain('list-in');
    expect(narrowed(NOWHERE, ...list)[0]).not.toContain('list-in');
  });

  test('in no district, where the issuer has one and they lie in none', () => {
    const list = [
      { list: 1, units: ['gia-lai', 'gia-lai/ia-pa/dong'] },
      { list: 1, units: ['lao-cai', 'gia-lai/ia-pa/tay'] },
    ];
    expect(narrowed(district('gia-lai/ia-pa'), ...list)[1]).toBe('gia-lai/ia-pa/tay (district-of-issuer)');
  });

  test.each([
    [
      'they are in two lists',
      [
        { list: 1, units: DONG },
        { list: 2, units: TAY },
      ],
    ],
    [
      'it is one name said twice',
      [
        { list: 1, units: DONG },
        { list: 1, units: DONG },
      ],
    ],
    [
      'one is the địa danh',
      [
        { list: 1, units: DONG },
        { list: 1, units: ['gia-lai/chu-se/tay'], by: 'place-line' },
      ],
    ],
  ] as const)('not where %s', (_, named) => {
    expect(narrowed(NOWHERE, ...named)[0]).not.toContain('list-in');
  });
});

describe('what the text has settled', () => {
  test('one name has one sense in a document', () => {
    const [one, again] = narrowed(NOWHERE, { units: ['gia-lai/ia-pa/dong'] }, { units: DONG, block: 3 });
    expect([one, again]).toEqual(['gia-lai/ia-pa/dong', 'gia-lai/ia-pa/dong (settled-elsewhere)']);
  });

  test('a district or province of the same block holds a unit, before one of another block', () => {
    const named = [
      { units: ['gia-lai/chu-se'], block: 1 },
      { units: ['ha-noi'], block: 2 },
      { units: DONG, block: 2 },
    ];
    expect(narrowed(NOWHERE, ...named)[2]).toBe('ha-noi/ba-vi/dong (container-in-block)');
  });

  test('else the only one in the text', () => {
    const named = [
      { units: ['gia-lai/chu-se'], block: 1 },
      { units: DONG, block: 2 },
    ];
    expect(narrowed(NOWHERE, ...named)[1]).toBe('gia-lai/chu-se/dong (container-in-text)');
    expect(narrowed(NOWHERE, { units: ['gia-lai'], block: 1 }, { units: DONG, block: 2 })[1]).toBe(DONG.join(' or '));
  });
});

describe('a name alone outside the issuer’s province is rather a unit that is not in the lists', () => {
  const home = province('gia-lai');
  const far = 'ha-noi/ba-vi/dong';

  test.each([
    ['a commune', home, [{ units: [far] }], 'none'],
    ['not where its district is named', home, [{ units: [far] }, { units: ['ha-noi/ba-vi'] }], far],
    ['not where its province is named', home, [{ units: [far] }, { units: ['ha-noi'] }], far],
    ['not where the text puts it in a unit', home, [{ units: [far], within: 0 }], far],
    ['not at home', home, [{ units: ['gia-lai/ia-pa/dong'] }], 'gia-lai/ia-pa/dong'],
    ['not without a home', NOWHERE, [{ units: [far] }], far],
    ['not a district', home, [{ units: ['ha-noi/ba-vi'] }], 'ha-noi/ba-vi'],
    ['a district whose print is damaged', home, [{ units: ['ha-noi/ba-vi'], damaged: true }], 'none'],
    ['not a damaged district at home', home, [{ units: ['gia-lai/ia-pa'], damaged: true }], 'gia-lai/ia-pa'],
    ['damaged print that may be several', NOWHERE, [{ units: DONG, damaged: true }], 'none'],
  ])('%s', (_, at, named, result) => {
    expect(narrowed(at, ...named)[0]).toBe(result);
  });
});

describe('“xã A, huyện B, tỉnh C”: each lies in the one named after it', () => {
  const gazetteer = {
    liesIn: (inner: Unit, outer: Unit) => inner.path.startsWith(`${outer.path}/`),
  } as unknown as Gazetteer;
  const within = (...named: readonly Named[]) =>
    withinContainers(named.map(mentionOf), named.map(choiceOf), gazetteer).map(shown);
  const CHAU = ['gia-lai/chau', 'ha-noi/chau'];

  test('a commune is that of its district, which is that of its province', () => {
    const communes = ['gia-lai/chau/dong', 'ha-noi/chau/dong', 'ha-noi/ba-vi/dong'];
    expect(within({ units: communes, within: 1 }, { units: CHAU, within: 2 }, { units: ['ha-noi'] })).toEqual([
      'ha-noi/chau/dong (named-inside)',
      'ha-noi/chau (named-inside)',
      'ha-noi',
    ]);
  });

  test('and a district is the one that has the commune', () => {
    expect(within({ units: ['gia-lai/chau/tay'], within: 1 }, { units: CHAU })).toEqual([
      'gia-lai/chau/tay',
      'gia-lai/chau',
    ]);
  });

  test('a unit of another type word counts only where none of its own lies there', () => {
    const named = { units: ['gia-lai/chau/dong'], others: ['ha-noi/chau/dong'], within: 1 };
    expect(within(named, { units: ['ha-noi/chau'] })[0]).toBe('ha-noi/chau/dong');
    expect(within(named, { units: CHAU })[0]).toBe('gia-lai/chau/dong');
  });

  test('what lies not in it is none of the units known, and what is in nothing stays', () => {
    expect(within({ units: ['gia-lai/chau/dong'], within: 1 }, { units: ['ha-noi'] })).toEqual(['none', 'ha-noi']);
    expect(within({ units: DONG }, { units: ['ha-noi'] })).toEqual([DONG.join(' or '), 'ha-noi']);
  });
});
