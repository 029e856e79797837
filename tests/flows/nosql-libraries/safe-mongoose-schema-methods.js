// Methods of a schema are given texts only.
const mongoose = require('mongoose');

const schema = new mongoose.Schema({ name: String, team: String });
schema.static('search', function (name) {
  // ok: no-nosql-injection
  return this.find({ name });
});
schema.method('mates', function (team) {
  // ok: no-nosql-injection
  return mongoose.model('User').find({ team });
});

const User = mongoose.model('User', schema);

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const user = await User.findById('64b000000000000000000000');
  return [await User.search(String(body.name)), await user.mates(`${body.team}`)];
};
