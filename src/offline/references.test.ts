import { describe, expect, test } from 'vitest';
import { citedIn, documentsIn, filesInFile, filesInPage, furtherPages, titleOf } from './references.ts';

describe.each(['/', '/kho/'])('a site at %s', (base) => {
  test('a page needs its files of the folder of digests, each once, and no other', () => {
    const html = [
      `<script src="${base}_astro/cach-hien.B1_x-2.js"></script>`,
      `<link rel="stylesheet" href=${base}_astro/base.FOEZ.css><link href="${base}_astro/base.FOEZ.css">`,
      `<link rel="preload" href="${base}_astro/sans-400.D.woff2"><img src="${base}_astro/a.b.png">`,
      `<link rel="icon" href="${base}favicon.svg"><a href="${base}van-ban/x.json">`,
      `<script src="https://other.example${base}_astro/no.js"></script><p>x${base}_astro/no.js</p>`,
    ].join('');
    const names = ['cach-hien.B1_x-2.js', 'base.FOEZ.css', 'sans-400.D.woff2', 'a.b.png'];
    expect(filesInPage(html, base)).toEqual(names.map((name) => `_astro/${name}`));
  });

  test('a script names those beside it and what it loads ahead, a style sheet its faces', () => {
    const script =
      'import{a}from"./tu-ngu.B4.js";import"./x.js";f(()=>import(`./box.DQ.js`),["_astro/box.DQ.js","_astro/ten.js"]);"./../y.js";".js"';
    expect(filesInFile(script, base)).toEqual(
      ['tu-ngu.B4.js', 'x.js', 'box.DQ.js', 'ten.js'].map((n) => `_astro/${n}`),
    );
    const sheet = `@font-face{src:url(${base}_astro/mono.a7.woff2)format("woff2")}a{background:url("./p.svg")}b{x:url(data:a.png)}`;
    expect(filesInFile(sheet, base)).toEqual(['_astro/mono.a7.woff2', '_astro/p.svg']);
  });

  test('documents are those of links below the base, whatever follows in the address', () => {
    const html = [
      `<a href=${base}van-ban/a-1/>`,
      `<a href="${base}van-ban/b/#muc-1">`,
      `<a href="${base}van-ban/a-1/?tim=x">`,
      `<a href="${base}van-ban/"><a href="${base}van-ban/trang/2/"><a href="${base}van-ban/c.txt"><a href="/khac/van-ban/d/">`,
      `<a href="${base}van-ban/e/lich-su/">`,
    ].join('');
    expect(documentsIn(html, base)).toEqual(['van-ban/a-1/', 'van-ban/b/', 'van-ban/e/']);
  });

  test('a document cites what its section of citations leads to', () => {
    const html = `<a href=${base}van-ban/in-text/><section class="section thread" id="vien-dan"><section><a href=${base}van-ban/cited/></section><a href=${base}van-ban/second/></section><section id="duoc-vien-dan"><a href=${base}van-ban/citing/></section>`;
    expect(citedIn(html, base)).toEqual(['van-ban/cited/', 'van-ban/second/']);
    expect(citedIn(`<section id="duoc-vien-dan"><a href=${base}van-ban/citing/></section>`, base)).toEqual([]);
  });

  test('a list has all pages to its last, also those that it does not name', () => {
    const path = 'dia-phuong/2021/gia-lai/';
    const html = `<a href=${base}${path}trang/2/><a href="${base}${path}trang/5/#x"><a href=${base}dia-phuong/2021/trang/9/>`;
    expect(furtherPages(html, base, path)).toEqual([2, 3, 4, 5].map((n) => `${path}trang/${n}/`));
    expect(furtherPages('<p>', base, path)).toEqual([]);
  });
});

test.each([
  ['<title>Chỉ thị số 1 – về A &#38; B – Kho văn bản</title>', 'Chỉ thị số 1 – về A & B'],
  ['<title>Kho văn bản</title>', 'Kho văn bản'],
  ['<p>', ''],
])('the title of %s is %s', (html, title) => {
  expect(titleOf(html)).toBe(title);
});
