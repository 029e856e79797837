const { Pool } = require('pg');

const pool = new Pool();

exports.saveEvent = async (event) => {
  await pool.query(`INSERT INTO events (id) VALUES ('${event.id}')`);
};
