import { createRequire } from 'node:module';
import { join } from 'node:path';

let isTold = false;

/**
 * Says once, on standard error, that types are not used because the project's TypeScript is one that typescript-eslint does not read
 * (7 and later). Nothing is said where a typed parser works or TypeScript is not installed.
 */
export function warnAboutUnreadableTypeScript(directory: string, hasTypes: boolean): void {
  if (isTold || hasTypes) return;
  isTold = true;
  const version = findTypeScriptVersion(directory);
  if (version === undefined || Number(version.split('.')[0]) < 7) return;
  process.stderr.write(
    `eslint-plugin-serverless-security: TypeScript ${version} is installed. typescript-eslint does not read TypeScript 7 yet; files are analysed without types.\n`,
  );
}

function findTypeScriptVersion(directory: string): string | undefined {
  try {
    const manifest: unknown = createRequire(join(directory, 'package.json'))('typescript/package.json');
    return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : undefined;
  } catch {
    return undefined;
  }
}
