// npm leaves packages of other platforms out of package-lock.json when it cannot see them while it writes the file, and `npm ci` then
// refuses the file (https://github.com/npm/cli/issues/4828). This adds what is missing: optional packages with a fixed version whose
// names tell the platform, such as `@oxc-parser/binding-darwin-arm64`. Run it after `npm install` has changed the lock file.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The folders in which Node.js looks for what a package imports, nearest first. */
function* eachFolder(path) {
  for (let rest = path; ; rest = rest.slice(0, Math.max(rest.lastIndexOf('node_modules/') - 1, 0))) {
    yield rest === '' ? 'node_modules/' : `${rest}/node_modules/`;
    if (rest === '') return;
  }
}

function findInstalled(path, name) {
  for (const folder of eachFolder(path)) {
    const found = packages[folder + name];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Answers the entry of a package for another platform; `undefined` when the name tells none. */
function makeEntry(name, version) {
  const words = name.slice(name.indexOf('/') + 1).split(/[-.]/u);
  const system = systems.find((each) => words.includes(each));
  const processor = processors.find((each) => words.includes(each));
  if (system === undefined || processor === undefined) return undefined;
  return { version, cpu: [processor], dev: true, license: 'MIT', optional: true, os: [system] };
}

const added = [];
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const found = findInstalled(path, name);
    if (found !== undefined && (found.version === version || !/^\d/u.test(version))) continue;
    const entry = makeEntry(name, version);
    if (entry === undefined || !/^\d/u.test(version)) {
      console.error(`${path}: ${name}@${version} is missing and its name tells no platform`);
      continue;
    }
    if (dev !== true) delete entry.dev;
    const place = packages[`node_modules/${name}`] === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`;
    packages[place] = entry;
    added.push(`${place}@${version}`);
  }
}

if (added.length > 0) {
  const [root, ...others] = Object.entries(packages);
  lock.packages = Object.fromEntries([root, ...others.sort(([left], [right]) => left.localeCompare(right, 'en'))]);
  writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
}
console.log(`${added.length} packages added to package-lock.json`);
