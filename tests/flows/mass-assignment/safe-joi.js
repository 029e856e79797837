// Joi refuses unknown keys.
const Joi = require('joi');
const { MongoClient } = require('mongodb');

const schema = Joi.object({ name: Joi.string().required() });
const client = new MongoClient(process.env.URL);

exports.handler = async (event) => {
  const { error, value } = schema.validate(JSON.parse(event.body));
  if (error) return { statusCode: 400 };
  // ok: no-mass-assignment
  await client.db('shop').collection('users').insertOne(value);
  return { statusCode: 201 };
};
