import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectDirectory } from './project-directory.ts';

/** Where Lambda puts what layers hold: https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html */
const mounted = /^\/opt\/(?:nodejs\/)?(.+)$/u;
const layerName = /layers?$/iu;
const endings = ['', '.ts', '.mts', '.js', '.mjs', '.cjs', '/index.ts', '/index.js', '/index.mjs'];

/** So many directories around a file are searched for layers. */
const levels = 6;

/** Is it a file of a layer, as the function finds it when it runs (`/opt/nodejs/db`)? */
export function isLayerPath(specifier: string): boolean {
  return mounted.test(specifier);
}

/** Answers how a package that a layer carries is called (`/opt/nodejs/node_modules/pg`). */
export function findLayerPackage(specifier: string): string | undefined {
  return /^\/opt\/nodejs\/(?:node\d+\/)?node_modules\/([^/].*)$/u.exec(specifier)?.[1];
}

/**
 * Answers the file of the program that a path below `/opt` means. Layers are looked for beside the importing file and around it: in folders that are
 * called so, also within others (`backend/layers/shared/nodejs/db.js`), and in any folder with a `nodejs` of its own. Tools that build layers put
 * their files into `nodejs`, so that these may lie in the folder of the layer itself.
 */
export function findLayerFile(from: ProjectDirectory, specifier: string): string | undefined {
  const rest = mounted.exec(specifier)?.[1];
  if (rest === undefined) return undefined;
  let directory: ProjectDirectory | undefined = from;
  for (let level = 0; level < levels && directory !== undefined; level++) {
    const found = findFirst(getRoots(directory), rest);
    if (found !== undefined) return found;
    directory = directory.parent;
  }
  return undefined;
}

function findFirst(roots: readonly string[], rest: string): string | undefined {
  for (const root of roots) {
    for (const ending of endings) {
      const file = join(root, `${rest}${ending}`);
      if (/\.[cm]?[jt]s$/u.test(file) && existsSync(file)) return file;
      const source = file.replace(/js$/u, 'ts');
      if (ending === '' && source !== file && existsSync(source)) return source;
    }
  }
  return undefined;
}

/** Directories are made anew when files may have come or gone. */
const rootsOf = new WeakMap<ProjectDirectory, readonly string[]>();

function getRoots(directory: ProjectDirectory): readonly string[] {
  let roots = rootsOf.get(directory);
  if (roots === undefined) rootsOf.set(directory, (roots = listRoots(directory.path).filter((each) => existsSync(each))));
  return roots;
}

/** Lists what may be `/opt/nodejs` below a directory; folders that are called `nodejs` first. */
function listRoots(directory: string): readonly string[] {
  const children = listFolders(directory);
  const homes = children.flatMap((child) =>
    layerName.test(child) ? [child] : [child, ...listFolders(child).filter((each) => layerName.test(each))],
  );
  const layers = homes.filter((each) => layerName.test(each));
  const inner = layers.flatMap((each) => [...listFolders(each), ...listFolders(each).flatMap(listFolders)]);
  const all = [directory, ...homes, ...inner];
  return [...all.map((each) => join(each, 'nodejs')), ...layers, ...inner];
}

function listFolders(directory: string): readonly string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((each) => each.isDirectory() && each.name !== 'node_modules' && !each.name.startsWith('.'))
      .map((each) => join(directory, each.name));
  } catch {
    return [];
  }
}
