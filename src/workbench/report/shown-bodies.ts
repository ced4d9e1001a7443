/** The bodies of a document as people read them in the report. */
import type { Body } from '../../schema/directive.ts';
import type { BodyUse } from '../../schema/body.ts';
import { reasonWords } from '../../schema/reason-words.ts';
import type { FoundInText } from './found-in-text.ts';

/** As what a text names a body, in words. */
const USE_WORDS: Readonly<Record<BodyUse, string>> = {
  issuer: 'ban hành',
  parent: 'cấp trên',
  addressee: 'kính gửi',
  recipient: 'nơi nhận',
  agent: 'được giao',
  author: 'của văn bản viện dẫn',
  signatory: 'ký thay mặt',
  mentioned: 'nhắc đến',
};

/** Each body with its parts in the text, what its unit rests on, and the sentences that name it. */
export function shownBodies(bodies: readonly Body[]): FoundInText[] {
  return bodies.map((body) => ({
    name: body.name,
    facts: [
      [...new Set(body.mentions.map(({ use }) => USE_WORDS[use]))].join(', '),
      body.collective === null ? '' : 'gọi chung',
      body.origin === 'staff' ? 'do cán bộ nhập' : body.origin === 'exchange' ? 'hệ thống văn bản ghi' : '',
      body.note === null ? '' : reasonWords(body.note),
    ].filter(Boolean),
    candidates: body.candidates,
    mentions: body.mentions,
  }));
}
