// A default stands for what is absent, a fallback for what does not pass: the rest obeys the schema.
import { exec } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import Joi from 'joi';
import * as v from 'valibot';

const settings = Joi.object({ order: Joi.string().valid('asc', 'desc').default('asc'), count: Joi.number().default(10) });
const options = v.object({ order: v.fallback(v.picklist(['asc', 'desc']), 'asc') });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { error, value } = settings.validate(event.queryStringParameters);
  if (error) return { statusCode: 400 };
  // ok: no-command-injection
  exec(`list --order ${value.order} --count ${value.count}`);
  const { success, output } = v.safeParse(options, event.queryStringParameters);
  if (!success) return { statusCode: 400 };
  // ok: no-command-injection
  exec(`list --order ${output.order}`);
  return { statusCode: 204 };
};
