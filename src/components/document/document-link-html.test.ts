import { expect, test } from 'vitest';
import { sampleArchive } from '../../archive/testing/sample-archive.fixture.ts';
import { sampleDirective } from '../../archive/testing/sample-directive.fixture.ts';
import type { Directive } from '../../schema/directive.ts';
import { documentLinkHtml } from './document-link-html.ts';

const linkTo = (fields: Partial<Directive>, ...[by, anchor]: ['title' | 'number' | 'name', string?]): string => {
  const document = sampleDirective({ id: 'a', number: '1/CV-UB', documentType: 'cong-van', ...fields });
  return documentLinkHtml(sampleArchive([document]), document, by, anchor);
};

test.each<[string, Partial<Directive>, ['title' | 'number' | 'name', string?], RegExp]>([
  ['its title', { title: 'phòng & "bệnh"' }, ['title'], /^<a href="[^"]*a\/">Phòng &amp; &quot;bệnh&quot;<\/a>$/],
  [
    'a title that goes on from its type, with it',
    { title: 'CỦA ĐỒNG CHÍ TỔNG BÍ THƯ', documentType: 'cong-van' },
    ['title'],
    />cong van của đồng chí Tổng Bí thư</,
  ],
  ['a title that has the word within, without its type', { title: 'ý kiến của Bộ Y tế' }, ['title'], />Ý kiến của Bộ/],
  ['one that begins with a word like it', { title: 'củng cố đê điều' }, ['title'], />Củng cố đê điều</],
  ['a place in it', { title: 'x' }, ['title', 'muc-1'], /^<a href="[^"]*a\/#muc-1">X<\/a>$/],
  ['its number, in one piece', {}, ['number'], /<span class="unbroken">1\/CV-UB<\/span><\/a>$/],
  [
    'a title that stands for none',
    { title: null, addressees: ['Sở Y tế'] },
    ['title'],
    /<\/a><span class="origin">không có trích yếu/,
  ],
  ['a spoiled title', { title: 'về vi[ệc' }, ['title'], /<\/a> <span class="origin" title="[^"]+">có thể sai<\/span>$/],
  ['no doubt beside a number', { title: 'về vi[ệc' }, ['number'], /<\/a>$/],
  [
    'one that was withdrawn',
    { withdrawn: { reason: 'x', replacedBy: null } },
    ['number'],
    /<\/a> <span class="withdrawn">đã rút<\/span>$/,
  ],
])('a link by %s', (_, fields, how, html) => {
  expect(linkTo(fields, ...how)).toMatch(html);
});
