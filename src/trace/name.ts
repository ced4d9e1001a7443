/** Between the steps of a name: no id, key, path or field has it. */
const STEP = '\n';

/** The name of a part of something that has a name. */
export function stepName(of: string, step: string): string {
  return `${of}${STEP}${step}`;
}

/** The steps of a name, the first of them what all others are in. */
export function stepsOf(name: string): readonly [string, ...string[]] {
  const [first = '', ...others] = name.split(STEP);
  return [first, ...others];
}

/** The name that has these steps. */
export function nameOf(steps: readonly string[]): string {
  return steps.join(STEP);
}
