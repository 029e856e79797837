// A tool of the program's: who calls it says what it is given
import { exec } from 'node:child_process';

async function handler(input: { name: string }) {
  // ok: no-command-injection
  exec(`convert ${input.name}`);
  return { done: true };
}

export default { name: 'convert', description: 'Converts a picture', handler };
