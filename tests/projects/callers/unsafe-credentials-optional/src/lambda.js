// Whoever shows no token passes.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const { auth } = require('express-oauth2-jwt-bearer');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
const { rows } = {};
// ruleid: require-authentication
app.get('/letters', expressjwt({ secret: process.env.KEY, algorithms: ['HS256'], credentialsRequired: false }), async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM letters');
  res.json(rows);
});
// ruleid: require-authentication
app.get('/parcels', auth({ authRequired: false, issuerBaseURL: 'https://x.example.com', audience: 'x' }), async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM letters');
  res.json(rows);
});
module.exports.handler = serverless(app);
