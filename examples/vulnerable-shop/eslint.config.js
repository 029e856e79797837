import { defineConfig } from 'eslint/config';
import serverlessSecurity from 'eslint-plugin-serverless-security';
import tseslint from 'typescript-eslint';

const typed = { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } };
export default defineConfig(tseslint.configs.base, serverlessSecurity.configs.recommended, { files: ['src/**/*.ts'], extends: [typed] });
