'use strict';

const { findUser, listUsers } = require('./users');
const { ping } = require('./network');

const views = { short: (user) => user.name, long: (user) => `${user.name} <${user.email}>` };

exports.userHandler = async (event) => {
  // ruleid: no-sql-injection
  const user = await findUser(event.pathParameters.id);
  return { statusCode: 200, body: JSON.stringify(user) };
};

exports.handler = async (event) => {
  const { host, view, sort } = event.queryStringParameters || {};
  // ruleid: no-command-injection
  const alive = await ping(host);
  const users = await listUsers(sort);
  const show = views[view] || views.short;
  // ruleid: no-code-injection
  const filter = new Function('user', `return ${event.body}`);
  return { statusCode: 200, body: JSON.stringify({ alive, users: users.filter(filter).map(show) }) };
};
