// A token of PASETO is verified by a wrapper.
const { Sequelize, DataTypes } = require('sequelize');
const { withCitizen } = require('./with-citizen');
const db = new Sequelize(process.env.DATABASE_URL);
const Vote = db.define('Vote', { citizen: DataTypes.STRING, choice: DataTypes.STRING });
// ok: require-authentication
exports.handler = withCitizen(async (event) => {
  await Vote.create({ citizen: event.citizen.sub, choice: String(JSON.parse(event.body).choice) });
  return { statusCode: 201 };
});
