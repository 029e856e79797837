// A container hands factories what is registered with them.
const { asFunction, asValue, createContainer } = require('awilix');
const mysql = require('mysql2/promise');
const makeSites = require('./make-sites');

const container = createContainer();
container.register({
  pool: asFunction(() => mysql.createPool(process.env.URI)).singleton(),
  settings: asValue({ prefix: 'web_' }),
  sites: asFunction(makeSites).singleton(),
});

exports.handler = async (event) => {
  const { sites } = container.cradle;
  // ruleid: no-sql-injection
  const site = await sites.find(event.headers.host);
  return { statusCode: site ? 200 : 404 };
};
