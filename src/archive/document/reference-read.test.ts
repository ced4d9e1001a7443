/** What reference managers read in the files: by the parsers of citation.js, which know nothing of ours. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { referenceFormats, type ReferenceFacts } from './reference-file.ts';

const letter: ReferenceFacts = {
  id: 'kon-plong-2021-cong-van-45',
  kind: 'Công văn',
  number: '45/UBND-VX',
  date: '2021-09-13',
  issuer: 'Ủy ban nhân dân huyện Kon Plông',
  place: 'Kon Plông',
  title: 'Về “4 tại chỗ” & vận chuyển 100% vật tư {y tế} #1_2',
  address: 'https://kho.example.vn/van-ban/kon-plong-2021-cong-van-45/',
  archive: 'Kho văn bản',
  read: '2026-11-26',
};

/** What is found in a file. */
const read = (format: string, facts: ReferenceFacts) => {
  const [item] = new Cite(referenceFormats[format]?.write(facts)).data;
  return item;
};

/** This reader of RIS takes the year (PY) before the day (DA), and has a field of its own for SN. */
test.each([
  ['ris', { author: [{ literal: letter.issuer }], issued: { 'date-parts': [[2021]] } }],
  ['bibtex', { author: [{ family: letter.issuer }], issued: { 'date-parts': [[2021, 9, 13]] }, number: letter.number }],
  ['csl', { author: [{ literal: letter.issuer }], issued: { 'date-parts': [[2021, 9, 13]] }, number: letter.number }],
])('%s is read as it was meant', (format, facts) => {
  expect(read(format, letter)).toMatchObject({ title: letter.title, URL: letter.address, ...facts });
});

test.each(['ris', 'bibtex', 'csl'])('%s of a text of which nothing is known has nothing more', (format) => {
  const item = read(format, { ...letter, number: null, date: null, issuer: null, place: null, title: null });
  expect(item).toMatchObject({ title: 'Công văn', URL: letter.address });
  for (const field of ['author', 'issued', 'number', 'publisher']) expect(item).not.toHaveProperty(field);
});
