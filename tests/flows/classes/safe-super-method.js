// The overriding method adds a constant to what super answers.
const { Pool } = require('pg');
const pool = new Pool();

class Base {
  sql() {
    return 'SELECT * FROM cities WHERE visible';
  }
}

class Filtered extends Base {
  constructor(country) {
    super();
    this.country = country;
  }
  sql() {
    return super.sql() + ' AND country = $1';
  }
}

exports.handler = async (event) => {
  const query = new Filtered(event.queryStringParameters.country);
  // ok: no-sql-injection
  const { rows } = await pool.query(query.sql(), [query.country]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
