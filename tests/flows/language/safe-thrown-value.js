// What is thrown holds a constant; the text of the sender is only logged.
const { Pool } = require('pg');
const pool = new Pool();

class NotFound extends Error {
  constructor(what) {
    super('not found');
    this.what = what;
  }
}

exports.handler = async (event) => {
  try {
    console.log('looking for', event.pathParameters.name);
    throw new NotFound('name');
  } catch (error) {
    // ok: no-sql-injection
    await pool.query(`INSERT INTO misses (what) VALUES ('${error.what}')`);
    return { statusCode: 404, body: '' };
  }
};
