// A function that copies objects calls itself for what is in them, and puts a word of the program in place of each text.
import { execSync } from 'node:child_process';

function blank(value: unknown): unknown {
  if (value !== null && typeof value === 'object') {
    const copy: Record<string, unknown> = {};
    for (const key of ['body', 'more', 'folder']) copy[key] = blank((value as Record<string, unknown>)[key]);
    return copy;
  }
  return typeof value;
}

export const handler = async (event: { headers: Record<string, string>; body: string; folder: { name: string } }): Promise<string> => {
  const shown = blank({ headers: event.headers, body: event.body, more: { folder: event.folder } }) as { body: string };
  // ok: no-command-injection
  return execSync(`echo ${shown.body}`).toString();
};
