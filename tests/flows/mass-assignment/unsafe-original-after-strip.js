// A schema that leaves unknown names out leaves them in what was sent.
const { Model } = require('objection');
const { z } = require('zod');

class User extends Model {}
const schema = z.object({ name: z.string() });

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  schema.parse(body);
  // ruleid: no-mass-assignment
  await User.query().insert(body);
};
