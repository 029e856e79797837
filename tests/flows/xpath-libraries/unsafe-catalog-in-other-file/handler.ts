// A function of another file makes the expression.
import type { SQSEvent } from 'aws-lambda';
import { findPrice } from './catalog';
export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const order = JSON.parse(record.body);
    for (const line of order.lines) {
      // ruleid: no-xpath-injection
      console.log(findPrice(line.sku));
    }
  }
};
