import { expect, test } from 'vitest';
import { bodyKey } from '../convert/resolve/body/body-key.ts';
import { loadGazetteer } from '../store/gazetteer.ts';
import { slug } from '../vietnamese/fold/slug.ts';
import { fullName } from './unit-name.ts';
import { eraOfPath, lastSegment, lineage, parentOf, provincePath, withoutEra } from './path.ts';

const gazetteer = loadGazetteer();

/** A unit's own part of its address; two siblings of one name have their codes behind it. */
const ownPart = (unit: (typeof gazetteer.units)[number]): string =>
  unit.level === 'province' ? slug(unit.name) : slug(fullName(unit));

test('every unit has the address that its name gives, or that with its code', () => {
  const stray = gazetteer.units.filter(
    (unit) => ![ownPart(unit), `${ownPart(unit)}-${unit.code}`].includes(lastSegment(unit.path)),
  );
  expect(stray.map(({ path }) => path)).toEqual([]);
});

test('a body of a unit has the words of the unit in its address', () => {
  const stray = gazetteer.units.filter((unit) => {
    if (unit.level === 'province') return false;
    const body = bodyKey(`UBND ${fullName(unit)}`, unit.path, gazetteer);
    return !`${body}-`.startsWith(`uy-ban-nhan-dan-${ownPart(unit)}-`);
  });
  expect(stray.map(({ path }) => path)).toEqual([]);
});

test('however its apostrophe is typed, a name has one address, that of the unit', () => {
  const highland = gazetteer.units.filter(({ name }) => name.includes("'"));
  expect(highland.length).toBeGreaterThan(40);
  for (const unit of highland)
    for (const sign of ['’', '‘', '`', '´', 'ʼ', '′'])
      expect(slug(fullName(unit).replaceAll("'", sign))).toBe(ownPart(unit));
});

test.each([
  ['2021/dak-lak/huyen-ea-hleo', "Ea H'leo"],
  ['2021/dak-nong/huyen-dak-rlap', "Đắk R'Lấp"],
  ['2021/dak-lak/huyen-mdrak', "M'Đrắk"],
])('the published address %s holds', (path, name) => {
  expect(gazetteer.unit(path)?.name.toLowerCase()).toBe(name.toLowerCase());
});

test('siblings share no address, and only those of one slug have a code in it', () => {
  const families = Map.groupBy(gazetteer.units, (unit) => `${unit.era} ${unit.parent} ${ownPart(unit)}`);
  for (const family of families.values()) {
    expect(new Set(family.map(({ path }) => path)).size).toBe(family.length);
    const coded = family.filter((unit) => lastSegment(unit.path) !== ownPart(unit));
    if (coded.length > 0) expect(family.length).toBeGreaterThan(1);
  }
});

test.each([
  ['2021/ha-noi/huyen-thanh-oai/xa-binh-minh', ['2021/ha-noi/huyen-thanh-oai', '2021/ha-noi']],
  ['2021/ha-noi/huyen-thanh-oai', ['2021/ha-noi']],
  ['2025/ha-noi', []],
])('%s lies in %j and in nothing further', (path, around) => {
  expect(lineage(path)).toEqual([path, ...around]);
  expect(parentOf(path)).toBe(around[0] ?? null);
  expect(provincePath(path)).toBe(around.at(-1) ?? path);
});

test.each([
  ['2021/gia-lai/thi-xa-ayun-pa', '2021', 'gia-lai/thi-xa-ayun-pa'],
  ['2025/gia-lai', '2025', 'gia-lai'],
])('%s is of era %s and %s without it', (path, era, rest) => {
  expect([eraOfPath(path), withoutEra(path)]).toEqual([era, rest]);
});

test('a path without an era stays as it is', () => {
  expect(withoutEra('gia-lai/thi-xa-ayun-pa')).toBe('gia-lai/thi-xa-ayun-pa');
});
