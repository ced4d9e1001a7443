import { exitStatus } from '../command/exit-status.ts';
import { addressEnv } from './build-step.ts';
import { runCommand, step } from './step.ts';

/** Where the readings of a part are put, for the run that converts all texts. */
const READINGS = 'part-readings';

/** Reads the texts of the part `PART` (`2/3`) and puts the readings into `part-readings`. */
export const readPartStep = step(['PART'], (place, { PART }) =>
  runCommand(place, 'convert.ts', ['--part', PART, '--out', READINGS]),
);

/**
 * Converts all texts, by the readings that are in `content/.readings`. A source that was left out
 * stops nothing: the check reports it.
 */
export const convertStep = step([], async (place) => published(await runCommand(place, 'convert.ts', ['--quiet'])));

/** Builds the part `PART` (`2/3`, `index`) of what was converted, for the address in `PUBLISHED`. */
export const buildPartStep = step(['PART', 'PUBLISHED'], (place, { PART, PUBLISHED }) =>
  runCommand(place, 'build.ts', ['--part', PART], PUBLISHED === '' ? {} : addressEnv(PUBLISHED)),
);

/** Joins the parts in `dist-parts` into `dist`. */
export const joinStep = step(['PUBLISHED'], async (place, { PUBLISHED }) =>
  published(await runCommand(place, 'join.ts', [], PUBLISHED === '' ? {} : addressEnv(PUBLISHED))),
);

function published(status: number): number {
  return status === exitStatus.leftOut ? exitStatus.all : status;
}
