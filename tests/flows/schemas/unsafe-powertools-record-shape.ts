// The schema of a record is taken out of the one of its event, and its body may be any text.
import { SqsSchema } from '@aws-lambda-powertools/parser/schemas';
import { z } from 'zod';
import { execSync } from 'node:child_process';
const Event = SqsSchema.extend({ Records: z.array(SqsSchema.shape.Records.element.extend({ body: z.string() })) });
export const handler = async (event: unknown) => {
  const { Records } = Event.parse(event);
  for (const { body } of Records) {
    // ruleid: no-command-injection
    execSync(`ls ${body}`);
  }
};
