import { describe, expect, test } from 'vitest';
import { folderData, folderPage, fromFile } from './folder-page.ts';

const bodyOf = (html: string): string => folderPage(html).html;

describe('addresses of a page', () => {
  test.each([
    ['<a href="/~kho~/van-ban/a/">x</a>', '<a href="/~kho~/van-ban/a/index.html">x</a>'],
    ['<a href=/~kho~/van-ban/a/>x</a>', '<a href=/~kho~/van-ban/a/index.html>x</a>'],
    ["<a href='/~kho~/'>x</a>", "<a href='/~kho~/index.html'>x</a>"],
    ['<a href="/~kho~/a/?tim=b#c">x</a>', '<a href="/~kho~/a/index.html?tim=b#c">x</a>'],
    ['<a href="/~kho~/a/#vien-dan-17/ct">x</a>', '<a href="/~kho~/a/index.html#vien-dan-17/ct">x</a>'],
    ['<form action=/~kho~/tim-kiem/ role=search>', '<form action=/~kho~/tim-kiem/index.html role=search>'],
    // Near misses: files, places of the page, other hosts, roots that scripts ask for, words.
    ['<a href="/~kho~/van-ban/a.txt">x</a>', '<a href="/~kho~/van-ban/a.txt">x</a>'],
    ['<a href="#muc-1">x</a>', '<a href="#muc-1">x</a>'],
    ['<a href="https://a.gov.vn/">x</a>', '<a href="https://a.gov.vn/">x</a>'],
    ['<form data-search-root="/~kho~/">', '<form data-search-root="/~kho~/">'],
    ['<p>href=/van-ban/</p>', '<p>href=/van-ban/</p>'],
  ])('%s', (html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });

  test('are named by their files, decoded', () => {
    const html = '<a href="/~kho~/a%20b/?x=1&amp;y=2#c">x</a><img src="/~kho~/_astro/p.png">';
    expect(folderPage(html).named).toEqual(['a b/index.html', '_astro/p.png']);
  });

  test.each([
    ['index.html', './'],
    ['van-ban/index.html', '../'],
    ['van-ban/a/index.html', '../../'],
  ])('lead from %s to the root by %s', (path, root) => {
    expect(fromFile('<a href=/~kho~/x.txt>', path)).toBe(`<a href=${root}x.txt>`);
  });
});

describe('links to what is left out', () => {
  test.each([
    ['<p>Tự <a href="/~kho~/them-van-ban/">thêm văn bản</a> theo</p>', '<p>Tự thêm văn bản theo</p>'],
    ['<ul><li><a href=/~kho~/them-van-ban/>Thêm</a><li>b</ul>', '<ul><li>b</ul>'],
    ['<ul><li>a<li><a href=/~kho~/theo-doi/>Theo dõi</a></ul>', '<ul><li>a</ul>'],
    ['<ul> <li> <a href="/~kho~/theo-doi/">x</a> </li> </ul>', '<ul>  </ul>'],
    ['<li><a href="/~kho~/theo-doi/">x</a>: giải thích</li>', '<li>x: giải thích</li>'],
    ['<a title="a > b" href="/~kho~/them-van-ban/#x"><b>x</b></a>', '<b>x</b>'],
  ])('%s', (html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });

  test('others that begin alike stay', () => {
    const html = '<li><a href="/~kho~/theo-doi-2/index.html">x</a></li><abbr>a</abbr>';
    expect(bodyOf(html)).toBe(html);
  });
});

describe('the head', () => {
  const page = bodyOf(
    '<head><meta charset="utf-8"><link rel="preload" href="/~kho~/f.woff2" as="font"><link rel="modulepreload" href="/~kho~/_astro/a.js">' +
      '<link rel="stylesheet" href="/~kho~/_astro/a.css"><script src="/~kho~/cach-hien.js"></script>' +
      '<script type="application/ld+json">{"item":"/~kho~/"}</script></head>' +
      '<script type="module" src="/~kho~/_astro/a.js"></script><script type="module" src="/~kho~/_astro/b.js"></script>',
  );

  test('has one script, which starts the programs of the page, and nothing that a folder refuses', () => {
    expect(page).toBe(
      '<head><meta charset="utf-8"><link rel="stylesheet" href="/~kho~/_astro/a.css"><script src="/~kho~/cach-hien.js"></script>' +
        '<script defer src="/~kho~/kho.js" data-start="_astro/a.js _astro/b.js"></script></head>',
    );
  });
});

test('other hosts are told, wherever a link to one stands', () => {
  const html = '<a class=x href="https://a.vn/b">x</a><a href=http://c.vn>y</a><img src="https://d.vn/e">';
  expect(folderPage(html).hosts).toEqual(['a.vn', 'c.vn']);
});

test.each([
  ['{"href":"/~kho~/van-ban/a/#b"}', '{"href":"/~kho~/van-ban/a/index.html#b"}'],
  ['a,/~kho~/van-ban/a/,b', 'a,/~kho~/van-ban/a/index.html,b'],
  ['/~kho~/a/ | /~kho~/b.txt', '/~kho~/a/index.html | /~kho~/b.txt'],
  ['<x href="/~kho~/a.xml"/>', '<x href="/~kho~/a.xml"/>'],
])('data %s', (text, expected) => {
  expect(folderData(text)).toBe(expected);
});
