import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Unit } from '../../gazetteer/unit.ts';
import type { Era, Level } from '../../schema/directive.ts';
import type { IssuerRow } from '../../schema/issuer-row.ts';
import { fold } from '../text/fold.ts';

/** Where the citing document comes from: gazetteer paths, null where it is of no such unit. */
export interface Home {
  readonly era: Era | null;
  readonly province: string | null;
  readonly district: string | null;
  readonly commune: string | null;
}

/** A body of a place, told apart from the same body of another: `body` is its folded name without the place, `unit` the place (null: of the whole country). */
export interface Authority {
  readonly body: string;
  readonly unit: string | null;
  /** The name with its place, for people. */
  readonly name: string;
  /** Whether the words alone say it, or the citing document's own place was taken for the missing one. */
  readonly origin: 'stated' | 'inferred';
}

/** Offices that speak for their body: what the chairman signs is the committee's, for the identity of a document. */
const OFFICE =
  /^(?:pho )?(?:chu tich|bo truong|giam doc|thu truong|chanh van phong|truong ban|truong phong|cuc truong|tong giam doc|bi thu)(?: thuong truc)?\s+(?=\S)/;
const STANDING =
  /^(?:ban thuong vu|thuong truc|ban chap hanh dang bo|ban chap hanh)\s+(?=(?:tinh|thanh|huyen|quan|thi|dang) uy|hdnd|hoi dong)/;

const LEVELS: readonly { readonly words: string; readonly level: Level; readonly party: boolean }[] = [
  { words: 'tinh uy', level: 'province', party: true },
  { words: 'thanh uy', level: 'province', party: true },
  { words: 'huyen uy', level: 'district', party: true },
  { words: 'quan uy', level: 'district', party: true },
  { words: 'thi uy', level: 'district', party: true },
  { words: 'tinh', level: 'province', party: false },
  { words: 'thanh pho', level: 'province', party: false },
  { words: 'tp', level: 'province', party: false },
  { words: 'huyen', level: 'district', party: false },
  { words: 'quan', level: 'district', party: false },
  { words: 'thi xa', level: 'district', party: false },
  { words: 'xa', level: 'commune', party: false },
  { words: 'phuong', level: 'commune', party: false },
  { words: 'thi tran', level: 'commune', party: false },
  { words: 'dac khu', level: 'commune', party: false },
];

/** A unit's path without the era, in which the same province has the same place. */
export const withoutEra = (path: string): string => path.replace(/^20\d\d\//, '');

const homeOf = (home: Home, level: Level): string | null => home[level];

const unitNamed = (name: string, levels: readonly Level[], home: Home, gazetteer: Gazetteer): Unit | null => {
  const units = levels.flatMap((level) => gazetteer.named(name, home.era ? { era: home.era, level } : { level }));
  const around = withoutEra(home.province ?? '');
  const near = units.filter((u) => home.province !== null && `${withoutEra(u.path)}/`.startsWith(`${around}/`));
  const pick = near.length > 0 ? near : units;
  const first = pick[0];
  if (!first || new Set(pick.map((u) => `${u.level}${u.name}${u.parent}`)).size > 1)
    return near.length > 1 ? null : pick.length === 1 ? (first ?? null) : null;
  return first;
};

/** Body and place in the words of an issuer. `UBND Thành phố`, `Sở Y tế` without a name take the citing document's own place; null where that is unknown. */
export const authorityOf = (
  words: string,
  home: Home,
  issuers: readonly IssuerRow[],
  gazetteer: Gazetteer,
): Authority | null => {
  const text = words.replace(/\s+/g, ' ').trim();
  const folded = fold(text);
  const known = issuers.find((row) =>
    [row.name, ...(row.also ?? [])].some((n) => fold(n) === folded || fold(n) === folded.replace(OFFICE, '')),
  );
  if (known) return { body: fold(known.name), unit: null, name: known.name, origin: 'stated' };
  const cut = text.length - folded.replace(OFFICE, '').replace(STANDING, '').length;
  const body = text.slice(folded.length === text.length ? cut : 0);
  return (
    withLevel(text, body, home, gazetteer) ??
    withBareName(text, body, home, gazetteer) ??
    implied(text, body, home, gazetteer) ??
    national(text)
  );
};

/** "Ủy ban Quốc gia Ứng phó sự cố", "Tập đoàn Điện lực Việt Nam": of the whole country by its own name. */
const national = (words: string): Authority | null =>
  /(?:Quốc gia|Trung ương|Việt Nam)/u.test(words)
    ? { body: fold(words), unit: null, name: words, origin: 'stated' }
    : null;

const canonicalBody = (body: string): string =>
  fold(body)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/hoi dong nhan dan/g, 'hdnd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const withLevel = (whole: string, body: string, home: Home, gazetteer: Gazetteer): Authority | null => {
  const folded = fold(body);
  for (const { words, level, party } of LEVELS) {
    const at = folded.lastIndexOf(words);
    if (at < 0 || (at > 0 && folded[at - 1] !== ' ') || /^[a-z]/.test(folded.slice(at + words.length))) continue;
    const name = body
      .slice(at + words.length)
      .replace(/^[.\s]+/, '')
      .trim();
    const kind = canonicalBody(party ? body.slice(0, at + words.length) : body.slice(0, at));
    if (name === '') {
      const unit = homeOf(home, level);
      const named = unit && gazetteer.unit(unit);
      return named ? { body: kind, unit, name: `${whole} ${named.name}`, origin: 'inferred' } : null;
    }
    const levels: Level[] =
      words === 'thanh pho' || words === 'tp' || words === 'thanh uy' ? ['province', 'district'] : [level];
    const unit = unitNamed(name, levels, home, gazetteer);
    return unit ? { body: kind, unit: unit.path, name: whole, origin: 'stated' } : null;
  }
  return null;
};

/** "Sở Thông tin và Truyền thông Nghệ An": the last one to four words are a province. */
const withBareName = (whole: string, body: string, home: Home, gazetteer: Gazetteer): Authority | null => {
  const words = body.split(' ');
  for (let n = 4; n >= 1; n--) {
    if (words.length - n < 2) continue;
    const unit = unitNamed(words.slice(-n).join(' '), ['province'], home, gazetteer);
    if (unit && /^\p{Lu}/u.test(words.at(-n) ?? ''))
      return { body: canonicalBody(words.slice(0, -n).join(' ')), unit: unit.path, name: whole, origin: 'stated' };
  }
  return null;
};

/** A department without a place is that of the citing document's own province; a division that of its district. */
const implied = (whole: string, body: string, home: Home, gazetteer: Gazetteer): Authority | null => {
  const level: Level | null = /^so /.test(fold(body)) ? 'province' : /^phong /.test(fold(body)) ? 'district' : null;
  const unit = level && homeOf(home, level);
  const named = unit ? gazetteer.unit(unit) : undefined;
  return unit && named
    ? { body: canonicalBody(body), unit, name: `${whole} ${named.type} ${named.name}`, origin: 'inferred' }
    : null;
};
