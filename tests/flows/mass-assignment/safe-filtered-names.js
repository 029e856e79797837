// Only properties with known names are stored: by a filter, by a loop over the names, and after a check of all names.
const { Model } = require('objection');

class User extends Model {
  static get tableName() {
    return 'users';
  }
}
const fields = ['name', 'email'];

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const filtered = Object.fromEntries(Object.entries(body).filter(([key]) => fields.includes(key)));
  // ok: no-mass-assignment
  await User.query().patch(filtered);
  const mapped = Object.fromEntries(fields.map((field) => [field, body[field]]));
  // ok: no-mass-assignment
  await User.query().patch(mapped);
  const folded = Object.keys(body)
    .filter((key) => fields.includes(key))
    .reduce((all, key) => ({ ...all, [key]: body[key] }), {});
  // ok: no-mass-assignment
  await User.query().patch(folded);
  const copied = {};
  for (const [key, value] of Object.entries(body)) if (fields.includes(key)) copied[key] = value;
  // ok: no-mass-assignment
  await User.query().patch(copied);
  if (!Object.keys(body).every((key) => fields.includes(key))) return { statusCode: 400 };
  // ok: no-mass-assignment
  await User.query().patch(body);
  return { statusCode: 204 };
};
