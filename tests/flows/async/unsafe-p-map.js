// The mapper of p-map gets each element of the request.
import pMap from 'p-map';
import pg from 'pg';

const pool = new pg.Pool({ max: 4 });

export const handler = async (event) => {
  const skus = JSON.parse(event.body).skus;
  const stock = await pMap(
    skus,
    async (sku) => {
      // ruleid: no-sql-injection
      const { rows } = await pool.query(`SELECT stock FROM items WHERE sku = '${sku}'`);
      return rows[0];
    },
    { concurrency: 4 },
  );
  return { statusCode: 200, body: JSON.stringify(stock) };
};
