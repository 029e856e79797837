/** Reads `tests/semgrep/rules/<case>/`: whole rules (`rules.yaml`) and the files that they are run on (all others). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const rulesFolder = join(import.meta.dirname, '../../tests/semgrep/rules');

/** All cases, in order of their names: `{ name, rules, files }`. */
export function readRuleCases(folder = rulesFolder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name,
      rules: parse(readFileSync(join(folder, name, 'rules.yaml'), 'utf8')).rules,
      files: readFiles(join(folder, name)),
    }));
}

function readFiles(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
  const targets = names.filter((name) => name !== 'rules.yaml' && name !== 'expected.json').sort();
  return targets.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
