import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { ResolverFactory } from 'oxc-resolver';
import { findLayerFile, findLayerPackage, isLayerPath } from './find-layer-file.ts';
import { forgetProjectDirectories, getProjectDirectory, type ProjectDirectory } from './project-directory.ts';

/** Where an import leads. */
export type ResolvedModule =
  | { readonly kind: 'file'; readonly file: string }
  /** `directory` is where the package is installed, if it is. */
  | { readonly kind: 'package'; readonly name: string; readonly subpath: string; readonly directory?: string | undefined }
  | { readonly kind: 'missing' };

const options = {
  extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'],
  extensionAlias: {
    '.js': ['.ts', '.tsx', '.js', '.jsx'],
    '.jsx': ['.tsx', '.jsx'],
    '.mjs': ['.mts', '.mjs'],
    '.cjs': ['.cts', '.cjs'],
  },
  conditionNames: ['source', 'development', 'import', 'require', 'node', 'default'],
  mainFields: ['source', 'module', 'main'],
};

const resolvers = new Map<string, ResolverFactory>();
/** By file: what the specifiers of its directory mean. */
const answersOfFiles = new Map<string, Map<string, ResolvedModule>>();
const answersOfDirectories = new Map<string, Map<string, ResolvedModule>>();
let answeredAt = 0;

/** Answers are trusted for this many milliseconds: files come and go in an editor. */
const freshness = 2_000;

/** Answers what an import specifier in a file means. Code under `node_modules` is a package, everything else the program's. */
export function resolveModule(fromFile: string, specifier: string): ResolvedModule {
  const now = Date.now();
  if (now - answeredAt > freshness) {
    answersOfFiles.clear();
    answersOfDirectories.clear();
    packageFiles.clear();
    workspaces.clear();
    forgetProjectDirectories();
    for (const resolver of resolvers.values()) resolver.clearCache();
  }
  answeredAt = now;
  const answers = getAnswers(fromFile);
  let answer = answers.get(specifier);
  if (answer === undefined) answers.set(specifier, (answer = compute(fromFile, specifier)));
  return answer;
}

function getAnswers(fromFile: string): Map<string, ResolvedModule> {
  let answers = answersOfFiles.get(fromFile);
  if (answers === undefined) {
    const directory = dirname(fromFile);
    answers = answersOfDirectories.get(directory) ?? new Map<string, ResolvedModule>();
    answersOfDirectories.set(directory, answers);
    answersOfFiles.set(fromFile, answers);
  }
  return answers;
}

function compute(fromFile: string, specifier: string): ResolvedModule {
  if (isBuiltin(specifier)) {
    const [name = '', ...rest] = specifier.replace(/^node:/u, '').split('/');
    return { kind: 'package', name: `node:${name}`, subpath: rest.join('/') };
  }
  const packaged = findLayerPackage(specifier);
  if (packaged !== undefined) return compute(fromFile, packaged);
  const directory = getProjectDirectory(dirname(fromFile));
  const isPath = /^[./]/u.test(specifier) || /^[a-z]:/iu.test(specifier);
  const path = isPath ? findPath(directory, specifier) : findPackageFile(directory.home, specifier);
  const file = path === undefined ? undefined : preferSource(path, fromFile);
  if (file !== undefined && !isInstalled(file)) return { kind: 'file', file };
  if (isPath) {
    const layered = isLayerPath(specifier) ? findLayerFile(directory, specifier) : undefined;
    return layered === undefined ? { kind: 'missing' } : { kind: 'file', file: layered };
  }
  const workspace = findWorkspaceFile(directory, specifier);
  if (workspace !== undefined) return { kind: 'file', file: workspace };
  if (specifier.startsWith('#')) return { kind: 'missing' };
  const parts = specifier.split('/');
  const count = specifier.startsWith('@') ? 2 : 1;
  return {
    kind: 'package',
    name: parts.slice(0, count).join('/'),
    subpath: parts.slice(count).join('/'),
    directory: findInstallation(path),
  };
}

/** Answers the directory of the package that a file belongs to. */
function findInstallation(path: string | undefined): string | undefined {
  return path === undefined ? undefined : /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/u.exec(path)?.[0];
}

const packageFiles = new Map<string, Map<string, string | undefined>>();

/** Packages are looked for once for all directories that see the same. */
function findPackageFile(home: ProjectDirectory, specifier: string): string | undefined {
  let files = packageFiles.get(home.path);
  if (files === undefined) packageFiles.set(home.path, (files = new Map<string, string | undefined>()));
  if (!files.has(specifier)) files.set(specifier, findPath(home, specifier));
  return files.get(specifier);
}

