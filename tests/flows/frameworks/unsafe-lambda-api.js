// Routes of lambda-api.
const api = require('lambda-api')({ version: 'v1' });
const { Pool } = require('pg');

const pool = new Pool();
api.get('/things/:id', async (req, res) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.params.id}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.multiValueQuery.tag[0]}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.userAgent}'`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.method}'`);
  return {};
});
api.register(
  (sub) => {
    sub.post('/', async (req) => {
      // ruleid: no-sql-injection
      await pool.query(`SELECT * FROM t WHERE x = '${req.body.name}'`);
    });
  },
  { prefix: '/sub' },
);
exports.handler = async (event, context) => api.run(event, context);
