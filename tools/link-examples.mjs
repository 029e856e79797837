// Makes `import 'eslint-plugin-serverless-security'` in the examples mean this checkout, as `npm install` in an example would do.
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** The examples, by the names of their folders. */
export const examples = ['vulnerable-shop', 'hardened-shop'];

/** Links the plugin into each example that has none installed. */
export function linkExamples() {
  for (const example of examples) {
    const modules = new URL(`examples/${example}/node_modules/`, root);
    const link = new URL('eslint-plugin-serverless-security', modules);
    if (existsSync(link)) continue;
    mkdirSync(modules, { recursive: true });
    symlinkSync(fileURLToPath(root), fileURLToPath(link), 'junction');
  }
}

linkExamples();
