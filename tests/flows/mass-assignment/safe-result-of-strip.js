// What the schema gives has no other names.
const { Model } = require('objection');
const { z } = require('zod');

class User extends Model {}
const schema = z.object({ name: z.string() });

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ok: no-mass-assignment
  await User.query().insert(schema.parse(body));
};
