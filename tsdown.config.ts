import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', semgrep: 'src/semgrep.ts', cli: 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: true,
  clean: true,
  fixedExtension: false,
  publint: { level: 'warning' },
  attw: { profile: 'esm-only', level: 'error' },
});
