// The function that reads objects does not know of events.
import { S3 } from '@aws-sdk/client-s3';
import { Pool } from 'pg';

const s3 = new S3({});
const pool = new Pool();

const readText = async (bucket: string, key: string) => {
  const { Body } = await s3.getObject({ Bucket: bucket, Key: key });
  return Body!.transformToString('utf8');
};

export const handler = async (event) => {
  const { bucket, object } = event.Records[0].s3;
  const lines = (await readText(bucket.name, object.key)).split('\n');
  for (const line of lines) {
    const [id, name] = line.split(';');
    // ruleid: no-sql-injection
    await pool.query(`UPDATE people SET name = '${name}' WHERE id = ${Number(id)}`);
  }
};
