/** What hosts are told, read as they read it, against the table. Those that can be run are, by scripts/tests/site/hosts. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { apacheText, htaccessText } from './apache.ts';
import { contentPolicy } from './content-policy.ts';
import { headersFileText, netlifyTomlText } from './headers-file.ts';
import { headersOf } from './headers-of.ts';
import { namesThatFit, patternsAsRegex, type HostedSite } from './hosted-site.ts';
import { webConfigText } from './iis.ts';
import { nginxText } from './nginx.ts';
import { samplePaths } from './test-paths.fixture.ts';

const site: HostedSite = { base: '/', embedding: 'https://cong.example https://xa.example' };
const below: HostedSite = { base: '/kho/', embedding: null };

type Values = Readonly<Record<string, string>>;

describe.each([
  ['_headers', '_headers', headersFileText],
  ['netlify.toml', 'netlify.toml', netlifyTomlText],
])('%s as Netlify reads it', (_, name, textOf) => {
  const rulesIn = async (text: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'netlify-')), name);
    writeFileSync(file, text);
    const files = name === '_headers' ? { headersFiles: [file] } : { headersFiles: [], netlifyConfigPath: file };
    return parseAllHeaders({ ...files, configHeaders: [], minimal: false });
  };

  test('has no fault, and the last rule that fits says the same as the table', async () => {
    const { headers, errors } = await rulesIn(textOf(site));
    expect(errors).toEqual([]);
    for (const path of samplePaths) {
      const fitting = headers.filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(`/${path}`));
      const said = Object.assign({}, ...fitting.map(({ values }) => values)) as Values;
      expect(said, path).toEqual(withoutHostsOwn(headersOf(path, site.embedding)));
    }
  });

  test('below a folder names nothing outside it', async () => {
    const { headers } = await rulesIn(textOf(below));
    expect(headers.length).toBeGreaterThan(5);
    expect(headers.filter((rule) => !rule.for.startsWith('/kho/'))).toEqual([]);
  });
});

/** Types are the host's own, and what is asked for each time it says by itself. */
function withoutHostsOwn(headers: Values): Values {
  const { 'Content-Type': _, 'Cache-Control': kept = '', ...others } = headers;
  return kept === 'no-cache' ? others : { ...others, 'Cache-Control': kept };
}

