/** Names for files of texts, made of what was read: place, year, type, number, topic. */
import type { Directive } from '../schema/directive.ts';
import { slug } from '../vietnamese/fold/slug.ts';

/** What the name of a file is made of. */
export type NamedBy = Pick<
  Directive,
  'documentType' | 'number' | 'date' | 'dateInferred' | 'place' | 'issuer' | 'title' | 'provinceInferred'
>;

/** Characters of a topic, and of an issuer that no place stands for. */
const MOST_TOPIC = 48;
const MOST_ISSUER = 32;

/** Words of levels before the name of a unit in a path of the gazetteer. */
const LEVEL = /^(?:tinh|thanh-pho|huyen|quan|thi-xa|xa|phuong|thi-tran|dac-khu)-(?=[a-z])/;

/** Words that say of a title that it is one. */
const TITLE_LEAD = /^(?:v\/v|về việc|việc|về)\s+/iu;

/**
 * Somebody's name after the word that leads to it: the address of a file is public even where its
 * text is held back, so no name of a person goes into it.
 */
const PERSON = /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\/c|[Cc]ông dân|[Cc]háu|[Ee]m)(?:\s\p{Lu}[\p{L}’'-]*){2,6}/gu;

/** Figures of an identity or a telephone. */
const LONG_FIGURES = /\d{7,}/g;

/**
 * A name (without ending) for the file of a text: `tam-duong-2021-cong-van-33-phong-chong-dich`.
 * What the text does not give is left out; only a type that is not known is called `van-ban`.
 */
export function proposedName(directive: NamedBy): string {
  const { documentType, number } = directive;
  const parts = [
    placeOf(directive),
    yearOf(directive),
    documentType ?? 'van-ban',
    figuresOf(number),
    topicOf(directive),
  ];
  return parts.filter((part) => part !== '').join('-');
}

/** The unit that the issuer governs; without one the issuer; without that the place of the date. */
function placeOf({ issuer, provinceInferred, place }: NamedBy): string {
  const unit = issuer?.unit ?? provinceInferred?.unit;
  if (unit != null) return (unit.split('/').at(-1) ?? '').replace(LEVEL, '');
  return cutAtHyphen(slug(issuer?.name ?? place ?? ''), MOST_ISSUER);
}

/** The year of the date, or the one that both bounds of an inferred date are in. */
function yearOf({ date, dateInferred }: NamedBy): string {
  const years = date === null ? [dateInferred?.notBefore, dateInferred?.notAfter] : [date];
  const [year, ...others] = years.map((day) => /^\d{4}/.exec(day ?? '')?.[0] ?? '');
  return year !== undefined && others.every((other) => other === year) ? year : '';
}

function figuresOf(number: string | null): string {
  return slug(/^0*(\d+[a-zđ]?)(?![\p{L}\d])/iu.exec(number ?? '')?.[1] ?? '');
}

function topicOf({ title }: NamedBy): string {
  const words = (title ?? '').replace(PERSON, ' ').replace(LONG_FIGURES, ' ').trim().replace(TITLE_LEAD, '');
  return cutAtHyphen(slug(words), MOST_TOPIC);
}

function cutAtHyphen(name: string, most: number): string {
  if (name.length <= most) return name;
  const end = name.lastIndexOf('-', most);
  return name.slice(0, end > 0 ? end : most);
}
