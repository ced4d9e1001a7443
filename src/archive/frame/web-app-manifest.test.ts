import { expect, test } from 'vitest';
import { addresses } from '../urls.ts';
import { webAppManifest } from './web-app-manifest.ts';

const read = (name: string, keepsOffline = true): Record<string, unknown> =>
  JSON.parse(webAppManifest(addresses('/kho/'), name, keepsOffline)) as Record<string, unknown>;

test('a site in a folder of its host names its files and pages there', () => {
  const manifest = read('Kho văn bản');
  expect(manifest).toMatchObject({ id: '/kho/', start_url: '/kho/', scope: '/kho/' });
  expect(manifest['icons']).toContainEqual(expect.objectContaining({ src: '/kho/icon-192.png' }));
  expect(manifest['icons']).toContainEqual(
    expect.objectContaining({ src: '/kho/icon-maskable-512.png', purpose: 'maskable' }),
  );
  expect(manifest['shortcuts']).toEqual([
    { name: 'Tìm kiếm', url: '/kho/tim-kiem/' },
    { name: 'Địa phương', url: '/kho/dia-phuong/' },
    { name: 'Đọc khi mất mạng', url: '/kho/ngoai-tuyen/' },
  ]);
});

test('a site that keeps nothing on devices has no shortcut to what is kept', () => {
  expect(JSON.stringify(read('Kho văn bản', false))).not.toContain('ngoai-tuyen');
});

test.each([
  ['Kho văn bản', 'Kho văn bản'],
  ['Công báo Huế', 'Công báo Huế'],
  ['Công báo Tuyên', 'Kho văn bản'],
  ['Kho văn bản chỉ đạo của huyện Tam Đường', 'Kho văn bản'],
])('an archive called %s is %s below its icon', (name, short) => {
  expect(read(name)).toMatchObject({ name, short_name: short });
});
