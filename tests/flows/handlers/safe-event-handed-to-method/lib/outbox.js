const { Pool } = require('pg');

const pool = new Pool();
const table = { save: (event) => pool.query(`INSERT INTO ${event.body.table} DEFAULT VALUES`) };

// ok: no-sql-injection
module.exports.keep = (event) => table.save(event);
