/**
 * Keeps Astro from calling anybody: it would report usage to its makers, and ask the registry for a
 * newer version in dev. To be called before Astro starts; processes that are started later inherit
 * it.
 */
export function quietAstro(): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
}
