import { expect, test } from 'vitest';
import { addresses } from '../urls.ts';
import { webAppManifest } from './web-app-manifest.ts';

const read = (name: string): Record<string, unknown> =>
  JSON.parse(webAppManifest(addresses('/kho/'), name)) as Record<string, unknown>;

test('a site in a folder of its host names its files there', () => {
  expect(read('Kho văn bản')).toMatchObject({ start_url: '/kho/', scope: '/kho/' });
  expect(read('Kho văn bản')['icons']).toContainEqual(expect.objectContaining({ src: '/kho/icon-192.png' }));
});

test.each([
  ['Kho văn bản', 'Kho văn bản'],
  ['Công báo Huế', 'Công báo Huế'],
  ['Công báo Tuyên', 'Kho văn bản'],
  ['Kho văn bản chỉ đạo của huyện Tam Đường', 'Kho văn bản'],
])('an archive called %s is %s below its icon', (name, short) => {
  expect(read(name)).toMatchObject({ name, short_name: short });
});
