// A payload of an invocation can hold objects.
const mongoose = require('mongoose');
const Device = mongoose.models.Device || mongoose.model('Device', new mongoose.Schema({ serial: String, owner: String }));
exports.handler = async ({ serial, owner }) => {
  // ruleid: no-nosql-injection
  const device = await Device.findOneAndUpdate({ serial }, { $set: { owner } }, { new: true });
  return device;
};
