/** Directives for tests. */
import {
  fields,
  type Directive,
  type Locality,
  type Mention,
  type Provenance,
  type Reference,
} from '../../schema/directive.ts';

const stated: Provenance = { origin: 'stated', line: 1, note: null };

/** A directive with an id and whatever else a test is about. */
export function sampleDirective(given: Partial<Directive> & { readonly id: string }): Directive {
  return {
    identity: null,
    documentType: 'chi-thi',
    number: null,
    date: null,
    dateInferred: null,
    place: null,
    issuer: null,
    title: null,
    signatory: null,
    addressees: [],
    recipients: [],
    regime: null,
    provinceInferred: null,
    localities: [],
    bodies: [],
    references: [],
    terms: [],
    deadlines: [],
    assignments: [],
    provisions: [],
    complete: true,
    incompleteBecause: null,
    origins: Object.fromEntries(fields.map((field) => [field, stated])) as Directive['origins'],
    withdrawn: null,
    textChanges: [],
    public: null,
    redacted: null,
    source: { file: `${given.id}.txt`, sha256: '0'.repeat(64), bytes: 1, encoding: 'utf-8', lines: 1 },
    ...given,
  };
}

/** A mention of `text` in its sentence. */
export function sampleMention(text: string, sentence = text): Mention {
  return { text, sentence, anchor: 'muc-1', line: 1 };
}

/** A reference to a document that the archive does not hold. */
export function sampleReference(given: Partial<Reference> & { readonly key: string }): Reference {
  return {
    number: '17/CT-UBND',
    documentType: null,
    date: null,
    issuer: null,
    origins: { documentType: 'stated', date: 'stated', issuer: 'stated' },
    role: 'cites',
    relations: [],
    inPart: [],
    resolution: 'cited',
    target: null,
    candidates: [],
    mentions: [sampleMention('17/CT-UBND')],
    ...given,
  };
}

/** A locality of 2021 at a gazetteer path. */
export function sampleLocality(given: Partial<Locality> & { readonly unit: string | null }): Locality {
  return {
    era: '2021',
    code: null,
    name: 'Thanh Oai',
    type: 'huyện',
    level: 'district',
    province: 'Hà Nội',
    role: 'mentioned',
    roleEvidence: { origin: 'stated', rule: 'else', words: null, line: null },
    appliesToo: null,
    origin: 'stated',
    note: null,
    candidates: [],
    mentions: [],
    ...given,
  };
}
