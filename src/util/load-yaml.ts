import { createRequire } from 'node:module';

let yaml: typeof import('yaml') | undefined;

/** Answers the library that reads YAML and JSON with the place of each part; it is loaded when it is first asked for. */
export function loadYaml(): typeof import('yaml') {
  yaml ??= createRequire(import.meta.url)('yaml') as typeof import('yaml');
  return yaml;
}
