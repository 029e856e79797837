// Values are texts
const Datastore = require('nedb-promises');
const users = Datastore.create('/tmp/users.db');
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ok: no-nosql-injection
  const user = await users.findOne({ name: String(body.name), password: String(body.password) });
  return { statusCode: user ? 200 : 401, body: '' };
};
