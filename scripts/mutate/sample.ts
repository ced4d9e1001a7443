/** The variable that tells Stryker's processes which share of the faults is judged. */
export const SAMPLE_VARIABLE = 'MUTATION_SAMPLE';

/**
 * Whether a sample of one fault in `step` has the fault with this number: the middle one of each
 * `step`, in the order of files and places, so that neither first lines nor small files weigh more.
 */
export function inSample(fault: number, step: number): boolean {
  return fault % step === Math.floor(step / 2);
}

/**
 * How far the true score may lie from that of a sample, in percentage points: 19 times of 20 it is
 * no further (the normal approximation of a share).
 */
export function marginOf(noticed: number, faults: number): number {
  const share = faults === 0 ? 0 : noticed / faults;
  return faults === 0 ? 100 : Math.ceil(196 * Math.sqrt((share * (1 - share)) / faults));
}
