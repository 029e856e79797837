import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { container } from '@shop/services/container';
import type { Order } from '@shop/domain/order';
import { config, type DiscountRule, discountRule, logger, orders } from '@shop/shared';

const queue = new SQSClient({});

async function findOrder(id: string): Promise<Order | undefined> {
  const { rows } = await orders.query<Order>('SELECT * FROM orders WHERE id = $1', [id]);
  return rows[0];
}

async function applyRule(rule: DiscountRule): Promise<void> {
  const order = await findOrder(rule.orderId);
  if (order === undefined) return;
  if (!container.rules.applies(rule, order)) return;
  await orders.query('UPDATE orders SET discount = $2 WHERE id = $1', [rule.orderId, rule.percent]);
}

/** Marketing sends rules; another queue hears of those that cannot be read. */
export const handler = async (event: SQSEvent): Promise<void> => {
  for (const { body, messageId } of event.Records) {
    const parsed = discountRule.safeParse(JSON.parse(body));
    if (parsed.success) {
      await applyRule(parsed.data);
    } else {
      logger.warn('rule rejected', { messageId });
      await queue.send(new SendMessageCommand({ QueueUrl: config.rejectedQueueUrl, MessageBody: JSON.stringify({ messageId }) }));
    }
  }
};
