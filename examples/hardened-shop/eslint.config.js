import { defineConfig } from 'eslint/config';
import serverlessSecurity from 'eslint-plugin-serverless-security';
import tseslint from 'typescript-eslint';

const types = { files: ['src/**/*.ts'], languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } };
export default defineConfig(tseslint.configs.base, serverlessSecurity.configs.strict, types);
