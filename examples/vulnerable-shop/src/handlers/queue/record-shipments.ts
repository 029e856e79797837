import type { SQSBatchResponse, SQSHandler, SQSRecord } from 'aws-lambda';
import { container } from '@shop/services/container';
import { logger, shipment } from '@shop/shared';

async function recordShipment(record: SQSRecord): Promise<void> {
  const message = shipment.parse(JSON.parse(record.body));
  // ruleid: no-sql-injection
  await container.orders.ship(message);
}

/** Carriers tell of parcels that are on their way. */
export const handler: SQSHandler = async (event): Promise<SQSBatchResponse> => {
  const results = await Promise.allSettled(event.Records.map((record) => recordShipment(record)));
  const batchItemFailures = event.Records.filter((_, index) => results[index]?.status === 'rejected').map((record) => ({
    itemIdentifier: record.messageId,
  }));
  if (batchItemFailures.length > 0) logger.warn('shipments failed', { count: batchItemFailures.length });
  return { batchItemFailures };
};