function findPath({ path: directory, tsconfig }: ProjectDirectory, specifier: string): string | undefined {
  let resolver = resolvers.get(tsconfig ?? '');
  if (resolver === undefined) {
    resolver = new ResolverFactory(
      tsconfig === undefined ? options : { ...options, tsconfig: { configFile: tsconfig, references: 'auto' } },
    );
    resolvers.set(tsconfig ?? '', resolver);
  }
  try {
    return resolver.sync(directory, specifier).path;
  } catch {
    return undefined;
  }
}

/** Built output of a workspace package stands for its source, when that is there. */
function preferSource(path: string, fromFile: string): string | undefined {
  const built = /^(.*)[\\/](?:dist|lib|build|out)[\\/](.*?)(?:\.d)?\.[cm]?[jt]sx?$/u.exec(path);
  if (built === null || isInstalled(path) || fromFile.startsWith(`${built[1] ?? ''}${sep}dist`))
    return path.endsWith('.d.ts') ? undefined : path;
  for (const extension of ['.ts', '.tsx', '.mts', '.js', '.mjs']) {
    const source = join(built[1] ?? '', 'src', `${built[2] ?? ''}${extension}`);
    if (existsSync(source)) return source;
  }
  return path.endsWith('.d.ts') ? undefined : path;
}

function isInstalled(file: string): boolean {
  return file.includes(`${sep}node_modules${sep}`);
}

const workspaces = new Map<string, ReadonlyMap<string, string>>();

/** Workspace packages count even where nothing links them into `node_modules` yet. */
function findWorkspaceFile(directory: ProjectDirectory, specifier: string): string | undefined {
  const parts = specifier.split('/');
  const count = specifier.startsWith('@') ? 2 : 1;
  const name = parts.slice(0, count).join('/');
  const home = collectWorkspaces(directory).get(name);
  if (home === undefined) return undefined;
  const subpath = parts.slice(count).join('/');
  const manifest = readManifest(home);
  const candidates =
    subpath === '' ? collectEntryNames(manifest, '.') : [...collectEntryNames(manifest, `./${subpath}`), subpath, `src/${subpath}`];
  if (subpath === '') candidates.push('src/index', 'index');
  for (const candidate of candidates) {
    for (const extension of ['', '.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '/index.ts', '/index.js']) {
      const file = resolve(home, `${candidate}${extension}`);
      if (/\.[cm]?[jt]sx?$/u.test(file) && existsSync(file)) return preferSource(file, directory.path) ?? file;
    }
    const source = preferSource(resolve(home, candidate), directory.path);
    if (source !== undefined && existsSync(source) && /\.[cm]?[jt]sx?$/u.test(source)) return source;
  }
  return undefined;
}

function collectEntryNames(manifest: Readonly<Record<string, unknown>>, subpath: string): string[] {
  const names: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') names.push(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  const { exports } = manifest;
  if (typeof exports === 'object' && exports !== null && subpath in exports) visit((exports as Readonly<Record<string, unknown>>)[subpath]);
  else if (subpath === '.') visit(exports);
  if (subpath === '.') for (const field of ['source', 'module', 'main', 'types']) visit(manifest[field]);
  return names.filter((name) => !name.endsWith('.d.ts'));
}

function collectWorkspaces(directory: ProjectDirectory): ReadonlyMap<string, string> {
  const { path, parent } = directory;
  const known = workspaces.get(path);
  if (known !== undefined) return known;
  const globs = readWorkspaceGlobs(directory);
  let found = noWorkspaces;
  if (globs.length > 0) found = listPackages(path, globs);
  else if (parent !== undefined) found = collectWorkspaces(parent);
  workspaces.set(path, found);
  return found;
}

const noWorkspaces: ReadonlyMap<string, string> = new Map();

function readWorkspaceGlobs({ path: directory, hasManifest }: ProjectDirectory): readonly string[] {
  const { workspaces: field } = hasManifest ? readManifest(directory) : {};
  const list: unknown = typeof field === 'object' && field !== null && 'packages' in field ? field.packages : field;
  if (Array.isArray(list)) return list.filter((each) => typeof each === 'string');
  const pnpm = join(directory, 'pnpm-workspace.yaml');
  if (!existsSync(pnpm)) return [];
  return readFileSync(pnpm, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).replaceAll(/['"]/gu, '').trim());
}

function listPackages(root: string, globs: readonly string[]): ReadonlyMap<string, string> {
  const packages = new Map<string, string>();
  const add = (home: string): void => {
    const { name } = readManifest(home);
    if (typeof name === 'string') packages.set(name, home);
  };
  for (const glob of globs) {
    const base = glob.replace(/\/?\*.*$/u, '');
    if (base === glob) add(join(root, glob));
    else if (existsSync(join(root, base))) {
      for (const entry of readdirSync(join(root, base), { withFileTypes: true }))
        if (entry.isDirectory()) add(join(root, base, entry.name));
    }
  }
  return packages;
}

function readManifest(directory: string): Readonly<Record<string, unknown>> {
  try {
    const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as unknown;
    return typeof manifest === 'object' && manifest !== null ? (manifest as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
