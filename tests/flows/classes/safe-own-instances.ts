// An object of one class is none of another.
import { execSync } from 'node:child_process';

class Given {
  constructor(readonly text: string) {}
}
class Named {
  readonly text = 'date';
}

export const handler = async (event: { queryStringParameters: { command: string } }) => {
  const given = new Given(event.queryStringParameters.command);
  if (given instanceof Named) {
    // ok: no-command-injection
    execSync(given.text);
  }
};
