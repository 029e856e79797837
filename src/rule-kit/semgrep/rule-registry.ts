import { relative, sep } from 'node:path';
import type { ESLint, Rule } from 'eslint';
import packageJson from '../../../package.json' with { type: 'json' };
import type { LoadedRule } from '../../semgrep/files/load-rules.ts';
import { textLanguage } from './text-language.ts';

/** The plugin whose rules are those of rule files. */
export interface SemgrepPlugin extends ESLint.Plugin {
  readonly rules: Record<string, Rule.RuleModule>;
}

/** Rules of rule files under the names that they have in ESLint. */
export interface RuleRegistry {
  readonly plugin: SemgrepPlugin;
  /** Adds a rule and answers its name: its id, or its id behind the path of its file where another file has a rule of that id. */
  readonly add: (loaded: LoadedRule, module: Rule.RuleModule) => string;
}

/** By folder, for as long as one configuration is being put together. */
const current = new Map<string, RuleRegistry>();

/** Answers the registry of a folder. All calls of one configuration share it: ESLint wants one plugin for one name. */
export function getRuleRegistry(cwd: string): RuleRegistry {
  let registry = current.get(cwd);
  if (registry === undefined) {
    current.set(cwd, (registry = makeRegistry(cwd)));
    setImmediate(() => current.delete(cwd));
  }
  return registry;
}

function makeRegistry(cwd: string): RuleRegistry {
  const files = new Map<string, string>();
  const plugin: SemgrepPlugin = {
    meta: { name: `${packageJson.name}/semgrep`, version: packageJson.version, namespace: 'semgrep' },
    rules: {},
    languages: { text: textLanguage },
  };
  return {
    plugin,
    add({ rule, file }, module) {
      const place = `${file}:${rule.at.start}`;
      let name = rule.id;
      for (let count = 1; files.has(name) && files.get(name) !== place; count++)
        name = `${printFolder(cwd, file)}.${rule.id}${count === 1 ? '' : `-${count}`}`;
      files.set(name, place);
      plugin.rules[name] = module;
      return name;
    },
  };
}

function printFolder(cwd: string, file: string): string {
  const path = relative(cwd, file).replace(/\.[^.\\/]+$/u, '');
  return path
    .split(sep)
    .filter((each) => /\w/u.test(each))
    .join('.')
    .replaceAll(/[^\w.-]/gu, '-');
}
