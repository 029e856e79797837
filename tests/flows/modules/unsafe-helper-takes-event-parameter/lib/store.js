const { Pool } = require('pg');

const pool = new Pool();

exports.saveEvent = async (event) => {
  await pool.query(`INSERT INTO events (name) VALUES ('${event.name}')`);
};
