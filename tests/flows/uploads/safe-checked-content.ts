// What was uploaded is checked, bound or taken field by field.
import { S3 } from '@aws-sdk/client-s3';
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { Pool } from 'pg';

const s3 = new S3({});
const pool = new Pool();
const documents = DynamoDBDocument.from(new DynamoDB({}));

const readText = async (bucket: string, key: string) => {
  const { Body } = await s3.getObject({ Bucket: bucket, Key: key });
  return Body!.transformToString('utf8');
};

export const handler = async (event) => {
  const { bucket, object } = event.Records[0].s3;
  const lines = (await readText(bucket.name, object.key)).split('\n');
  for (const line of lines) {
    const [id, name] = line.split(';');
    // ok: no-sql-injection
    await pool.query(`UPDATE people SET name = $1 WHERE id = ${Number(id)}`, [name]);
    if (!/^\w+$/.test(name)) continue;
    // ok: no-sql-injection
    await pool.query(`UPDATE names SET used = true WHERE name = '${name}'`);
    // ok: no-mass-assignment
    await documents.put({ TableName: 'people', Item: { id: Number(id), name } });
  }
};
