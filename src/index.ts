import type { ESLint, Linter } from 'eslint';
import packageJson from '../package.json' with { type: 'json' };
import { makeConfig } from './configs/make-config.ts';
import { makeDataConfig } from './configs/make-data-config.ts';
import { dataLanguage } from './rule-kit/data-language.ts';
import { rules } from './rules/index.ts';

export type * from './types.ts';

/** The plugin: rules, presets and what ESLint asks of a plugin's metadata. */
interface ServerlessSecurityPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: typeof rules;
  readonly configs: {
    /** High confidence: every finding should be worth a fix. */
    readonly recommended: Linter.Config;
    /** Also what needs a decision by a person; trusts no validator that it does not know. */
    readonly strict: Linter.Config;
    /** Every rule. */
    readonly all: Linter.Config;
    /** Secrets in files of YAML, JSON, TOML, Terraform and environment variables; beside one of the others. */
    readonly data: Linter.Config;
  };
}

const base = {
  meta: { name: packageJson.name, version: packageJson.version, namespace: 'serverless-security' },
  rules,
  languages: { data: dataLanguage },
};

const plugin: ServerlessSecurityPlugin = {
  ...base,
  configs: {
    get recommended() {
      return makeConfig('recommended', plugin, rules, (rule) => rule.meta.docs.recommended, { trustUnknownValidators: true });
    },
    get strict() {
      return makeConfig('strict', plugin, rules, () => true, { trustUnknownValidators: false, confidence: 'strict' });
    },
    get all() {
      return makeConfig('all', plugin, rules, () => true, { trustUnknownValidators: false, confidence: 'strict' });
    },
    get data() {
      return makeDataConfig(plugin);
    },
  },
};

export default plugin;
