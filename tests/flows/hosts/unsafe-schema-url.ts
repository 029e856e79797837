// A schema that asks for an address only.
import { z } from 'zod';
import got from 'got';
import type { SQSHandler } from 'aws-lambda';
const Job = z.object({ callback: z.string().url().startsWith('https://'), id: z.string().uuid() });
export const handler: SQSHandler = async (event) => {
  for (const r of event.Records) {
    const job = Job.parse(JSON.parse(r.body));
    // ruleid: no-ssrf
    await got.post(job.callback, { json: { id: job.id } });
    // ok: no-ssrf
    await got.post(`https://hooks.example.com/${job.id}`);
  }
};
