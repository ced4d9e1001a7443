/**
 * Half a minute and more each. Where Vitest ran before it knows how long files take; a fresh
 * checkout goes by their size, which for these is small.
 */
export const LONGEST = [
  'scripts/tests/publish/build-whole.site.test.ts',
  'scripts/tests/publish/hosts.site.test.ts',
  'scripts/tests/publish/publish.site.test.ts',
  'scripts/tests/archive/growth.whole.test.ts',
  'scripts/tests/archive/hostile-texts.whole.test.ts',
  'scripts/tests/publish/commands.site.test.ts',
];
const PROJECTS = ['site', 'whole', 'code'];

/** The place of a file of a project among all files of tests: smaller comes first. */
export function rankOf(file: string, project: string): number {
  const long = LONGEST.findIndex((name) => file.endsWith(`/${name}`));
  return long >= 0 ? long - LONGEST.length : PROJECTS.indexOf(project);
}
