// The text of the sender is thrown inside an error and used by the catch clause.
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
    throw new NotFound(event.pathParameters.name);
  } catch (error) {
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO misses (what) VALUES ('${error.what}')`);
    return { statusCode: 404, body: '' };
  }
};
