// Sequelize.literal takes SQL.
const { Sequelize, DataTypes } = require('sequelize');

const sequelize = new Sequelize(process.env.DATABASE_URL);
const Task = sequelize.define('Task', { title: DataTypes.STRING });

exports.handler = async (event) => {
  const title = String(event.queryStringParameters.title);
  // ruleid: no-sql-injection
  const rows = await Task.findAll({ where: Sequelize.literal(`lower(title) = '${title}'`) });
  return { statusCode: 200, body: JSON.stringify(rows) };
};
