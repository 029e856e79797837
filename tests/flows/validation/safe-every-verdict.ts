// All names are checked at once, and each must be good.
import { execSync } from 'node:child_process';
import { access } from 'node:fs/promises';

async function isPackage(name: string): Promise<boolean> {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return false;
  await access('/opt/packages');
  return true;
}

export const handler = async (event: { packages: string[] }) => {
  const verdicts = await Promise.all(event.packages.map(isPackage));
  if (!verdicts.every(Boolean)) {
    throw new Error('unknown package');
  }
  // ok: no-command-injection
  execSync(`npm --prefix /tmp install ${event.packages.join(' ')}`);
};
