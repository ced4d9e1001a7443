import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formatOf } from './file-format.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));
const ole = (stream: string): Uint8Array =>
  latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${[...stream].map((c) => `${c}\0`).join('')}`);
const utf16 = (text: string): Uint8Array => latin1(`\xff\xfe${[...text].map((c) => `${c}\0`).join('')}`);

test.each<[string, Uint8Array, string]>([
  ['a text', strToU8('Số: 33/CV-TTCH'), 'text'],
  ['a text that speaks of PDF', strToU8('Lưu tệp dạng %PDF-1 rồi gửi'), 'text'],
  ['a text in brackets', strToU8('<Dự thảo> QUYẾT ĐỊNH'), 'text'],
  ['a package of Word', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
  ['a package of Word whose document has a number', zip('word/document2.xml'), 'docx'],
  ['an old Word file', ole('WordDocument'), 'doc'],
  ['a PDF', latin1('%PDF-1.7\n%âãÏÓ'), 'pdf'],
  ['a PDF after lines of a mail', latin1('\r\n\r\n%PDF-1.4\n'), 'pdf'],
  ['a PNG', latin1('\x89PNG\r\n\x1a\n'), 'image'],
  ['a JPEG', latin1('\xff\xd8\xff\xe0'), 'image'],
  ['a TIFF', latin1('II*\0\x08'), 'image'],
  [
    'a package of the exchange',
    strToU8('<?xml version="1.0"?>\n<edXML:edXML xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">'),
    'edxml',
  ],
  ['one in UTF-16', utf16('<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">'), 'edxml'],
  ['an older one', strToU8('<Envelope><Header><MessageHeader>'), 'edxml'],
  ['a text that speaks of packages', strToU8('<Dự thảo> gói tin edXML theo QCVN_102_2016'), 'text'],
  [
    'an envelope of something else',
    strToU8('<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>'),
    'text',
  ],
])('%s', async (_, bytes, is) => {
  expect((await formatOf(bytes)).is).toBe(is);
});

test.each<[string, Uint8Array, RegExp]>([
  ['no bytes', new Uint8Array(), /rỗng/],
  ['a Word file under a password', ole('EncryptedPackage'), /mật khẩu/],
  ['a spreadsheet', zip('xl/workbook.xml'), /Excel/],
  ['an old spreadsheet', ole('Workbook'), /\.xls/],
  ['an OLE file that was cut', ole(''), /hỏng/],
  ['slides', zip('ppt/presentation.xml'), /PowerPoint/],
  ['OpenDocument', zip('mimetype', 'content.xml'), /\.odt/],
  ['a package of other files', zip('a.txt'), /Giải nén/],
  ['a package of Word that was cut', zip('word/document.xml').subarray(0, 60), /hỏng hay bị cắt/],
  ['RTF', latin1('{\\rtf1\\ansi'), /RTF.*\.docx/],
  ['a page of the web', strToU8('<!DOCTYPE html><html>'), /HTML.*\.docx/],
])('none: %s', async (_, bytes, why) => {
  const format = await formatOf(bytes);
  expect(format.is === 'none' ? format.why : format.is).toMatch(why);
});
