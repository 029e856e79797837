// Behaviours are added to a bus of the program's own, which puts them around the command from the last to the first.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

type Behaviour = (command: any, next: () => Promise<any>) => Promise<any>;

class Bus {
  private readonly behaviours: Behaviour[] = [];
  use(behaviour: Behaviour): this {
    this.behaviours.push(behaviour);
    return this;
  }
  dispatch(command: any): Promise<any> {
    return this.behaviours.reduceRight<() => Promise<any>>(
      (next, behaviour) => () => behaviour(command, next),
      async () => {
        // ok: no-command-injection
        execSync('report ' + command.month);
      },
    )();
  }
}
const bus = new Bus()
  .use(async (command, next) => {
    console.time('command');
    const result = await next();
    console.timeEnd('command');
    return result;
  })
  .use(async (command, next) => {
    if (!/^\d+$/.test(command.month)) throw new Error('month');
    return next();
  });

export const handler = async (event: APIGatewayProxyEventV2) => {
  await bus.dispatch(JSON.parse(event.body ?? '{}'));
  return { statusCode: 204 };
};
