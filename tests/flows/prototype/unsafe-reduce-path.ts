// The path is walked with reduce.
type Tree = { [key: string]: Tree };

export const handler = async (event: { path: string; value: Tree }) => {
  const root: Tree = {};
  const keys = event.path.split('.');
  const last = keys[keys.length - 1] ?? '';
  const parent = keys.slice(0, -1).reduce<Tree>((node, key) => (node[key] ??= {}), root);
  // ruleid: no-prototype-pollution
  parent[last] = event.value;
};
