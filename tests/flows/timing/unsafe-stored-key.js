// A key of a row that a repository finds.
const { Pool } = require('pg');
const pool = new Pool();
class Users {
  async find(id) {
    const { rows } = await pool.query('select * from users where id = $1', [id]);
    return rows[0];
  }
}
const users = new Users();
exports.handler = async (event) => {
  const user = await users.find(event.pathParameters.id);
  const given = event.headers['x-api-key'];
  // ruleid: no-timing-unsafe-compare
  if (user.apiKey === given) return { statusCode: 200, body: 'ok' };
  return { statusCode: 401, body: '' };
};
