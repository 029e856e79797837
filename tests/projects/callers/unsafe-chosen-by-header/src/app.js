// Rows of the account that a header names, or else of the caller's.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
const app = express();
app.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }));
app.get('/contracts/:id', async (req, res) => {
  const account = req.get('x-account') || req.auth.account;
  // ruleid: require-authorization
  const contract = await knex('contracts').where('id', req.params.id).andWhere('account_id', account).first();
  res.json(contract);
});
exports.handler = serverless(app);
