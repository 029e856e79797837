// The last alias was made from the constant, not from the text of the sender.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import Database from 'better-sqlite3';

const db = new Database('/mnt/data/catalog.db', { readonly: true });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const fallback = 'sku';
  const requested = event.queryStringParameters?.by ?? fallback;
  const first = requested;
  const second = fallback;
  console.info('requested order', first);
  const orderColumn = second;
  // ok: no-sql-injection
  const rows = db.prepare(`SELECT * FROM products ORDER BY ${orderColumn}`).all();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
