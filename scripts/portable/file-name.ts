/** Which paths a Windows share or a stick takes; pure. */

/** The longest path that Windows opens without being told to take longer ones: MAX_PATH less its end. */
export const LONGEST_ON_WINDOWS = 259;

/** What a folder needs for itself: `\\may-chu\Chia se\Van ban chi dao\Kho van ban\`, with room. */
const OF_THE_FOLDER = 100;

/** Devices whose names no file may have, with any end (Microsoft, “Naming Files, Paths, and Namespaces”). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** What is wrong with the paths of a folder, as sentences for staff; none where all can be copied. */
export function pathFindings(paths: readonly string[]): readonly string[] {
  const byCase = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase());
  const alike = [...byCase.values()].filter(({ length }) => length > 1);
  return [
    ...paths.filter((path) => path.split('/').some(isRefused)).map((path) => `Windows không nhận tên tệp này: ${path}`),
    ...alike.map((same) => `Windows coi các tệp này là một: ${same.join(', ')}`),
    ...paths
      .filter(({ length }) => length > LONGEST_ON_WINDOWS - OF_THE_FOLDER)
      .map(
        (path) =>
          `Đường dẫn dài ${path.length} ký tự, thư mục chứa kho chỉ còn ${Math.max(0, LONGEST_ON_WINDOWS - 1 - path.length)}: ${path}`,
      ),
  ];
}

/** Whether Windows refuses a name: a device, a sign that it keeps for itself, a point or space at the end. */
function isRefused(name: string): boolean {
  return DEVICE.test(name) || /[<>:"\\|?*\u0000-\u001f]/.test(name) || /[. ]$/.test(name);
}
