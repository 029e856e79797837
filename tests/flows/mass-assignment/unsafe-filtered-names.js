// Filters of values, filters that name what is refused, and a check of some names.
const { Model } = require('objection');

class User extends Model {
  static get tableName() {
    return 'users';
  }
}
const fields = ['name', 'email'];

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const filtered = Object.fromEntries(Object.entries(body).filter(([key]) => key !== 'role'));
  // ruleid: no-mass-assignment
  await User.query().patch(filtered);
  const present = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  // ruleid: no-mass-assignment
  await User.query().patch(present);
  const copied = {};
  for (const [key, value] of Object.entries(body)) if (!fields.includes(value)) copied[key] = value;
  // ruleid: no-mass-assignment
  await User.query().patch(copied);
  if (!Object.keys(body).some((key) => fields.includes(key))) return { statusCode: 400 };
  // ruleid: no-mass-assignment
  await User.query().patch(body);
  return { statusCode: 204 };
};
