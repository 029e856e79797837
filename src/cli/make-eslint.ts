import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import plugin from '../index.ts';
import { UsageError } from './usage-error.ts';

const files = ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'];

/**
 * Makes an ESLint with the project's own configuration, to which `recommended` is added when it does not use this plugin; with
 * `recommended` alone when there is none.
 */
export async function makeEslint(cwd: string, file: string): Promise<ESLint> {
  const own = new ESLint({ cwd });
  if ((await own.findConfigFile(file)) === undefined) {
    return new ESLint({
      cwd,
      overrideConfigFile: true,
      overrideConfig: [await makeLanguage(file), { files, ...plugin.configs.recommended }],
    });
  }
  if (await own.isPathIgnored(file)) throw new UsageError(`the configuration of ESLint ignores ${relative(cwd, file)}`);
  const config = (await own.calculateConfigForFile(file)) as Linter.Config | undefined;
  if (config !== undefined && isUsed(config)) return own;
  return new ESLint({ cwd, overrideConfig: [{ files, ...plugin.configs.recommended }] });
}

/** Is a rule of this plugin on, whatever name the plugin goes by? */
function isUsed({ plugins = {}, rules = {} }: Linter.Config): boolean {
  const names = Object.entries(plugins).flatMap(([name, each]) => (each.meta?.name === plugin.meta.name ? [name] : []));
  return Object.entries(rules).some(([id, entry]) => {
    const level: unknown = Array.isArray(entry) ? entry[0] : entry;
    return level !== 0 && level !== 'off' && names.some((name) => id.startsWith(`${name}/`));
  });
}

/** How the files of a project without configuration are read. */
async function makeLanguage(file: string): Promise<Linter.Config> {
  const parser = await loadParser();
  if (parser === undefined && /\.[cm]?tsx?$/u.test(file))
    throw new UsageError(`${file} is TypeScript; install @typescript-eslint/parser, or write a configuration of ESLint that reads it`);
  const isModule = /^\s*(?:import|export)\b/mu.test(readFileSync(file, 'utf8'));
  return { files, languageOptions: { sourceType: isModule ? 'module' : 'commonjs', ...(parser === undefined ? {} : { parser }) } };
}

async function loadParser(): Promise<Linter.Parser | undefined> {
  try {
    return await import('@typescript-eslint/parser');
  } catch {
    return undefined;
  }
}
