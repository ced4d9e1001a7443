import { exitStatus } from '../command/exit-status.ts';
import { runCommand, step } from './step.ts';

/**
 * Builds the site into `dist` for the address in `PUBLISHED` (`https://kho.example/kho/`); without
 * one it is built for the root of a host whose name is not known. A source that was left out stops
 * nothing: the check reports it, and the site is whole without it. Only a build that failed does.
 */
export const buildStep = step(['PUBLISHED'], async (place, { PUBLISHED }) => {
  const status = await runCommand(place, 'build.ts', [], PUBLISHED === '' ? {} : addressEnv(PUBLISHED));
  return status === exitStatus.leftOut ? exitStatus.all : status;
});

/**
 * An address as a build takes it: who serves it, and the folder that it is below there. Throws for
 * what is no address.
 */
export function addressEnv(address: string): { readonly SITE_URL: string; readonly BASE_PATH: string } {
  const { origin, pathname } = new URL(address);
  return { SITE_URL: origin, BASE_PATH: pathname.replace(/\/+$/, '') || '/' };
}
