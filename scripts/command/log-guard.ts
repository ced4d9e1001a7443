/**
 * Texts and file names must not command the machine that keeps the log of a run: GitHub and other
 * runners take `##[…]` anywhere in a line, and `::…` at its beginning, for commands
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */

type Write = typeof process.stdout.write;

let unguarded: Write | null = null;

/**
 * From now on whatever this process prints, its libraries included, has no command in it: a space
 * is put into the signs that begin one, and a carriage return, at which runners begin a line, is
 * shown. On a terminal, where progress is drawn with them, carriage returns stay.
 */
export function guardLog(): void {
  if (unguarded) return;
  unguarded = process.stdout.write.bind(process.stdout);
  for (const stream of [process.stdout, process.stderr]) guardStream(stream);
}

/** Prints a command for the runner, as it is; its parts must be escaped by whoever makes it. */
export function printCommand(command: string): void {
  (unguarded ?? process.stdout.write.bind(process.stdout))(`${command}\n`);
}

/** Text of several lines, without commands. */
export function withoutCommands(text: string, isTerminal = false): string {
  const lines = isTerminal ? text : text.replace(/\r(?!\n)/g, '␍');
  return withoutMarks(lines).replace(/(^|[\r\n])([^\S\r\n]*):(?=:)/g, '$1$2: ');
}

/** JSON in which no command can be found, with the same values. */
export function jsonWithoutCommands(json: string): string {
  return json.replace(/#(?=#)/g, '\\u0023');
}

/** Text inside a command, without the beginning of another: `##[`, `##vso[`, `##teamcity[`. */
export function withoutMarks(text: string): string {
  return text.replace(/##(?=[a-z]*\[)/gi, '# #');
}

function guardStream(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as (chunk: string | Uint8Array, ...rest: unknown[]) => boolean;
  stream.write = ((chunk: string | Uint8Array, ...rest: unknown[]) =>
    write(typeof chunk === 'string' ? withoutCommands(chunk, stream.isTTY) : chunk, ...rest)) as Write;
}
