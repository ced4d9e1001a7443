import { expect, test } from 'vitest';
import { addressEnv } from './build-step.ts';

test.each([
  ['https://kho.example', 'https://kho.example', '/'],
  ['https://kho.example/', 'https://kho.example', '/'],
  ['https://ubnd.example.io/kho-van-ban', 'https://ubnd.example.io', '/kho-van-ban'],
  ['http://10.0.0.2:8080/a/kho/', 'http://10.0.0.2:8080', '/a/kho'],
  ['http://[2001:db8::1]/kho', 'http://[2001:db8::1]', '/kho'],
])('%s is built for %s below %s', (address, site, base) => {
  expect(addressEnv(address)).toEqual({ SITE_URL: site, BASE_PATH: base });
});

test('what is no address is not guessed', () => {
  expect(() => addressEnv('kho.example')).toThrow();
});
