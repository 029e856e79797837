// lodash compares.
import _ from 'lodash';
import { createHmac } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const mac = createHmac('sha1', process.env.TWILIO_AUTH_TOKEN!).update(event.rawPath).digest('base64');
  // ruleid: no-timing-unsafe-compare
  if (!_.isEqual(mac, event.headers['x-twilio-signature'])) return { statusCode: 403 };
  return { statusCode: 200 };
};
