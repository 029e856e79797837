// A model of Sequelize.
const { Sequelize, DataTypes } = require('sequelize');

const sequelize = new Sequelize(process.env.URL);
const User = sequelize.define('User', { name: DataTypes.STRING, role: DataTypes.STRING });

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ruleid: no-mass-assignment
  const user = await User.create(body);
  return { statusCode: 201, body: JSON.stringify({ id: user.id }) };
};
