// A getter of an object literal gives the length of the captured text back.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const view = {
    get title() {
      return String(body.title).length;
    },
  };
  // ok: no-sql-injection
  await pool.query(`INSERT INTO titles (title) VALUES ('${view.title}')`);
  return { statusCode: 201, body: '' };
};
