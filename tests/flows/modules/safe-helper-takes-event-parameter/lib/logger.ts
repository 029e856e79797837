// A helper with parameters of these names.
import { execSync } from 'node:child_process';

export function logEvent(event: unknown, context?: { requestId: string }) {
  // ok: no-command-injection
  execSync(`logger ${JSON.stringify(event)} ${context?.requestId}`);
}
