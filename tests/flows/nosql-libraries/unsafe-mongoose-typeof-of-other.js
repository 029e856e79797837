// The check is of another value.
const mongoose = require('mongoose');
const Session = mongoose.model('Session', new mongoose.Schema({ token: String }));
exports.handler = async (event) => {
  const { token, userId } = JSON.parse(event.body);
  if (typeof token !== 'string') {
    return { statusCode: 400, body: 'token must be a string' };
  }
  // ruleid: no-nosql-injection
  await Session.deleteMany({ token, userId });
  return { statusCode: 204 };
};
