// Validators of texts refuse objects.
const validator = require('validator');
const { MongoClient } = require('mongodb');
const users = new MongoClient(process.env.URI).db().collection('users');
exports.handler = async (event) => {
  const { email, id } = JSON.parse(event.body);
  if (!validator.isEmail(email) || !validator.isMongoId(id)) return { statusCode: 400 };
  // ok: no-nosql-injection
  return users.findOne({ email, ref: id });
};
