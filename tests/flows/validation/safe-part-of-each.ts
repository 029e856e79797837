// The name of each part is looked at in a loop, and names are all that is used.
import { execSync } from 'node:child_process';

export const handler = async (event: { parts: { name: string; note: string }[] }) => {
  for (const { name } of event.parts) {
    if (!/^[a-z0-9]+$/.test(name)) throw new Error('odd part');
  }
  // ok: no-command-injection
  execSync(`assemble ${event.parts.map((part) => part.name).join(' ')}`);
};
