// Values are bound
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
const bookshelf = require('bookshelf')(knex);
const User = bookshelf.model('User', { tableName: 'users' });
exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  const users = await User.query((qb) => {
    // ok: no-sql-injection
    qb.whereRaw('name = ?', [name]);
  }).fetchAll();
  // ok: no-sql-injection
  const one = await User.where('name', name).fetch({ require: false });
  return { statusCode: 200, body: JSON.stringify({ users, one }) };
};
