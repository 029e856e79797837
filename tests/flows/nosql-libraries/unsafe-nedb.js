// Values can be operators
const Datastore = require('nedb-promises');
const users = Datastore.create('/tmp/users.db');
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ruleid: no-nosql-injection
  const user = await users.findOne({ name: body.name, password: body.password });
  return { statusCode: user ? 200 : 401, body: '' };
};
