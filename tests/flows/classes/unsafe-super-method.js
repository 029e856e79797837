// The overriding method adds the text to what super answers.
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
    return super.sql() + ` AND country = '${this.country}'`;
  }
}

exports.handler = async (event) => {
  const query = new Filtered(event.queryStringParameters.country);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(query.sql());
  return { statusCode: 200, body: JSON.stringify(rows) };
};
