// A class says itself what its instances are.
import { execSync } from 'node:child_process';

class Given {
  constructor(readonly text: string) {}
}
class Named {
  readonly text = 'date';
  static [Symbol.hasInstance](value: { text?: unknown }) {
    return typeof value.text === 'string';
  }
}

export const handler = async (event: { queryStringParameters: { command: string } }) => {
  const given = new Given(event.queryStringParameters.command);
  if (given instanceof Named) {
    // ruleid: no-command-injection
    execSync(given.text);
  }
};
