import { withoutEnd } from '../text/phrase/without-end.ts';

const TERMINATED = /(?:[.:;!?…]|\/\.|[.:;!?…]["”’)\]]|\.\/?)$/u;

/** Whether a line ends a sentence or a clause. */
export function isTerminated(line: string): boolean {
  return TERMINATED.test(withoutSigns(line));
}

/** A line without white space and signs of emphasis at its end. */
export function withoutSigns(line: string): string {
  return withoutEnd(line, /[*_\s]/);
}
