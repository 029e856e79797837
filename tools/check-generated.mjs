// Fails when `npm run update` would change a file, and names it. Leaves every file as it was.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

function collectFiles() {
  const files = new Map();
  const visit = (path) => {
    const url = new URL(path, root);
    if (!existsSync(url)) return;
    if (statSync(url).isDirectory()) {
      for (const name of readdirSync(url)) visit(`${path}/${name}`);
    } else {
      files.set(path, readFileSync(url, 'utf8'));
    }
  };
  for (const start of ['README.md', 'docs', 'rules', 'schema', 'src']) visit(start);
  return files;
}

const before = collectFiles();
const { status } = spawnSync(process.execPath, ['tools/update.mjs'], { cwd: fileURLToPath(root), stdio: ['ignore', 'inherit', 'inherit'] });
const after = collectFiles();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
for (const path of changed) {
  const text = before.get(path);
  if (text === undefined) rmSync(new URL(path, root));
  else writeFileSync(new URL(path, root), text);
  console.error(`${path} is not what npm run update writes`);
}
if (status !== 0) console.error('npm run update failed');
process.exitCode = status !== 0 || changed.length > 0 ? 1 : 0;
