// Sequelize: Op.and of id and owner.
const { Sequelize, DataTypes, Op } = require('sequelize');
const { verify } = require('jsonwebtoken');
const sequelize = new Sequelize(process.env.DATABASE_URL);
const Note = sequelize.define('note', { id: { type: DataTypes.STRING, primaryKey: true }, userId: DataTypes.STRING });
exports.handler = async (event) => {
  const me = verify(event.headers.authorization, process.env.KEY, { algorithms: ['RS256'] });
  // ok: require-authorization
  await Note.destroy({ where: { [Op.and]: [{ id: event.pathParameters.id }, { userId: me.sub }] } });
  return { statusCode: 204 };
};
