import { expect, test } from 'vitest';
import { fileKind } from './file-kind.ts';

const bytes = (latin1: string): Uint8Array => Uint8Array.from(latin1, (c) => c.charCodeAt(0));

test.each(['<!DOCTYPE html><p>x', '<html lang="vi">', '\xef\xbb\xbf<!doctype HTML>'])('%j is a web page', (head) => {
  expect(fileKind(bytes(head))).toBe('trang web (HTML)');
});

test.each(['<p>x', 'a < b', '<htmlx>'])('%j is no web page', (head) => {
  expect(fileKind(bytes(head))).toBeNull();
});

test.each(['BM của đơn vị', 'MZ', 'RIFF', 'Rar', 'PK hợp đồng', 'CHI THI', ''])('a text may begin with %j', (head) => {
  expect(fileKind(bytes(head))).toBeNull();
});
