// Picked values can be objects.
const _ = require('lodash');
const mongoose = require('mongoose');
const Item = mongoose.model('Item', new mongoose.Schema({ a: String }));
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ruleid: no-nosql-injection
  return Item.find(_.pick(body, ['a', 'b']));
};
