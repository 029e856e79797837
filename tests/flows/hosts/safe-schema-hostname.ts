// zod: an address whose host is one of those that a whole pattern writes out
import type { SQSHandler } from 'aws-lambda';
import { z } from 'zod';

const Job = z.object({
  page: z.url({ protocol: /^https$/, hostname: /^(?:www|shop)\.example\.com$/ }),
  feed: z.string().url({ hostname: /^feeds\.example\.com$/ }),
});

export const handler: SQSHandler = async ({ Records }) => {
  for (const { body } of Records) {
    const job = Job.parse(JSON.parse(body));
    // ok: no-ssrf
    await fetch(job.page);
    // ok: no-ssrf
    await fetch(job.feed, { redirect: 'error' });
  }
};
