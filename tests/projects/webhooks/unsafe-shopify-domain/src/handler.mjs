// The domain of the shop in a header is no signature.
import pg from 'pg';
const pool = new pg.Pool();
export const handler = async (event) => {
  if (event.headers['x-shopify-shop-domain'] !== process.env.SHOP) return { statusCode: 401 };
  // ruleid: no-unverified-token
  const order = JSON.parse(event.body);
  await pool.query('INSERT INTO orders (id, total) VALUES ($1, $2)', [order.id, order.total_price]);
  return { statusCode: 200 };
};
