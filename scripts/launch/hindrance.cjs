/** What keeps a command from running, in the words of staff; for any Node since 10. */
'use strict';

/** As package.json has it; the Node that runs the program then comes with its packages. */
const OLDEST_NODE = 20;

/** Commands in which Vite takes part, which takes these characters of a path for parts of an address. */
const BUILDING = ['start', 'build', 'dev'];
const NOT_FOR_VITE = /[#?%]/;

/**
 * Why a command cannot run, in Vietnamese and with what to do; null where it can.
 *
 * @param {{ command: string, root: string, version: string, readsTypes: boolean,
 *   packages: { name: string, wanted: string, found: string | null }[] }} state `root`: the folder of
 *   the program; `version`: of Node, as `v24.1.0`; `readsTypes`: whether this Node runs TypeScript
 * @returns {string | null}
 */
exports.hindranceOf = ({ command, root, version, readsTypes, packages }) => {
  const missing = packages.filter(({ found }) => found === null);
  const other = packages.filter(({ wanted, found }) => found !== null && found !== wanted);
  const isInstalled = missing.length + other.length === 0;
  if (Number(version.slice(1).split('.')[0]) < OLDEST_NODE && !(isInstalled && readsTypes))
    return (
      `Node trên máy này là bản ${version.slice(1)}, cũ quá: cần bản ${OLDEST_NODE} trở lên. ` +
      'Cài bản mới (LTS) từ https://nodejs.org, mở lại cửa sổ lệnh, rồi chạy: npm ci'
    );
  if (missing.length === packages.length)
    return 'Chưa cài các gói của chương trình (không có thư mục node_modules). Hãy chạy: npm ci';
  if (missing.length > 0) return `Các gói của chương trình cài chưa đủ (${names(missing)}). Hãy chạy: npm ci`;
  if (other.length > 0)
    return `Chương trình đã sang bản khác mà các gói chưa được cài lại (${names(other)}). Hãy chạy: npm ci`;
  if (!readsTypes)
    return (
      `Node đi kèm chương trình chưa được cài hay không được dùng (đang chạy Node ${version.slice(1)}). ` +
      'Hãy chạy lại npm ci, không kèm --ignore-scripts, và gọi lệnh bằng npm: npm start, npm run …'
    );
  const [sign] = (BUILDING.includes(command) && NOT_FOR_VITE.exec(root)) || [];
  return sign === undefined
    ? null
    : `Đường dẫn của thư mục kho có chữ “${sign}” (${root}), công cụ dựng trang không đọc được. ` +
        'Hãy đổi tên hay chuyển thư mục; dấu cách và chữ có dấu thì dùng được.';
};

const names = (packages) =>
  packages
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ') + (packages.length > 3 ? ' …' : '');
