import { runCommand, step } from './step.ts';

/**
 * Checks what a proposed change does, by `BASE`, the commit that it starts from; all of the archive
 * where there is none.
 */
export const checkStep = step(['BASE'], (place, { BASE }) =>
  runCommand(place, 'check.ts', BASE === '' ? ['--all'] : ['--since', BASE]),
);
