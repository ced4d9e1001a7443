/**
 * The lines of a log that a runner of GitHub or Azure would take for a command, by the runner's own
 * rules: `, `::` first in a line; CR ends a line.
 */
export function runnerCommands(log: string): string[] {
  return log.split(/[\r\n]/).filter((line) => /##(?:[a-z]*)\[/i.test(line) || /^\s*::/.test(line));
}
