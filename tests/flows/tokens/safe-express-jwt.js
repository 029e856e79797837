// A middleware verified the token; the route reads it once more.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const app = express();
// ok: no-unverified-token
app.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }));
app.get('/me', (req, res) => {
  res.json({ id: req.auth.sub });
});
module.exports.handler = serverless(app);
