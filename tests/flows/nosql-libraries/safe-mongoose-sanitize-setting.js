// A setting makes objects literals.
const mongoose = require('mongoose');
mongoose.set('sanitizeFilter', true);
const User = mongoose.model('User', new mongoose.Schema({ email: String }));
exports.handler = async (event) => {
  const { email } = JSON.parse(event.body);
  // ok: no-nosql-injection
  return User.findOne({ email });
};
