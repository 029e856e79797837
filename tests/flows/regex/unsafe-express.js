// A search of an Express route.
const express = require('express');
const serverless = require('serverless-http');

const app = express();
app.get('/find', (req, res) => {
  // ruleid: no-regex-injection
  const pattern = new RegExp(req.query.q);
  res.json(['a', 'b'].filter((each) => pattern.test(each)));
});
exports.handler = serverless(app);
