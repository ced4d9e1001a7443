import { exitStatus } from '../command/exit-status.ts';
import { programChanges } from './program-changes.ts';
import { giveOutput, runCommand, step } from './step.ts';

/**
 * The status of tests that failed although the program is that of the published site: what staff
 * added to the tables or the guide is to be looked at, and the site does not wait for it.
 */
export const FAILED_WITHOUT_HOLDING = 3;

/**
 * Runs all tests where something that they look at has changed since `BASE` or the site at `PUBLISHED`, and gives
 * `program`, `same` or `changed`: a site with a changed program is published only when they passed.
 */
export const testStep = step(['BASE', 'PUBLISHED'], async (place, { BASE, PUBLISHED }) => {
  const { program, tested } = await programChanges(place.root, BASE, PUBLISHED);
  giveOutput(place, 'program', program ? 'changed' : 'same');
  if (!tested) {
    console.log('Chỉ có văn bản và thuật ngữ thay đổi: không cần kiểm thử chương trình.');
    return exitStatus.all;
  }
  const status = await runCommand(place, 'test.ts', []);
  return status !== exitStatus.all && !program ? FAILED_WITHOUT_HOLDING : status;
});
