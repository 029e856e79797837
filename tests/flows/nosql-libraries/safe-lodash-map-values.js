// Picked values are made texts.
const _ = require('lodash');
const mongoose = require('mongoose');
const Item = mongoose.model('Item', new mongoose.Schema({ a: String }));
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const filter = _.mapValues(_.pick(body, ['a', 'b']), String);
  // ok: no-nosql-injection
  return Item.find(filter);
};
