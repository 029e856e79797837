// kafkajs: what was sent is sent on, nothing looked at it
import { Kafka } from 'kafkajs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const producer = new Kafka({ brokers: [process.env.BROKER!] }).producer();

export const handler = async (event: APIGatewayProxyEventV2) => {
  const order = JSON.parse(event.body ?? '{}');
  await producer.connect();
  // ruleid: require-event-validation
  await producer.send({ topic: 'orders', messages: [{ value: JSON.stringify(order) }] });
  return { statusCode: 202 };
};
