// Routes of find-my-way.
const router = require('find-my-way')();
const { Pool } = require('pg');

const pool = new Pool();
router.on('GET', '/x/:id', async (req, res, params, store, searchParams) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${params.id}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${searchParams.q}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.headers['x-y']}'`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.method}'`);
});
