// Texts are no operators, and unknown keys are taken out
const Validator = require('fastest-validator');
const { MongoClient } = require('mongodb');
const client = new MongoClient(process.env.M);
const check = new Validator().compile({ $$strict: 'remove', mail: 'email', name: { type: 'string', min: 2 } });

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const result = check(body);
  if (result === true) {
    // ok: no-nosql-injection
    const found = await client.db().collection('u').findOne({ mail: body.mail, name: body.name });
    // ok: no-mass-assignment
    await client.db().collection('u').insertOne(body);
    return { statusCode: 200, body: JSON.stringify(found) };
  }
  return { statusCode: 422, body: JSON.stringify(result) };
};

