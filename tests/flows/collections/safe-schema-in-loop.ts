// An open schema checks what it names, in each turn of a loop.
import { exec } from 'node:child_process';
import type { SQSEvent } from 'aws-lambda';
import { z } from 'zod';

const schema = z.looseObject({ size: z.number() });

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const job = schema.parse(JSON.parse(record.body));
    // ok: no-command-injection
    exec(`resize ${job.size}`);
  }
};
