// A function behind a Transform in a pipeline gets the numbers that it pushes.
import { exec } from 'node:child_process';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

class Lines extends Transform {
  constructor() {
    super({ readableObjectMode: true });
  }
  override _transform(chunk: Buffer, _encoding: string, done: () => void) {
    for (const line of chunk.toString('utf8').split('\n')) this.push(Number(line));
    done();
  }
}

export const handler = async (event: APIGatewayProxyEventV2) => {
  await pipeline(Readable.from([event.body ?? '']), new Lines(), async (source: AsyncIterable<number>) => {
    for await (const line of source) {
      // ok: no-command-injection
      exec(`logger ${line}`);
    }
  });
  return { statusCode: 202 };
};
