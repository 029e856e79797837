/** Folders that tools write compiled functions to. */
export const buildFolders: ReadonlySet<string> = new Set([
  'dist',
  'build',
  '.build',
  'lib',
  'out',
  'output',
  '.esbuild',
  '.webpack',
  '.dist',
  '.serverless',
  '.aws-sam',
  'bundle',
  'bundles',
  'compiled',
  'target',
]);

/** Folders that sources are kept in, where a build folder stands beside them; the empty one is the folder itself. */
export const sourceFolders: readonly string[] = ['src', '', 'lib', 'source', 'app'];

/** Folders below a build folder whose names say only how the code is compiled. */
export const formatFolders: ReadonlySet<string> = new Set(['cjs', 'esm', 'js', 'commonjs', 'module', 'node', 'service']);

/** Extensions of files that hold the source of a function. */
export const sourceExtensions: readonly string[] = ['.ts', '.mts', '.cts', '.tsx', '.js', '.mjs', '.cjs', '.jsx'];
