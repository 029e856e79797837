// The row is compared with the caller before it is answered.
const { Sequelize, DataTypes } = require('sequelize');
const sequelize = new Sequelize(process.env.DATABASE_URL);
const Payslip = sequelize.define('Payslip', { employee: DataTypes.STRING, net: DataTypes.INTEGER });
module.exports.handler = async (event) => {
  // ok: require-authorization
  const slip = await Payslip.findByPk(event.pathParameters.id);
  if (slip === null || slip.employee !== event.requestContext.authorizer.claims['cognito:username']) return { statusCode: 404, body: '' };
  return { statusCode: 200, body: JSON.stringify(slip) };
};
