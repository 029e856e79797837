// An object with a method `then` resolves to something else than the text that it was made with.
import { exec } from 'node:child_process';
import type { APIGatewayProxyEvent } from 'aws-lambda';

class Command {
  constructor(private readonly folder: string) {}

  then(resolve: (text: string) => void): void {
    resolve(this.folder === '' ? 'ls' : 'ls -a');
  }
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const command = await new Command(event.queryStringParameters?.folder ?? '');
  // ok: no-command-injection
  exec(String(command));
};
