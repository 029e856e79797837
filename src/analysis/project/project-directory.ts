import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A directory of the program as far as imports are concerned; made anew when files may have come or gone. */
export class ProjectDirectory {
  readonly path: string;
  readonly parent: ProjectDirectory | undefined;
  readonly hasManifest: boolean;
  /** The `tsconfig.json` or `jsconfig.json` that counts here. */
  readonly tsconfig: string | undefined;
  /** The outermost directory, this one or one around it, from which the names of packages lead where they lead from here. */
  readonly home: ProjectDirectory;
  private readonly hasReferences: boolean;

  constructor(path: string, parent: ProjectDirectory | undefined) {
    this.path = path;
    this.parent = parent;
    this.hasManifest = existsSync(join(path, 'package.json'));
    const config = findConfig(path);
    this.tsconfig = config ?? parent?.tsconfig;
    this.hasReferences = config === undefined ? parent?.hasReferences === true : mentionsReferences(config);
    const hasOwnPackages = this.hasManifest || this.hasReferences || isInstalled(path) || existsSync(join(path, 'node_modules'));
    this.home = parent === undefined || config !== undefined || hasOwnPackages ? this : parent.home;
  }
}

/** Inside of `node_modules` the path aliases of a `tsconfig.json` do not count. */
function isInstalled(path: string): boolean {
  return /[\\/]node_modules(?:[\\/]|$)/u.test(path);
}

function findConfig(directory: string): string | undefined {
  for (const name of ['tsconfig.json', 'jsconfig.json']) {
    const file = join(directory, name);
    if (existsSync(file)) return file;
  }
  return undefined;
}

/** A referenced project has path aliases of its own for its directories. */
function mentionsReferences(config: string): boolean {
  try {
    return readFileSync(config, 'utf8').includes('"references"');
  } catch {
    return true;
  }
}

const directories = new Map<string, ProjectDirectory>();

/** Answers a directory by its path. */
export function getProjectDirectory(path: string): ProjectDirectory {
  const known = directories.get(path);
  if (known !== undefined) return known;
  const above = dirname(path);
  const directory = new ProjectDirectory(path, above === path ? undefined : getProjectDirectory(above));
  directories.set(path, directory);
  return directory;
}

/** Forgets what was seen of all directories. */
export function forgetProjectDirectories(): void {
  directories.clear();
}
