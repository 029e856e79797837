// Credentials, and no origin named: it is any.
const express = require('express');
const cors = require('cors');
const serverless = require('serverless-http');
const app = express();
// ruleid: no-permissive-cors
app.use(cors({ credentials: true, maxAge: 600 }));
app.get('/', (req, res) => res.json({}));
module.exports.handler = serverless(app);
