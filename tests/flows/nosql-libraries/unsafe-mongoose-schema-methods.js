// Static methods of a schema are methods of its model, and its other methods are those of the model's documents.
const mongoose = require('mongoose');

const schema = new mongoose.Schema({ name: String, team: String });
schema.static('search', function (filter) {
  // ruleid: no-nosql-injection
  return this.find(filter);
});
schema.statics.byName = function (name) {
  // ruleid: no-nosql-injection
  return this.findOne({ name });
};
schema.method('mates', function (filter) {
  // ruleid: no-nosql-injection
  return mongoose.model('User').find(filter);
});

const User = mongoose.model('User', schema);

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const user = await User.findById('64b000000000000000000000');
  return [await User.search(body.filter), await User.byName(body.name), await user.mates(body.team)];
};
