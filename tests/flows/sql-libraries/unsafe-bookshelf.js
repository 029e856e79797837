// Texts in raw parts of queries
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
const bookshelf = require('bookshelf')(knex);
const User = bookshelf.model('User', { tableName: 'users' });
exports.handler = async (event) => {
  const { sort, name } = event.queryStringParameters;
  const users = await User.query((qb) => {
    // ruleid: no-sql-injection
    qb.whereRaw(`name = '${name}'`);
  }).fetchAll();
  // ruleid: no-sql-injection
  const more = await bookshelf.knex.raw(`select * from users order by ${sort}`);
  return { statusCode: 200, body: JSON.stringify({ users, more }) };
};
