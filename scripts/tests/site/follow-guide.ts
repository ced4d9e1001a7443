/** The steps of content/huong-dan/may-chu.md, run as they stand there, with other places for its examples. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { TestCheckout } from '../publish/test-checkout.ts';
import { guideCode } from './guide-blocks.ts';
import { freePort } from '../../site/free-port.ts';
import { nginxIn, started } from './test-hosts.ts';

/** A site as the guide puts it on a host. */
export interface Hosted {
  /** Ends in a slash. */
  readonly address: string;
  readonly port: number;
  /** Where its files are. */
  readonly folder: string;
  readonly stop: () => void;
}

/** Whether this machine speaks IPv6 with itself. */
export const hasIPv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

/** The places of the guide's examples, all of them in one folder. */
export const placesIn = (folder: string): Readonly<Record<string, string>> => ({
  'quantri@may-chu:': '',
  '/srv/kho-van-ban': join(folder, 'srv'),
  '/etc/nginx': folder,
});

/** Runs commands of the guide in a checkout and gives what they print; throws with it where they fail. */
export function runStep(checkout: TestCheckout, commands: string): string {
  const { status, stdout, stderr } = checkout.run(commands);
  if (status !== 0) throw new Error(`The guide's step failed:\n${commands}\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** Whether the step that the guide leaves open, packing before, is taken: once with it, once without. */
export const isPacked = (base: string): boolean => base !== '/';

/**
 * Builds and copies the site of a checkout and sets up an nginx in `folder`, until it answers.
 * `base`: `/` for a name of its own, `/kho/` for a folder of a portal, whose server is then there
 * before. Throws where a step fails or nginx warns.
 */
export async function followGuide(
  checkout: TestCheckout,
  nginx: string,
  base: string,
  folder: string,
): Promise<Hosted> {
  const port = await freePort();
  const [build, host] =
    base === '/'
      ? ['Tên miền riêng', 'nginx, tên miền riêng']
      : ['Trong một thư mục của cổng', 'nginx, trong một thư mục của cổng'];
  mkdirSync(join(folder, 'srv'), { recursive: true });
  const { start, test: tested } = nginxIn(folder, nginx);
  const places = placesIn(folder);
  runStep(checkout, guideCode(build, 'sh', {}));
  if (isPacked(base)) runStep(checkout, guideCode('Nén sẵn', 'sh', {}));
  runStep(checkout, guideCode('Bằng rsync qua SSH', 'sh', places));
  runStep(checkout, guideCode(host, 'sh', places));
  writeFileSync(join(folder, 'conf.d/kho-van-ban.conf'), serverText(host, base, places, port));
  const reload = { 'sudo nginx -t': tested, 'sudo systemctl reload nginx': ':' };
  const said = runStep(checkout, guideCode('Nạp lại nginx', 'sh', reload));
  if (!said.includes('syntax is ok') || said.includes('[warn]')) throw new Error(`nginx does not take it: ${said}`);
  const [program = '', ...options] = start.split(' ');
  const stop = await started(spawn(program, options, { stdio: 'ignore' }), folder, port);
  return { address: `http://127.0.0.1:${port}${base}`, port, folder: join(folder, 'srv'), stop };
}

function serverText(host: string, base: string, places: Readonly<Record<string, string>>, port: number): string {
  const listen = {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'listen [::]:80;': hasIPv6 ? `listen [::1]:${port};` : '',
  };
  if (base === '/') return guideCode(host, 'nginx', { ...places, ...listen });
  const ofPortal = `expires 7d; add_header Content-Security-Policy "default-src *"; add_header X-Portal yes;`;
  const portal = `${Object.values(listen).join(' ')} ${ofPortal} location / { return 200 'cổng'; }`;
  return `server { ${portal} ${guideCode(host, 'nginx', places)} }`;
}
