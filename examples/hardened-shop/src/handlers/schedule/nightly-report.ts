import { readFile } from 'node:fs/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { ScheduledHandler } from 'aws-lambda';
import { OrderRepository } from '@shop/repositories';
import { packDirectory } from '@shop/services/report-exporter';
import { config, orders } from '@shop/shared';

const s3 = new S3Client({});
const statuses = ['open', 'paid', 'shipped', 'cancelled'] as const;

/** Every night at two: packs the totals of the day. Nothing here comes from outside. */
export const handler: ScheduledHandler = async () => {
  const repository = new OrderRepository(orders);
  const totals = await Promise.all(statuses.map((status) => repository.countByStatus(status)));
  const archive = await packDirectory('nightly');
  await s3.send(new PutObjectCommand({ Bucket: config.reportsBucket, Key: 'nightly/report.tar.gz', Body: await readFile(archive) }));
  await s3.send(new PutObjectCommand({ Bucket: config.reportsBucket, Key: 'nightly/totals.json', Body: JSON.stringify(totals) }));
};
