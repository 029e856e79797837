// A class is the default export of its module and binds.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import Inventory from './inventory';

const inventory = new Inventory();

export const handler: APIGatewayProxyHandler = async (event) => {
  const { warehouse, sku } = JSON.parse(event.body ?? '{}');
  // ok: no-sql-injection
  const stock = await inventory.stockOf(sku, warehouse);
  return { statusCode: 200, body: JSON.stringify(stock) };
};
