/**
 * The last step of an upgrade: puts files that lie ready in place of the old ones. It may be stopped
 * at any moment, for the next command begins with it. For any Node since 10.
 */
'use strict';

const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, unlinkSync } = require('fs');
const { dirname, join } = require('path');

/** Where an upgrade lays ready what it writes, and the list that says that all of it is there. */
const READY = '.kho-van-ban/dang-nang-cap';
const LIST = 'xong.json';
exports.READY = READY;
exports.LIST = LIST;

/**
 * Puts in place what lies ready; true where something did. What lies there without its list is of an
 * upgrade that was stopped before it changed anything, and stays until the next begins.
 *
 * @param {string} root the folder of the archive
 * @returns {boolean}
 */
exports.finishUpgrade = (root) => {
  const ready = join(root, READY);
  const list = join(ready, LIST);
  if (!existsSync(list)) return false;
  const { put, removed } = JSON.parse(readFileSync(list, 'utf8'));
  for (const path of put) {
    const from = join(ready, 'tep', path);
    // Already in its place, where this was stopped.
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    renameSync(from, join(root, path));
  }
  for (const path of removed) {
    if (existsSync(join(root, path))) unlinkSync(join(root, path));
    removeEmpty(root, dirname(path));
  }
  unlinkSync(list);
  removeTree(ready);
  return true;
};

/** Removes a folder that a removed file left empty, and those above it. */
const removeEmpty = (root, folder) => {
  for (let at = folder; at !== '.'; at = dirname(at)) {
    if (!existsSync(join(root, at)) || readdirSync(join(root, at)).length > 0) return;
    rmdirSync(join(root, at));
  }
};

const removeTree = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeTree(join(folder, entry.name));
    else unlinkSync(join(folder, entry.name));
  rmdirSync(folder);
};
