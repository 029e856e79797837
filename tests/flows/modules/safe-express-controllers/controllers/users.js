// Functions of a controller file that another file gives to the routes; values are bound.
const { Pool } = require('pg');

const pool = new Pool();

exports.getUser = async (req, res) => {
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM users WHERE id = $1', [req.params.id]);
  res.json(rows[0]);
};
