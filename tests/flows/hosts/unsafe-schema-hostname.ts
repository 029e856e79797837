// zod: an address whose host has to match a pattern that lets others pass, or of which only the protocol is said
import { exec } from 'node:child_process';
import type { SQSHandler } from 'aws-lambda';
import { z } from 'zod';

const Job = z.object({
  page: z.url({ protocol: /^https$/, hostname: /example\.com$/ }),
  feed: z.url({ protocol: /^https$/ }),
  asset: z.url({ hostname: /^assets\.example\.com/ }),
  known: z.url({ hostname: /^www\.example\.com$/ }),
  any: z.url({ hostname: z.regexes.domain }),
});

export const handler: SQSHandler = async ({ Records }) => {
  for (const { body } of Records) {
    const job = Job.parse(JSON.parse(body));
    // ruleid: no-ssrf
    await fetch(job.page);
    // ruleid: no-ssrf
    await fetch(job.feed);
    // ruleid: no-ssrf
    await fetch(job.asset);
    // ruleid: no-ssrf
    await fetch(job.any);
    // ruleid: no-command-injection
    exec(`curl ${job.known}`);
  }
};
