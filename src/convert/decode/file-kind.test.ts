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

const fromHex = (hex: string, more = ''): Uint8Array =>
  Uint8Array.from([...Buffer.from(hex.replaceAll(' ', ''), 'hex'), ...bytes(more)]);

/** First bytes as the descriptions of the formats give them, so that a slip in a row shows. */
test.each([
  ['25 50 44 46 2d 31 2e 34', 'tệp PDF'],
  ['d0 cf 11 e0 a1 b1 1a e1 00 00', 'tệp Word/Excel đời cũ (.doc, .xls)'],
  ['7b 5c 72 74 66 31', 'tệp RTF'],
  ['89 50 4e 47 0d 0a 1a 0a', 'ảnh PNG'],
  ['ff d8 ff e1', 'ảnh JPEG'],
  ['47 49 46 38 37 61', 'ảnh GIF'],
  ['47 49 46 38 39 61', 'ảnh GIF'],
  ['49 49 2a 00', 'ảnh TIFF'],
  ['4d 4d 00 2a', 'ảnh TIFF'],
  ['52 49 46 46 24 00 00 00 57 41 56 45', 'tệp âm thanh hoặc hình ảnh'],
  ['42 4d 36 00 0c 00', 'ảnh BMP'],
  ['1f 8b 08 00', 'tệp nén GZIP'],
  ['52 61 72 21 1a 07 00', 'tệp nén RAR'],
  ['52 61 72 21 1a 07 01 00', 'tệp nén RAR'],
  ['37 7a bc af 27 1c 00 04', 'tệp nén 7-Zip'],
  ['4d 5a 90 00', 'chương trình Windows'],
  ['7f 45 4c 46 02 01', 'chương trình Linux'],
  ['50 4b 03 04 14 00', 'tệp nén ZIP'],
])('%s is %s', (hex, kind) => {
  expect(fileKind(fromHex(hex))).toBe(kind);
  expect(fileKind(fromHex(`0a ${hex}`))).toBeNull();
});

test.each([
  ['[Content_Types].xml … word/document.xml', 'tệp Word (.docx)'],
  ['[Content_Types].xml … xl/workbook.xml', 'tệp Excel (.xlsx)'],
  ['[Content_Types].xml … ppt/presentation.xml', 'tệp PowerPoint (.pptx)'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'tệp OpenDocument (.odt)'],
  ['anh-chup.jpg', 'tệp nén ZIP'],
])('an archive with %s is %s', (inside, kind) => {
  expect(fileKind(fromHex('50 4b 03 04 14 00', inside))).toBe(kind);
});
