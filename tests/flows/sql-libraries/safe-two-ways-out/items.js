const { Pool } = require('pg');

const pool = new Pool();
const run = (sql) => pool.query(sql);

exports.find = (id) => run(`SELECT * FROM items WHERE id = ${id}`);
exports.remove = (id) => run(`DELETE FROM items WHERE id = ${id}`);
