// Schemas that look at the host.
import { z } from 'zod';
import got from 'got';
import type { SQSHandler } from 'aws-lambda';
const ALLOWED = ['hooks.example.com'];
const Job = z.object({
  callback: z.string().url().refine((u) => ALLOWED.includes(new URL(u).hostname), 'host'),
  other: z.string().regex(/^https:\/\/hooks\.example\.com\//),
  env: z.enum(['dev', 'prod']),
  third: z.string().startsWith('https://hooks.example.com/'),
});
export const handler: SQSHandler = async (event) => {
  for (const r of event.Records) {
    const job = Job.parse(JSON.parse(r.body));
    // ok: no-ssrf
    await got.post(job.callback);
    // ok: no-ssrf
    await got.post(job.other);
    // ok: no-ssrf
    await got.post(`https://${job.env}.example.com/x`);
    // ok: no-ssrf
    await got.post(job.third);
  }
};
