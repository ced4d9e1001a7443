import { expect, test } from 'vitest';
import { readAddress } from '../plan/address.ts';
import { partAddress, readPart, type AnswerPart } from './protocol.ts';

const state = readAddress('?q=khử khuẩn&nam=2021&nam=2022&sap-xep=moi-nhat');

test.each<[AnswerPart, string]>([
  [{ part: 'whole' }, ''],
  [{ part: 'results', group: 'also', cursor: null, count: 20 }, 'tiep'],
  [{ part: 'results', group: 'exact', cursor: '2021-05-01 a&b', count: 100 }, 'tiep'],
  [{ part: 'facets', names: ['loai', 'nam'] }, 'loc'],
  [{ part: 'near' }, 'gan'],
])('%j has an address that is read as the same, beside the state', (part, path) => {
  const url = new URL(partAddress(state, part), 'https://kho.example/tim/');
  expect(url.pathname).toBe(`/tim/${path}`);
  expect(readPart(url.pathname.slice('/tim/'.length), url.searchParams)).toEqual(part);
  expect(readAddress(url.search)).toEqual(state);
});

test('the archive has an address without a state', () => {
  expect(partAddress(state, { part: 'archive' })).toBe('kho');
  expect(readPart('kho', new URLSearchParams())).toEqual({ part: 'archive' });
});

test.each([
  ['tiep', 'nhom=exact'],
  ['tiep', 'nhom=exact&so=0'],
  ['tiep', 'nhom=exact&so=101'],
  ['tiep', 'nhom=exact&so=2.5'],
  ['tiep', 'nhom=none&so=20'],
  ['tiep', `nhom=exact&so=20&tu=${'x'.repeat(401)}`],
  ['loc', ''],
  ['loc', 'ten=khong-co'],
  ['tim', ''],
  ['tiep/', 'nhom=exact&so=20'],
])('%s?%s asks for nothing', (path, parameters) => {
  expect(readPart(path, new URLSearchParams(parameters))).toBeNull();
});
