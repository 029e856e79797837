// A function that copies objects calls itself for what is in them; what it hides is one property, and what comes after it is looked at.
import { execSync } from 'node:child_process';

const hidden = ['password', 'token'];

function hide(value: unknown): unknown {
  if (value !== null && typeof value === 'object') {
    const copy: Record<string, unknown> = { ...value };
    for (const key of Object.keys(copy)) {
      if (hidden.includes(key)) copy[key] = '*';
      else if (typeof copy[key] === 'object') copy[key] = hide(copy[key]);
    }
    return copy;
  }
  return value;
}

export const handler = async (event: { headers: Record<string, string>; body: string; folder: { name: string } }): Promise<string> => {
  const shown = hide({ headers: event.headers, body: event.body, more: { folder: event.folder } }) as { body: string };
  // ruleid: no-command-injection
  execSync(`echo ${shown.body}`);
  // ruleid: no-command-injection
  return execSync(`ls ${event.folder.name}`).toString();
};
