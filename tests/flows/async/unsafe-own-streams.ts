// Streams of the program push, call back with and write what comes from the step before.
import type { KinesisStreamEvent } from 'aws-lambda';
import { execSync } from 'node:child_process';
import { pipeline, Readable, Transform, Writable, type TransformCallback } from 'node:stream';
import { pipeline as run } from 'node:stream/promises';
import { promisify } from 'node:util';

interface Job {
  tool: string;
}

class Decode extends Transform {
  constructor() {
    super({ objectMode: true });
  }
  override _transform(record: { kinesis: { data: string } }, _encoding: BufferEncoding, done: TransformCallback): void {
    this.push(JSON.parse(Buffer.from(record.kinesis.data, 'base64').toString()));
    done();
  }
}

class Execute extends Writable {
  constructor() {
    super({ objectMode: true });
  }
  override _write(job: Job, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    // ruleid: no-command-injection
    execSync(`which ${job.tool}`);
    done();
  }
}

const makeDecoder = () =>
  new Transform({
    objectMode: true,
    transform(record: { kinesis: { data: string } }, _encoding, callback) {
      callback(null, JSON.parse(Buffer.from(record.kinesis.data, 'base64').toString()));
    },
  });

export const handler = async (event: KinesisStreamEvent) => {
  await run(Readable.from(event.Records), new Decode(), new Execute());
  const list = new Writable({
    objectMode: true,
    write(job: Job, _encoding, callback) {
      // ruleid: no-command-injection
      execSync(`man ${job.tool}`);
      callback();
    },
  });
  await promisify(pipeline)(Readable.from(event.Records), makeDecoder(), list);
};
