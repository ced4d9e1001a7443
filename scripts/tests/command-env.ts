/**
 * What Vitest sets for the code that it runs. Astro would take BASE_URL for the folder of the site,
 * and NODE_ENV and DEV for a build for development.
 */
const OF_VITEST = /^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST(?:_\w+)?)$/;

/**
 * The environment for commands that tests start: they run as staff run them, not as parts of a
 * test.
 */
export function commandEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name)));
}
