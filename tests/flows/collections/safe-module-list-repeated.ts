// What a loop does beside the list does not matter.
import { execSync } from 'node:child_process';

const steps: ((command: string) => string)[] = [];
let left = Number(process.env.TIMES);
do {
  left -= 1;
} while (left > 0);
steps.push((command) => command);
steps.push(() => 'date');

export const handler = async (event: { queryStringParameters: { command: string } }) => {
  // ok: no-command-injection
  execSync(steps[1]!(event.queryStringParameters.command));
};
