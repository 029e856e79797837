// ibm_db and Spanner: the number of the goods is bound
import ibmdb from 'ibm_db';
import { Spanner } from '@google-cloud/spanner';
import type { SQSEvent } from 'aws-lambda';

const database = new Spanner().instance('main').database('shop');

export const handler = async (event: SQSEvent) => {
  const connection = await ibmdb.open(process.env.DB2!);
  for (const { body } of event.Records) {
    const { sku } = JSON.parse(body);
    // ok: no-sql-injection
    await connection.query('DELETE FROM STOCK WHERE SKU = ?', [sku]);
    // ok: no-sql-injection
    await database.run({ sql: 'SELECT * FROM stock WHERE sku = @sku', params: { sku } });
  }
};
