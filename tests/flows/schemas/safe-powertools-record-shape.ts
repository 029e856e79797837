// The schema of a record is taken out of the one of its event, and its body has to be JSON with an id.
import { SqsSchema } from '@aws-lambda-powertools/parser/schemas';
import { JSONStringified } from '@aws-lambda-powertools/parser/helpers';
import { z } from 'zod';
import { execSync } from 'node:child_process';
const Event = SqsSchema.extend({ Records: z.array(SqsSchema.shape.Records.element.extend({ body: JSONStringified(z.object({ id: z.uuid() })) })) });
export const handler = async (event: unknown) => {
  const { Records } = Event.parse(event);
  for (const { body } of Records) {
    // ok: no-command-injection
    execSync(`ls ${body.id}`);
  }
};
