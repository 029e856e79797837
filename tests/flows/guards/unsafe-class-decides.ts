// What is looked at only of objects of one class, which this is not.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

class Command {
  constructor(readonly month: string) {}
}
class Report extends Command {}
class Renamed extends Command {}

function check(command: Command): void {
  if (command instanceof Report && !/^\d{4}-\d\d$/.test(command.month)) throw new Error('month');
}

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { month } = JSON.parse(event.body ?? '{}');
  const command = new Renamed(month);
  check(command);
  // ruleid: no-command-injection
  execSync(`report --month ${command.month}`);
  return { statusCode: 204 };
};
