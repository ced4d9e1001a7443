import { exitStatus } from '../command/exit-status.ts';
import { runCommand, step } from './step.ts';

/**
 * Whether `dist` still has every document of the site at `PUBLISHED`, but for those named in
 * `ALLOWED`. Nothing is compared where somebody who runs the workflow by hand says so (`SKIP` is
 * `true`), for a published site that cannot be read would hold the new one up for ever.
 */
export const compareStep = step(['PUBLISHED', 'ALLOWED', 'SKIP'], (place, { PUBLISHED, ALLOWED, SKIP }) => {
  if (SKIP === 'true') {
    console.log('Không so với trang web đang có, vì người chạy đã chọn như thế.');
    return exitStatus.all;
  }
  if (PUBLISHED === '') {
    console.error(
      'Chưa biết địa chỉ của trang đang có: ghi vào biến DIA_CHI của kho (content/README.md, mục “Kho ở GitLab, Forgejo, Codeberg”).',
    );
    return exitStatus.failed;
  }
  return runCommand(place, 'check-published.ts', ['--published', PUBLISHED, '--allow', ALLOWED]);
});
