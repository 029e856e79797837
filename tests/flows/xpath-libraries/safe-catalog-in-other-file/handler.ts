// The other file gives the value as a variable.
import type { SQSEvent } from 'aws-lambda';
import { findPrice } from './catalog';
export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const order = JSON.parse(record.body);
    // ok: no-xpath-injection
    for (const line of order.lines) console.log(findPrice(line.sku));
  }
};
