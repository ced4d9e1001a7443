/** The variable that tells Stryker's processes which share of the faults is judged. */
export const SAMPLE_VARIABLE = 'MUTATION_SAMPLE';

/**
 * Whether a sample of one fault in `step` has the fault with this number: the middle one of each
 * `step`, in the order of files and places, so that neither first lines nor small files weigh more.
 */
export function inSample(fault: number, step: number): boolean {
  return fault % step === Math.floor(step / 2);
}

/** Of a normal distribution 19 of 20 values lie within so many standard deviations. */
const DEVIATIONS = 1.96;

/**
 * How far the true score may lie from that of a sample, in percentage points: 19 times of 20 it is
 * no further (Wilson's score interval, which also holds for a few faults that are all noticed).
 */
export function marginOf(noticed: number, faults: number): number {
  if (faults === 0) return 100;
  const share = noticed / faults;
  const weight = DEVIATIONS ** 2 / faults;
  const middle = (share + weight / 2) / (1 + weight);
  const half = (DEVIATIONS * Math.sqrt((share * (1 - share)) / faults + weight / (4 * faults))) / (1 + weight);
  return Math.ceil(100 * (Math.abs(middle - share) + half));
}
