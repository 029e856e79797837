// Rows of the account that a header names once it was found to be the caller's, or else of his own.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
const app = express();
app.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }));
app.get('/contracts/:id', async (req, res) => {
  const account = req.get('x-account') || req.auth.account;
  if (account !== req.auth.account && !req.auth.accounts.includes(account)) return res.sendStatus(403);
  // ok: require-authorization
  const contract = await knex('contracts').where('id', req.params.id).andWhere('account_id', account).first();
  res.json(contract);
});
exports.handler = serverless(app);
