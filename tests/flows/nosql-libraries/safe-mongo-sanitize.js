// Operators are removed.
const sanitize = require('mongo-sanitize');
const mongoose = require('mongoose');
const User = require('mongoose').model('User', new mongoose.Schema({ name: String }));
module.exports.handler = async (event) => {
  const clean = sanitize(JSON.parse(event.body));
  // ok: no-nosql-injection
  const user = await User.findOne({ name: clean.name, pin: clean.pin });
  return { statusCode: user ? 200 : 404 };
};
