// An object with a method `then` is awaited.
import { exec } from 'node:child_process';
import type { APIGatewayProxyEvent } from 'aws-lambda';

class Command {
  constructor(private readonly folder: string) {}

  then(resolve: (text: string) => void): void {
    resolve(`ls ${this.folder}`);
  }
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const command = await new Command(event.queryStringParameters?.folder ?? '');
  // ruleid: no-command-injection
  exec(String(command));
};
