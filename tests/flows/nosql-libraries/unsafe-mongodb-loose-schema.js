// The schema lets any object pass as a filter.
const Joi = require('joi');
const { MongoClient } = require('mongodb');
const client = new MongoClient(process.env.URI);
const schema = Joi.object({ email: Joi.string().email().required(), filter: Joi.object() }).unknown(true);
exports.handler = async (event) => {
  const { value, error } = schema.validate(JSON.parse(event.body));
  if (error) return { statusCode: 400 };
  const users = client.db().collection('users');
  // ok: no-nosql-injection
  const user = await users.findOne({ email: value.email });
  // ruleid: no-nosql-injection
  const rows = await users.find({ owner: user._id, ...value.filter }).toArray();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
