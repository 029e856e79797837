import type { ESLint, Linter } from 'eslint';

const files = [
  '**/*.{json,yml,yaml,toml,tf,tfvars,env}',
  '**/.env',
  '**/.env.*',
  '**/.npmrc',
  '**/{kubeconfig,*.kubeconfig}',
  '**/.kube/config',
];
const ignores = ['**/package-lock.json', '**/npm-shrinkwrap.json', '**/pnpm-lock.yaml', '**/tsconfig*.json', '**/.terraform/**'];

/** Makes a flat config for files of YAML, JSON, TOML, Terraform and environment variables, read with the plugin's own language. */
export function makeDataConfig(plugin: ESLint.Plugin): Linter.Config {
  return {
    name: 'serverless-security/data',
    files,
    ignores,
    plugins: { 'serverless-security': plugin },
    language: 'serverless-security/data',
    rules: {
      'serverless-security/no-hardcoded-secret': 'error',
      'serverless-security/no-permissive-cors': 'error',
      'serverless-security/no-public-endpoint': 'error',
    },
  };
}
