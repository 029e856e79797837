// Only texts go on.
const mongoose = require('mongoose');
const Session = mongoose.model('Session', new mongoose.Schema({ token: String }));
exports.handler = async (event) => {
  const { token } = JSON.parse(event.body);
  if (typeof token !== 'string') {
    return { statusCode: 400, body: 'token must be a string' };
  }
  // ok: no-nosql-injection
  await Session.deleteOne({ token });
  return { statusCode: 204 };
};
