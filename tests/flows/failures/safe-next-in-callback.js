// express: the callback of jsonwebtoken hands the error on, which ends the request.
const express = require('express');
const jwt = require('jsonwebtoken');
const serverless = require('serverless-http');
const app = express();
app.use((req, res, next) => {
  jwt.verify(req.get('authorization')?.slice(7), process.env.PUBLIC_KEY, { algorithms: ['RS256'] }, (error, claims) => {
    if (error) {
      console.warn(error.message);
      // ok: no-fail-open
      return next(error);
    }
    req.user = claims;
    next();
  });
});
app.get('/wallet', (req, res) => res.json({ user: req.user }));
exports.handler = serverless(app);
