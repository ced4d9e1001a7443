/** The exit status of `convert` and `build`. */
export const exitStatus = {
  /** Every source was published. */
  all: 0,
  /**
   * Something was left out (a source, a correction, a row of a table) and the rest was published.
   */
  leftOut: 1,
  /** Nothing may be made of what is on disk: it is not whole. */
  failed: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
