import { contentPolicy } from './content-policy.ts';
import { FRAMED_PAGE, headersOf } from './headers-of.ts';
import { pathsByCacheControl, type HostedSite } from './hosted-site.ts';

type Rule = readonly [path: string, headers: readonly (readonly [name: string, value: string])[]];

/**
 * `_headers` at the root of what is published on Netlify or Cloudflare Pages. Cloudflare joins the
 * values of all rules that fit, Netlify takes the last one: so no two rules name a header for one
 * path. How long files are kept is said of those alone that are kept (both hosts say
 * `max-age=0, must-revalidate` of the others), and the policy of the page for frames is taken off
 * before it is set (`!`: Cloudflare reads it, Netlify passes over it).
 */
export function headersFileText(site: HostedSite): string {
  const framed = `${site.base}${FRAMED_PAGE.replace('index.html', '')}*`;
  const written = rulesOf(site).map(([path, headers]) => {
    const detached = path === framed ? ['  ! Content-Security-Policy'] : [];
    return [path, ...detached, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  return `# Kho văn bản: các tiêu đề cho Netlify và Cloudflare Pages, viết lại ở mỗi lần dựng.\n${written.join('\n')}\n`;
}

/** `netlify.toml` for a checkout that Netlify builds itself. */
export function netlifyTomlText(site: HostedSite): string {
  const rules = rulesOf(site).map(([path, headers]) =>
    [
      '',
      '[[headers]]',
      `  for = ${toml(path)}`,
      '  [headers.values]',
      ...headers.map(([name, value]) => `    ${name} = ${toml(value)}`),
    ].join('\n'),
  );
  return `[build]\n  command = "npm run build"\n  publish = "dist"\n${rules.join('\n')}\n`;
}

function rulesOf({ base, embedding }: HostedSite): readonly Rule[] {
  const common = Object.entries(headersOf('index.html', null)).filter(([name]) => !OF_THE_FILE.has(name));
  const kept = [...pathsByCacheControl()].flatMap(([value, paths]) =>
    paths.map((path): Rule => [`${base}${path}`, [['Cache-Control', value]]]),
  );
  const framed: Rule[] =
    embedding === null
      ? []
      : [[`${base}${FRAMED_PAGE.replace('index.html', '')}*`, [['Content-Security-Policy', contentPolicy(embedding)]]]];
  return [[`${base}*`, common], ...kept, ...framed];
}

/** Both hosts know the types of all files that browsers look at; of the others they say that these are bytes. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['Content-Type', 'Cache-Control']);

function toml(text: string): string {
  return JSON.stringify(text);
}
