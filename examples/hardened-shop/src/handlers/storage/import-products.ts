import type { RowDataPacket } from 'mysql2/promise';
import type { S3Event, S3Handler } from 'aws-lambda';
import { catalogue, logger } from '@shop/shared';

interface SupplierRow extends RowDataPacket {
  readonly id: number;
}

/** `suppliers/acme/2026-03.csv` is the list of the supplier `acme`. */
function supplierOf(record: S3Event['Records'][number]): string {
  const [, supplier = 'unknown'] = record.s3.object.key.split('/');
  return supplier;
}

/** A supplier uploaded a list of products: queues its import. */
export const handler: S3Handler = async (event) => {
  for (const record of event.Records) {
    if (!/^suppliers\/[\w-]+\/[\w-]+\.csv$/.test(record.s3.object.key)) {
      logger.warn('object that is no list', { bytes: record.s3.object.size });
      continue;
    }
    const supplier = supplierOf(record);
    const [rows] = await catalogue.query<SupplierRow[]>('SELECT id FROM suppliers WHERE slug = ? AND active = 1', [supplier]);
    const [found] = rows;
    if (found === undefined) {
      logger.warn('unknown supplier', { supplier });
      continue;
    }
    await catalogue.execute('INSERT INTO imports (supplier_id, object_key, bytes) VALUES (?, ?, ?)', [
      found.id,
      record.s3.object.key,
      record.s3.object.size,
    ]);
  }
};
