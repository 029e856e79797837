import { readFile } from 'node:fs/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { EventBridgeEvent } from 'aws-lambda';
import { packDirectory } from '@shop/services/report-exporter';
import { config, logger } from '@shop/shared';

interface MonthClosed {
  readonly month: string;
  readonly closedBy: string;
}

const s3 = new S3Client({});

/** Bookkeeping closed a month: its reports are packed and kept. */
export const handler = async (event: EventBridgeEvent<'MonthClosed', MonthClosed>): Promise<void> => {
  const { month } = event.detail;
  // ruleid: no-command-injection
  const archive = await packDirectory(`archive-${month}`);
  // ruleid: no-path-traversal
  await s3.send(new PutObjectCommand({ Bucket: config.reportsBucket, Key: `archive/${month}.tar.gz`, Body: await readFile(archive) }));
  logger.info('month archived', { month });
};
