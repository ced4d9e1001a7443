/** Who commits for a workflow, as options of git; the address leads to nobody. */
export const committer: readonly string[] = [
  '-c',
  'user.name=kho-van-ban',
  '-c',
  'user.email=kho-van-ban@users.noreply.invalid',
];
