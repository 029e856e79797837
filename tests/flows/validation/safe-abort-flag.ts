// A flag is set when a part is bad, and looked at after the loop.
import { execSync } from 'node:child_process';

export const handler = async (event: { parts: { name: string }[] }) => {
  const state = { aborted: false };
  for (const part of event.parts) {
    if (!/^[a-z0-9]+$/.test(part.name)) state.aborted = true;
  }
  if (state.aborted) return;
  // ok: no-command-injection
  execSync(`assemble ${event.parts.map((p) => p.name).join(' ')}`);
};
