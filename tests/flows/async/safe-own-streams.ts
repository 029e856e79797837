// Streams of the program hand on only what passed their check.
import type { KinesisStreamEvent } from 'aws-lambda';
import { execSync } from 'node:child_process';
import { Readable, Transform, Writable, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';

interface Job {
  tool: string;
}

const tools = ['tar', 'gzip'];

class Decode extends Transform {
  constructor() {
    super({ objectMode: true });
  }
  override _transform(record: { kinesis: { data: string } }, _encoding: BufferEncoding, done: TransformCallback): void {
    const { tool } = JSON.parse(Buffer.from(record.kinesis.data, 'base64').toString());
    if (tools.includes(tool)) this.push({ tool });
    done();
  }
}

const count = new Transform({
  objectMode: true,
  transform(job: Job, _encoding, callback) {
    callback(null, { tool: job.tool.length });
  },
});

class Execute extends Writable {
  constructor() {
    super({ objectMode: true });
  }
  override _write(job: Job, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    // ok: no-command-injection
    execSync(`which ${job.tool}`);
    done();
  }
}

export const handler = async (event: KinesisStreamEvent) => {
  await pipeline(Readable.from(event.Records), new Decode(), new Execute());
  const lengths = new Writable({
    objectMode: true,
    write(job: Job, _encoding, callback) {
      // ok: no-command-injection
      execSync(`seq ${job.tool}`);
      callback();
    },
  });
  await pipeline(Readable.from(event.Records), new Decode(), count, lengths);
};
