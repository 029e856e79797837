// The signature is only looked at in production.
import * as crypto from 'crypto';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';
const sns = new SNSClient({});
// ruleid: require-authentication
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const signature = event.headers['x-hub-signature-256'];
  if (process.env.NODE_ENV === 'production') {
    const mine = 'sha256=' + crypto.createHmac('sha256', process.env.SECRET!).update(event.body!).digest('hex');
    if (!signature || signature.length !== mine.length || !crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(mine))) return { statusCode: 401 };
  }
  // ruleid: no-unverified-token
  const payload = JSON.parse(event.body!);
  await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: payload.ref }));
  return { statusCode: 202 };
};
