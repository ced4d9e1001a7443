/** nginx and Apache as ordinary processes of a test: on this machine alone, with a configuration of their own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Where a program of the machine is; null, with one line that says so, where it is not installed. */
export function installed(program: string): string | null {
  // Programs of hosts are in folders that only an administrator has on the path.
  const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;
  const { stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8', env: { PATH } });
  if (stdout === '') console.warn(`${program} is not installed here: the tests that need it are skipped.`);
  return stdout.trim() || null;
}

/**
 * Writes the main configuration of an nginx into `folder`, which takes all servers of
 * `folder/conf.d`. Gives the command that starts it (`start`) or tests its files (`test`), as a shell
 * takes it.
 */
export function nginxIn(folder: string, nginx: string): { readonly start: string; readonly test: string } {
  for (const name of ['conf.d', 'snippets', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/tmp/${kind};`,
  );
  const text = `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { access_log off; ${temporary.join(' ')} include ${folder}/conf.d/*.conf; }\n`;
  writeFileSync(join(folder, 'nginx.conf'), text);
  const start = `${nginx} -e ${folder}/error.log -p ${folder} -c ${folder}/nginx.conf`;
  return { start, test: `${start} -t` };
}

/** Starts an Apache with one server at `port`: `lines` are what is in it. Gives what stops it. */
export async function startApache(
  folder: string,
  apache: string,
  port: number,
  lines: readonly string[],
): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const modules = [
    'mpm_event',
    'authz_core',
    'mime',
    'dir',
    'alias',
    'headers',
    'filter',
    'deflate',
    'rewrite',
    'env',
    'expires',
    'setenvif',
    'proxy',
    'proxy_http',
  ];
  const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
  const text = [
    ...[`ServerRoot ${folder}`, 'ServerName localhost', `PidFile ${folder}/pid`, `ErrorLog ${folder}/error.log`],
    ...[`DefaultRuntimeDir ${folder}`, `Mutex file:${folder} default`, 'User nobody', 'Group nogroup', ...load],
    // As distributions set them: each would spoil an answer that is not said otherwise.
    ...['TypesConfig /dev/null', 'AddEncoding x-gzip .gz', 'AddLanguage br .br', 'AddDefaultCharset UTF-8'],
    `Listen 127.0.0.1:${port}`,
    '<Directory />\nAllowOverride None\nRequire all denied\n</Directory>',
    // As a portal may say of all its pages.
    ...[`<VirtualHost 127.0.0.1:${port}>`, 'ExpiresActive On', 'ExpiresDefault "access plus 7 days"'],
    ...['Header set Content-Security-Policy "default-src *"', 'Header always set Referrer-Policy unsafe-url'],
    ...[...lines, '</VirtualHost>', ''],
  ].join('\n');
  writeFileSync(join(folder, 'httpd.conf'), text);
  return started(
    spawn(apache, ['-f', join(folder, 'httpd.conf'), '-D', 'FOREGROUND'], { stdio: 'ignore' }),
    folder,
    port,
  );
}

/** Waits until a host answers at a port; throws with its log where it ends before. Gives what stops it. */
export async function started(host: ChildProcess, folder: string, port: number): Promise<() => void> {
  while (host.exitCode === null) {
    const answers = await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' }).then(
      () => true,
      () => false,
    );
    if (answers) return () => void host.kill();
    await setTimeout(50);
  }
  throw new Error(`The host of ${folder} did not start:\n${readFileSync(join(folder, 'error.log'), 'utf8')}`);
}
