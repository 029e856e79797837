// Parts of a kind are not looked at.
import { execSync } from 'node:child_process';

export const handler = async (event: { parts: { name: string; kind: string }[] }) => {
  for (const part of event.parts) {
    if (part.kind === 'draft') continue;
    if (!/^[a-z0-9]+$/.test(part.name)) throw new Error('odd part');
  }
  // ruleid: no-command-injection
  execSync(`assemble ${event.parts.map((part) => part.name).join(' ')}`);
};
