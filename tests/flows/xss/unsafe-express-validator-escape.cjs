// express-validator: another field is escaped, or the escaping is undone
const express = require('express');
const serverless = require('serverless-http');
const { body, validationResult } = require('express-validator');

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post('/hi', body('name').trim().escape().unescape(), body('city').escape(), (req, res) => {
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  // ruleid: no-xss
  res.send(`<b>${req.body.name}</b>`);
});

module.exports.handler = serverless(app);
