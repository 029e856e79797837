// A JSON schema without patterns of keys lets pass only those that it names.
const Ajv = require('ajv');
const { MongoClient } = require('mongodb');

const users = new MongoClient(process.env.URL).db().collection('users');
const isUser = new Ajv().compile({
  type: 'object',
  properties: { name: { type: 'string' }, isActive: { type: 'boolean' } },
  additionalProperties: false,
});

exports.handler = async (event) => {
  const input = JSON.parse(event.body);
  if (!isUser(input)) return { statusCode: 400 };
  // ok: no-mass-assignment
  await users.insertOne(input);
  return { statusCode: 201 };
};
