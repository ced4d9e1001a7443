import { expect, test } from 'vitest';
import { fileKind } from './file-kind.ts';

const bytes = (latin1: string): Uint8Array => Uint8Array.from(latin1, (c) => c.charCodeAt(0));

test.each([
  ['%PDF-1.7\n', 'tệp PDF'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'tệp Word/Excel đời cũ (.doc, .xls)'],
  ['{\\rtf1\\ansi', 'tệp RTF'],
  ['\x89PNG\r\n', 'ảnh PNG'],
  ['\xff\xd8\xff\xe0', 'ảnh JPEG'],
  ['GIF89a', 'ảnh GIF'],
  ['II*\0', 'ảnh TIFF'],
  ['MM\0*', 'ảnh TIFF'],
  ['RIFF\0\0\0\0WAVE', 'tệp âm thanh hoặc hình ảnh'],
  ['BM\0\0', 'ảnh BMP'],
  ['\x1f\x8b\x08', 'tệp nén GZIP'],
  ['Rar!\x1a\x07', 'tệp nén RAR'],
  ['7z\xbc\xaf\x27\x1c', 'tệp nén 7-Zip'],
  ['MZ\x90\0', 'chương trình Windows'],
  ['\x7fELF', 'chương trình Linux'],
  ['PK\x03\x04....word/document.xml', 'tệp Word (.docx)'],
  ['PK\x03\x04....xl/workbook.xml', 'tệp Excel (.xlsx)'],
  ['PK\x03\x04....ppt/slides', 'tệp PowerPoint (.pptx)'],
  ['PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text', 'tệp OpenDocument (.odt)'],
  ['PK\x03\x04....a.txt', 'tệp nén ZIP'],
  ['<!DOCTYPE html><p>x', 'trang web (HTML)'],
])('%j is a %s', (head, kind) => {
  expect(fileKind(bytes(head))).toBe(kind);
});

test.each(['BM của đơn vị', 'MZ', 'RIFF', 'Rar', 'PK hợp đồng', 'CHI THI', ''])('a text may begin with %j', (head) => {
  expect(fileKind(bytes(head))).toBeNull();
});
