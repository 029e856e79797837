const { Pool } = require('pg');
const pool = new Pool();
exports.run = async (table, id) => pool.query(`DELETE FROM ${table} WHERE id = $1`, [id]);
