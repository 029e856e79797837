// raw of objection with a binding.
const { Model, raw } = require('objection');

class Person extends Model {
  static get tableName() {
    return 'persons';
  }
}

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  // ok: no-sql-injection
  const rows = await Person.query().where(raw('lower(name) = ?', name));
  return { statusCode: 200, body: JSON.stringify(rows) };
};
