// A default does not make what is sent obey anything, and where nobody looks at the error nothing was asked.
import { exec } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import Joi from 'joi';
import * as v from 'valibot';

const settings = Joi.object({ order: Joi.string().valid('asc', 'desc').default('asc'), title: Joi.string().default('none') });
const options = v.object({ title: v.fallback(v.string(), 'none') });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { error, value } = settings.validate(event.queryStringParameters);
  // ruleid: no-command-injection
  exec(`list --order ${value.order}`);
  if (error) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec(`list --title ${value.title}`);
  const { success, output } = v.safeParse(options, event.queryStringParameters);
  if (!success) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec(`list --title ${output.title}`);
  return { statusCode: 204 };
};
