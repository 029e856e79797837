// A model of mongoose.
const mongoose = require('mongoose');

const User = mongoose.model('User', new mongoose.Schema({ name: String, isAdmin: Boolean }));

exports.handler = async (event) => {
  // ruleid: no-mass-assignment
  await User.create(JSON.parse(event.body));
  return { statusCode: 201 };
};
