// The loop ends at the first part whose name is as it should be.
import { execSync } from 'node:child_process';

export const handler = async (event: { parts: { name: string }[] }) => {
  for (const part of event.parts) {
    if (/^[a-z0-9]+$/.test(part.name)) break;
  }
  // ruleid: no-command-injection
  execSync(`assemble ${event.parts.map((part) => part.name).join(' ')}`);
};