test('_headers as Cloudflare reads it, which joins what all rules say, says the same as the table', () => {
  const rules = headersFileText(site)
    .split(/\n(?=\/)/)
    .slice(1)
    .map((rule) => rule.trimEnd().split('\n  '));
  for (const path of samplePaths) {
    const said: Record<string, string[]> = {};
    for (const [pattern = '', ...lines] of rules) {
      if (!new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace('*', '.*')}$`).test(`/${path}`)) continue;
      for (const line of lines) {
        const [, detached, name = '', value = ''] = /^(?:! (.+)|([^:]+): (.*))$/.exec(line) ?? [];
        if (detached !== undefined) delete said[detached];
        else (said[name] ??= []).push(value);
      }
    }
    const joined = Object.fromEntries(Object.entries(said).map(([name, values]) => [name, values.join(', ')]));
    expect(joined, path).toEqual(withoutHostsOwn(headersOf(path, site.embedding)));
  }
  // Its limits: 100 rules, lines of 2,000 characters.
  expect(rules.length).toBeLessThan(100);
  expect(Math.max(...rules.flat().map(({ length }) => length))).toBeLessThan(2000);
});

interface Row {
  readonly '@_name'?: string;
  readonly '@_value'?: string;
  readonly '@_fileExtension'?: string;
  readonly '@_mimeType'?: string;
}
interface Server {
  readonly httpProtocol: { readonly customHeaders: { readonly remove: Row[]; readonly add: Row[] } };
  readonly staticContent: { readonly remove: Row[]; readonly mimeMap: Row[] };
}
interface WebConfig {
  readonly configuration: {
    readonly 'system.webServer': Server;
    readonly location: { readonly '@_path': string; readonly 'system.webServer': Pick<Server, 'httpProtocol'> }[];
  };
}

describe('web.config', () => {
  const text = webConfigText(site, samplePaths);
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['location', 'add', 'remove', 'mimeMap'].includes(name),
  });
  const { configuration } = parser.parse(text) as WebConfig;
  const server = configuration['system.webServer'];
  const headersIn = ({ httpProtocol }: Pick<Server, 'httpProtocol'>): Values =>
    Object.fromEntries(httpProtocol.customHeaders.add.map((row) => [row['@_name'], row['@_value']]));

  test('says of each file the same as the table', () => {
    const types = new Map(server.staticContent.mimeMap.map((row) => [row['@_fileExtension'], row['@_mimeType']]));
    for (const path of samplePaths) {
      const around = configuration.location
        .filter((at) => path === at['@_path'] || path.startsWith(`${at['@_path']}/`))
        .map((at) => headersIn(at['system.webServer']));
      const said = Object.assign({}, headersIn(server), ...around) as Values;
      const type = types.get(/\.[^.]*$/.exec(path)?.[0]);
      expect({ ...said, 'Content-Type': type }, path).toEqual(headersOf(path, site.embedding));
    }
  });

  test('removes each row before it adds it, for a row that is there twice stops IIS', () => {
    const added = [...text.matchAll(/<(?:add name|mimeMap fileExtension)="([^"]+)"/g)];
    expect(added.length).toBeGreaterThan(40);
    for (const { 1: name = '', index } of added)
      expect(text.slice(0, index), name).toMatch(
        new RegExp(`<remove (?:name|fileExtension)="${name.replace('.', '\\.')}" />$`),
      );
  });

  test('uses only sections that a site may change in a standard installation', () => {
    const sections = [...text.matchAll(/<(\w[\w.]*)/g)].map(([, name]) => name);
    expect(new Set(sections)).toEqual(
      new Set([
        ...['configuration', 'system.webServer', 'defaultDocument', 'files', 'clear', 'add', 'directoryBrowse'],
        ...['urlCompression', 'httpErrors', 'remove', 'error', 'staticContent', 'clientCache', 'mimeMap'],
        ...['httpProtocol', 'customHeaders', 'location'],
      ]),
    );
  });

  test('names the folders and files that are there by a rule for a beginning', () => {
    expect(namesThatFit('pagefind/base-*', samplePaths)).toEqual(['pagefind/base-eda3ca6e4dee']);
    expect(namesThatFit('them-van-ban/bang-*', samplePaths)).toEqual(['them-van-ban/bang-9e38ab24e0bc.json']);
    expect(namesThatFit('_astro/*', [])).toEqual(['_astro']);
    expect(namesThatFit('sw.js', ['index.html'])).toEqual([]);
  });
});

test.each([
  ['pagefind/ids.pf_ids', true],
  ['pagefind/idsXpf_ids', false],
  ['pagefind/ids.pf_ids.bak', false],
  ['_astro/a/b.js', true],
  ['a/_astro/b.js', false],
])('patterns as one regular expression fit %s: %s', (path, fits) => {
  expect(new RegExp(`^${patternsAsRegex(['pagefind/ids.pf_ids', '_astro/*'])}`).test(path)).toBe(fits);
});

test.each([
  ['nginx', (of: HostedSite) => nginxText({ ...of, folder: '/srv/kho', search: null })],
  ['Apache', (of: HostedSite) => apacheText({ ...of, folder: '/srv/kho', search: null })],
  ['.htaccess', htaccessText],
  ['IIS', (of: HostedSite) => webConfigText(of, [])],
  ['Netlify', netlifyTomlText],
])('%s is told nothing of the page for frames where no site may show it', (_, textOf) => {
  expect(textOf(site)).toContain(contentPolicy(site.embedding));
  expect(textOf({ ...site, embedding: null })).not.toMatch(/nhung|cong\.example/);
});

test('Apache keeps a file whose twin it sends as long as the file itself', () => {
  const [, hour = ''] = /max-age=3600" "expr=%\{REQUEST_URI\} =~ m#(.+)#"/.exec(htaccessText(below)) ?? [];
  const fits = (path: string): boolean => new RegExp(hour).test(path);
  expect(['/kho/favicon.svg', '/kho/favicon.svg.br', '/kho/favicon.svg.gz'].map(fits)).toEqual([true, true, true]);
  expect(['/kho/favicon.svg.map', '/favicon.svg', '/kho/a/favicon.svg'].map(fits)).toEqual([false, false, false]);
});

test('.htaccess asks for no more than AllowOverride FileInfo', () => {
  const directives = [...htaccessText(below).matchAll(/^\s*(\w+)/gm)].map(([, name]) => name);
  const ofFileInfo = ['ErrorDocument', 'FileETag', 'AddDefaultCharset', 'AddType', 'RemoveEncoding', 'RemoveLanguage'];
  expect(new Set(directives)).toEqual(new Set([...ofFileInfo, 'Header', 'AddOutputFilterByType']));
});
