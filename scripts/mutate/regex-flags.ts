/** What is read of a place in a syntax tree (Babel's `NodePath`). */
interface TreePlace {
  readonly node: { readonly type: string; readonly value?: unknown; readonly callee?: { readonly name?: string } };
  readonly parentPath?: TreePlace | null;
  readonly listKey?: string;
  readonly key?: string | number | null;
}

/**
 * A plugin of Stryker: leaves the flag `u` of `new RegExp(pattern, 'u')` as it is. Every pattern
 * has it by the style of the project, and without it most match the same, so the change tells
 * nothing.
 */
export const regexFlags = { kind: 'Ignore', name: 'regex-flags', value: { shouldIgnore } };

function shouldIgnore(place: TreePlace): string | undefined {
  const { node, parentPath, listKey, key } = place;
  const isFlag = node.type === 'StringLiteral' && node.value === 'u' && listKey === 'arguments' && key === 1;
  return isFlag && parentPath?.node.callee?.name === 'RegExp' ? 'the flag `u` is style' : undefined;
}
